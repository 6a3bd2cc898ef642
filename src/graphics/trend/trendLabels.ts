import { isDoubtful, type Observation, yearOf } from '@/domain/observation';
import { isCity } from '@/domain/place';
import { maxOf, minOf } from '@/lib/extent';
import { type ChartText, placeName, valueText } from '@/narrative/chartText';
import { observationWords, rangeText } from '@/narrative/observationWords';
import type { Series } from '@/query/series';
import type { LabelRequest, Side } from '../labelPlacement';
import type { Point, SceneMark, TextRun } from '../scene';
import type { TrendMarks } from './trendMarks';

const AROUND: readonly Side[] = [
  'above',
  'right',
  'left',
  'below',
  'aboveRight',
  'aboveLeft',
  'belowRight',
  'belowLeft',
];
/** Half the width of a dashed stub, in pixels. */
const STUB = 20;
const BESIDE: readonly Side[] = ['right', 'left'];
const START: readonly Side[] = ['below', 'above', 'left', 'aboveRight', 'belowRight', 'right'];
const END: readonly Side[] = [
  'right',
  'above',
  'below',
  'aboveLeft',
  'belowLeft',
  'aboveRight',
  'belowRight',
  'left',
];

/** How much is written: everything, without first values of benchmarks, or last values and lone figures only. */
export type LabelDetail = 'full' | 'compact' | 'sparse';

/**
 * What should be written beside the marks of a trend, the most important first: the end of each line with its name,
 * then cities' lone figures and targets, then the other values of cities, then the first value of each benchmark.
 */
export function trendLabelRequests(
  seriesList: readonly Series[],
  marked: TrendMarks,
  text: ChartText,
  detail: LabelDetail,
): readonly LabelRequest[] {
  const markOf = new Map(marked.marks.map((mark) => [mark.observation, mark]));
  const skipped = new Set([...marked.ranges.map((range) => range.low), ...marked.onTarget.values()]);
  const ends: LabelRequest[] = [];
  const lone: LabelRequest[] = [];
  const inner: LabelRequest[] = [];
  const starts: LabelRequest[] = [];

  for (const series of [...seriesList].sort((a, b) => Number(isCity(b.place)) - Number(isCity(a.place)))) {
    const chain = chainOf(series);
    const last = chain.at(-1);
    const said = new Set<string>();
    for (const observation of series.observations) {
      const mark = markOf.get(observation);
      if (!mark || skipped.has(observation) || repeats(series, observation, marked)) continue;
      const words = sameWords(observation);
      if (said.has(words)) continue;
      said.add(words);
      const end = observation === last;
      const lines = labelLines(series, observation, end, marked, text);
      const reach = marked.stubbed.has(observation) ? STUB : 0;
      const clear = clearOf(mark, observation);
      const request = { anchor: mark.at, clear, reach, lines, sides: AROUND, slide: 0 };
      const range = marked.ranges.find((pair) => pair.high === observation);
      const low = range && markOf.get(range.low);
      if (end && series.own) ends.push({ ...request, sides: END, slide: isCity(series.place) ? 16 : 36 });
      else if (low) lone.push({ ...request, anchor: between(low.at, mark.at), sides: BESIDE, slide: 16 });
      else if (end || !chain.includes(observation))
        lone.push({ ...request, short: shortLines(series, observation, text), slide: 8 });
      else if (isCity(series.place) && isTold(series, observation, chain))
        inner.push({ ...request, slide: 4 });
      else if (series.own && detail === 'full' && (observation === chain[0] || atBreak(series, observation)))
        starts.push({ ...request, sides: START });
    }
  }
  return detail === 'sparse' ? [...ends, ...lone] : [...ends, ...lone, ...byImportance(inner), ...starts];
}

/** A line with more figures than this tells its turns only: the others are a step away, in tooltip and table. */
const EACH_TOLD = 10;

/** Whether a figure within a line has its value beside it: in a long line the first, the least, the most, the breaks. */
function isTold(series: Series, observation: Observation, chain: readonly Observation[]): boolean {
  if (chain.length <= EACH_TOLD || observation === chain[0] || atBreak(series, observation)) return true;
  const values = chain.map(({ value }) => value);
  return observation.value === minOf(values) || observation.value === maxOf(values);
}

/** A second source that agrees with the line: its mark stands on the line's, and one value is enough. */
const repeats = (series: Series, observation: Observation, marked: TrendMarks): boolean =>
  series.aside.includes(observation) &&
  !isDoubtful(observation) &&
  !marked.stubbed.has(observation) &&
  observation.scope === series.observations[0]?.scope;

/** Two sources that print the same target or plan for the same year share one label. */
const sameWords = ({ nature, bound, value, period, scope, indicatorId, id }: Observation): string =>
  nature === 'actual' ? id : [nature, bound, value, JSON.stringify(period), scope, indicatorId].join(' ');

const atBreak = (series: Series, observation: Observation): boolean =>
  series.links.some(
    (link) => link.kind === 'break' && (link.from === observation || link.to === observation),
  );

/** Observed figures that the series' line passes through, in year order; lone ones count as a chain of one. */
function chainOf(series: Series): readonly Observation[] {
  const actual = series.observations.filter(
    (observation) =>
      observation.nature === 'actual' &&
      observation.period.kind === 'year' &&
      !series.aside.includes(observation),
  );
  return [...actual].sort((a, b) => yearOf(a) - yearOf(b));
}

function byImportance(requests: readonly LabelRequest[]): readonly LabelRequest[] {
  const heights = requests.map((request) => request.anchor.y);
  const extreme = (request: LabelRequest) =>
    request === requests[0] || request.anchor.y === minOf(heights) || request.anchor.y === maxOf(heights);
  return [...requests.filter(extreme), ...requests.filter((request) => !extreme(request))];
}

const between = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/** The value alone: colour and shape say the rest. */
function shortLines(series: Series, observation: Observation, text: ChartText): LabelRequest['lines'] {
  const bold = isCity(series.place) && observation.nature === 'actual';
  return [[{ text: valueText(observation, text), size: 12, bold, tone: { place: series.place.colour } }]];
}

function clearOf(mark: SceneMark, { bound }: Observation): number {
  return mark.radius + (bound === 'exact' ? 0 : 2);
}

function labelLines(
  series: Series,
  observation: Observation,
  end: boolean,
  marked: TrendMarks,
  text: ChartText,
): readonly (readonly TextRun[])[] {
  const tone = { place: series.place.colour };
  const city = isCity(series.place);
  const name = placeName(series.place.code, text);
  const small = (words: string): TextRun => ({ text: words, size: 11, bold: false, tone: 'ink3' });
  const strong = (words: string): TextRun => ({ text: words, size: 12, bold: true, tone });
  const plain = (words: string): TextRun => ({ text: words, size: 12, bold: false, tone });
  const inferred = observation.periodBasis === 'inferred' ? `[${yearOf(observation)}]` : '';

  const range = marked.ranges.find((pair) => pair.high === observation);
  const value = range ? rangeText(range, text) : valueText(observation, text);
  if (
    series.own ? end || chainOf(series).includes(observation) : !end && chainOf(series).includes(observation)
  ) {
    const first: TextRun[] = end ? [strong(`${name} ${value}`)] : [city ? strong(value) : small(value)];
    if (inferred) first.push(small(inferred));
    else if (end && !city) first.push(small(String(yearOf(observation))));
    const target = marked.onTarget.get(observation);
    return target
      ? [first, [plain(`${text.wording.terms.nature.target} ${valueText(target, text)}`)]]
      : [first];
  }
  const words = observationWords(observation, series, value, text);
  return [
    [city ? { ...plain(words), bold: observation.nature === 'actual' } : plain(words)].concat(
      inferred ? [small(inferred)] : [],
    ),
  ];
}
