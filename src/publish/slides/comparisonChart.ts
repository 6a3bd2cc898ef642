import type { Observation } from '@/domain/observation';
import type { Place } from '@/domain/place';
import { valueTicks } from '@/graphics/scale/valueTicks';
import { type ChartText, placeName } from '@/narrative/chartText';
import type { Figure } from '@/narrative/figure';
import { distinctPart } from '@/narrative/observationWords';
import { SLIDE_WORDS } from '@/wording/controls/slideWords';
import { periodLabel } from '@/wording/language/periods';
import { axisCode } from './numberCode';
import { coloursOf, decimalsIn, hex, kindWords, labelOf } from './seriesOf';
import type { ChartBody, ChartSeries, SeriesStyle } from './slide';

/** Bars of one chart beside those of the results; what is of more kinds goes into a table. */
const MOST_BESIDE = 3;

/** Places side by side: bars from zero in their order, and the kinds of figures beside them as bars of their own. */
export function comparisonChart(figure: Figure): {
  readonly chart: ChartBody;
  /** Figures that found no bar. */
  readonly left: readonly Observation[];
} {
  const { comparison, selection, text, picture } = figure;
  const rows = comparison?.rows ?? [];
  const places = rows.map(({ place }) => place);
  const mains = rows.flatMap(({ main }) => main ?? []);
  const year = picture.kind === 'comparison' && picture.year !== 'latest' ? picture.year : null;
  const kinds = groupedBeside(
    rows.flatMap(({ beside }) => beside),
    figure,
  );
  const drawn = kinds.slice(0, MOST_BESIDE);
  const mainName = year === null ? text.wording.terms.nature.actual : String(year);
  const ticks = valueTicks({
    values: [mains, ...drawn.map(([, of]) => of)].flat().map(({ value }) => value),
    display: text.display,
    whole: selection.unit.kind === 'count' && text.display.factor === 1,
    zero: 'always',
    intervals: [4, 5],
  });
  const whenOf = ({ period }: Observation) =>
    period.text === String(year) ? '' : `${periodLabel(period, text.language)} `;
  const newest = new Set(mains.map(({ period }) => period.text)).size > 1;
  const categories = rows.map(({ place, main }) => {
    const name = placeName(place.code, text);
    return newest && main ? `${name} ${periodLabel(main.period, text.language)}` : name;
  });
  return {
    chart: {
      kind: 'bar',
      heading: SLIDE_WORDS[text.language].place,
      categories,
      series: [
        barsOf(mainName, mains, places, text, 'line', () => ''),
        ...drawn.map(([name, of]) =>
          barsOf(name, of, places, text, of[0]?.nature === 'target' ? 'target' : 'plan', whenOf),
        ),
      ],
      axis: { min: ticks.min, max: ticks.max, step: ticks.step, code: axisCode(ticks.step, text.display) },
    },
    left: kinds.slice(MOST_BESIDE).flatMap(([, of]) => of),
  };
}

/** Figures beside the compared ones by what they are; the commonest kind first; of each at most one a place. */
function groupedBeside(
  beside: readonly Observation[],
  { selection, text }: Figure,
): readonly (readonly [string, readonly Observation[]])[] {
  const kinds = new Map<string, Observation[]>();
  for (const one of beside) {
    const own = one.indicatorId === selection.indicator.id;
    const indicator = text.dataset.indicator.get(one.indicatorId);
    const kind = kindWords({ ...one, period: { ...one.period, kind: 'year' } }, text);
    const name = [own || !indicator ? '' : distinctPart(indicator, text), kind].filter(Boolean).join(' ');
    let key = name || text.wording.terms.nature.actual;
    for (let at = 2; kinds.get(key)?.some(({ placeCode }) => placeCode === one.placeCode); at += 1)
      key = SLIDE_WORDS[text.language].further(name || text.wording.terms.nature.actual, at);
    kinds.set(key, [...(kinds.get(key) ?? []), one]);
  }
  return [...kinds].sort(([, a], [, b]) => b.length - a.length);
}

function barsOf(
  name: string,
  observations: readonly Observation[],
  places: readonly Place[],
  text: ChartText,
  style: SeriesStyle,
  whenOf: (one: Observation) => string,
): ChartSeries {
  const of = new Map(observations.map((one) => [one.placeCode, one]));
  const found = places.map(({ code }) => of.get(code));
  return {
    name,
    style,
    ...coloursOf('cn'),
    colours: places.map(({ colour }) => hex(colour)),
    values: found.map((one) => one?.value ?? null),
    decimals: decimalsIn(observations),
    labels: found.flatMap((one, at) => (one ? [labelOf(one, at, false, text, whenOf(one))] : [])),
  };
}
