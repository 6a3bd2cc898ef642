import { type Observation, yearOf } from '@/domain/observation';
import { isCity } from '@/domain/place';
import { maxOf } from '@/lib/extent';
import { type ChartText, placeName, valueText } from '@/narrative/chartText';
import { observationWords, rangeText } from '@/narrative/observationWords';
import type { Series } from '@/query/series';
import type { LabelRequest, Side } from '../labelPlacement';
import type { SceneMark, TextRun } from '../scene';
import type { TrendMarks } from '../trend/trendMarks';

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
const AROUND: readonly Side[] = [
  'above',
  'below',
  'right',
  'left',
  'aboveRight',
  'aboveLeft',
  'belowRight',
  'belowLeft',
];

/** Whether lines are named where they end, or the title names the one place there is. */
export type Naming = 'atLines' | 'inTitle';

/**
 * What should be written in a small picture, the most important first: the last figure of each city, cities' targets,
 * plans and lone figures, the first of a city that stands alone, the last of province and country, their lone figures.
 */
export function multipleLabelRequests(
  seriesList: readonly Series[],
  marked: TrendMarks,
  text: ChartText,
  naming: Naming,
): readonly LabelRequest[] {
  const markOf = new Map(marked.marks.map((mark) => [mark.observation, mark]));
  const skipped = new Set([...marked.ranges.map(({ low }) => low), ...marked.onTarget.values()]);
  const ends: LabelRequest[] = [];
  const lone: LabelRequest[] = [];
  const starts: LabelRequest[] = [];
  const context: LabelRequest[] = [];
  const rest: LabelRequest[] = [];
  for (const series of seriesList) {
    const chain = chainOf(series);
    const end = lastLabelled(series);
    for (const observation of series.observations) {
      const mark = markOf.get(observation);
      if (!mark || skipped.has(observation)) continue;
      const request = requestOf(series, observation, mark, marked, text, naming);
      if (observation === end && isCity(series.place)) ends.push({ ...request, sides: END, slide: 14 });
      else if (observation === end) context.push({ ...request, sides: END, slide: 8 });
      else if (naming === 'inTitle' && observation === chain[0]) starts.push(request);
      else if (isCity(series.place) && !chain.includes(observation) && !series.aside.includes(observation))
        lone.push(request);
      else if (!chain.includes(observation) && !series.aside.includes(observation)) rest.push(request);
    }
  }
  return [...ends, ...lone.reverse(), ...starts, ...context, ...rest.reverse()];
}

/** The width that the last values want at the right of the plot, in pixels, with names and without. */
export function endLabelWidths(
  seriesList: readonly Series[],
  text: ChartText,
  naming: Naming,
  width: (runs: readonly TextRun[]) => number,
): { readonly full: number; readonly short: number } {
  const ends = seriesList.flatMap((series) => {
    const end = lastLabelled(series);
    if (!end) return [];
    const value = valueText(end, text);
    return [
      {
        full: width([endRun(series, nameAndValue(series, value, text, naming))]),
        short: width([endRun(series, value)]),
      },
    ];
  });
  return {
    full: maxOf([0, ...ends.map(({ full }) => full)]),
    short: maxOf([0, ...ends.map(({ short }) => short)]),
  };
}

/** The figure that speaks for a series: the last one observed, else the last aim. */
export function lastLabelled(series: Series): Observation | undefined {
  return chainOf(series).at(-1) ?? series.observations.at(-1);
}

function chainOf({ observations, aside }: Series): readonly Observation[] {
  return observations
    .filter((one) => one.nature === 'actual' && one.period.kind === 'year' && !aside.includes(one))
    .sort((a, b) => yearOf(a) - yearOf(b));
}

function requestOf(
  series: Series,
  observation: Observation,
  mark: SceneMark,
  marked: TrendMarks,
  text: ChartText,
  naming: Naming,
): LabelRequest {
  const range = marked.ranges.find(({ high }) => high === observation);
  const value = range ? rangeText(range, text) : valueText(observation, text);
  const plain = chainOf(series).includes(observation);
  const words =
    plain || naming === 'inTitle'
      ? nameAndValue(series, value, text, naming)
      : observationWords(observation, series, value, text);
  const brackets: readonly TextRun[] =
    observation.periodBasis === 'inferred'
      ? [{ text: `[${yearOf(observation)}]`, size: 11, bold: false, tone: 'ink3' }]
      : [];
  const clear = mark.radius + (observation.bound === 'exact' ? 0 : 2);
  return {
    anchor: mark.at,
    clear,
    reach: marked.stubbed.has(observation) ? 20 : 0,
    clearUp: observation.bound === 'exact' ? clear : clear + 13,
    lines: [[endRun(series, words, observation), ...brackets]],
    ...(isCity(series.place) || naming === 'inTitle'
      ? { short: [[endRun(series, value, observation)]] }
      : {}),
    sides: AROUND,
    slide: 6,
  };
}

const nameAndValue = (series: Series, value: string, text: ChartText, naming: Naming): string =>
  naming === 'inTitle' ? value : `${placeName(series.place.code, text)} ${value}`;

function endRun(series: Series, text: string, observation?: Observation): TextRun {
  const city = isCity(series.place);
  const bold = city && (observation?.nature ?? 'actual') === 'actual';
  return { text, size: city ? 12 : 11, bold, tone: { place: series.place.colour } };
}
