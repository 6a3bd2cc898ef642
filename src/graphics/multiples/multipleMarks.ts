import { isDoubtful, type Observation, yearOf } from '@/domain/observation';
import { isCity } from '@/domain/place';
import type { Selection } from '@/query/selection';
import type { Series } from '@/query/series';
import type { TrendLayout } from '../trend/trendLayout';
import { type TrendMarks, trendMarks } from '../trend/trendMarks';

/** Years closer than this, in pixels, leave no room for a dot each. */
const ROOM_FOR_DOTS = 13;

/**
 * The marks of a small picture. Where years stand close, a plain figure inside a line is drawn by the line alone;
 * ends, lone figures, targets, plans and everything out of the ordinary keep their mark.
 */
export function multipleMarks(selection: Selection, layout: TrendLayout): TrendMarks {
  const marked = trendMarks(selection, layout, true);
  const inLine = new Set(
    selection.series.flatMap((series) =>
      layout.slot < ROOM_FOR_DOTS || !isCity(series.place) ? insideLine(series) : [],
    ),
  );
  return {
    ...marked,
    marks: marked.marks.filter(
      ({ observation }) => !inLine.has(observation) || marked.onTarget.has(observation),
    ),
  };
}

/** Plain figures with a line on both sides, and second sources that agree with the line. */
function insideLine({ links, aside, observations }: Series): readonly Observation[] {
  const lines = links.filter(({ kind }) => kind === 'line');
  const starts = new Set(lines.map(({ from }) => from));
  const ends = new Set(lines.map(({ to }) => to));
  const covered = new Map([...starts, ...ends].map((one) => [yearOf(one), one]));
  return observations.filter((one) => {
    if (!isPlain(one)) return false;
    if (starts.has(one) && ends.has(one)) return true;
    const chained = covered.get(yearOf(one));
    return aside.includes(one) && chained?.value === one.value;
  });
}

const isPlain = (one: Observation): boolean =>
  one.nature === 'actual' &&
  one.bound === 'exact' &&
  one.periodBasis === 'printed' &&
  one.period.kind === 'year' &&
  (one.scope === 'whole' || one.scope === 'unspecified') &&
  !isDoubtful(one);
