import { isDoubtful, type Observation, yearOf } from '@/domain/observation';
import { isCity } from '@/domain/place';
import { disagree } from '@/query/series/resolution';
import { seriesChain } from '@/query/series/series';
import { type MarkLayer, markLayer } from '../layer/markLayer';
import { toldTurns } from './lineExtremes';
import type { TimeLayout } from './timeLayout';
import type { TimeSpec } from './timeSpec';

/**
 * The marks of a picture over years. Where not all figures have one, a plain figure inside a line is drawn by the line
 * alone; ends, lone figures, targets, plans and everything out of the ordinary keep their mark.
 */
export function timeMarks({ selection, look }: TimeSpec, layout: TimeLayout): MarkLayer {
  const carried = carriedByLine({ selection, look });
  return markLayer(selection.series, {
    value: 'up',
    at: (one) => layout.at(yearOf(one), one.value),
    small: () => look.small,
    bare: (one) => carried.has(one),
    spanPx: ({ period }) =>
      period.kind === 'years'
        ? (period.endYear - Math.max(period.startYear, layout.years.from)) * layout.slot
        : 0,
    spanCut: ({ period }) => period.startYear < layout.years.from,
  });
}

function carriedByLine({ selection, look }: Pick<TimeSpec, 'selection' | 'look'>): ReadonlySet<Observation> {
  const turns = toldTurns(selection.series, look);
  return new Set(
    selection.series.flatMap((series) => {
      const { place, links, aside, observations, own } = series;
      if (look.column && !own) return [];
      const city = isCity(place);
      const lines = links.filter(({ kind }) => kind === 'line');
      const starts = new Set(lines.map(({ from }) => from));
      const ends = new Set(lines.map(({ to }) => to));
      const covered = new Map([...starts, ...ends].map((one) => [yearOf(one), one]));
      const last = seriesChain(series).at(-1);
      const within = (one: Observation) => {
        if (look.column)
          return (starts.has(one) || ends.has(one)) && !turns.has(one) && !(city && one === last);
        return city ? starts.has(one) && ends.has(one) : starts.has(one) || ends.has(one);
      };
      return observations.filter(
        (one) =>
          isPlain(one) && (within(one) || (aside.includes(one) && isSame(one, covered.get(yearOf(one))))),
      );
    }),
  );
}

/** Whether two sources say the same, one of them perhaps rounded. */
const isSame = (one: Observation, other: Observation | undefined): boolean =>
  other !== undefined && !disagree(one, other);

const isPlain = (one: Observation): boolean =>
  one.nature === 'actual' &&
  one.bound === 'exact' &&
  one.periodBasis === 'printed' &&
  one.period.kind === 'year' &&
  (one.scope === 'whole' || one.scope === 'unspecified') &&
  !isDoubtful(one);
