import { type Observation, yearOf } from '@/domain/observation';
import { isCity } from '@/domain/place';
import { maxOf } from '@/lib/extent';
import { type ChartText, valueText } from '@/narrative/chartText';
import { rangeText } from '@/narrative/observationWords';
import { censusYear } from '@/narrative/workingText';
import type { ComparisonRow, ComparisonYear } from '@/query/comparisonRows';
import type { RangePair } from '@/query/printedRanges';
import type { Selection } from '@/query/selection';
import { periodLabel } from '@/wording/periods';
import type { LabelRequest, Side } from '../label/placeLabels';
import type { SceneMark, TextRun } from '../scene/scene';

const BESIDE_BAR: readonly Side[] = ['right', 'aboveLeft', 'aboveRight', 'belowLeft', 'belowRight'];

const BESIDE_NEGATIVE: readonly Side[] = ['left', 'aboveRight', 'aboveLeft', 'belowRight', 'belowLeft'];

/** Right of a mark on the bar's end a value would read as the mark's. */
const BESIDE_MARK: readonly Side[] = ['aboveLeft', 'belowLeft', 'right', 'aboveRight', 'belowRight'];

/** Labels of a comparison: first the bars' own values, then the marks beside them. */
export function comparisonLabelRequests(
  rows: readonly ComparisonRow[],
  middles: readonly number[],
  xOf: (value: number) => number,
  marks: readonly SceneMark[],
  ranges: readonly RangePair[],
  selection: Selection,
  year: ComparisonYear,
  text: ChartText,
): readonly LabelRequest[] {
  const lows = new Set(ranges.map((range) => range.low));
  const ownBars = rows.flatMap((row, at): LabelRequest[] =>
    row.main
      ? [
          {
            anchor: { x: xOf(row.main.value), y: middles[at] ?? 0 },
            clear: clearOfBar(row.main, row, xOf, marks),
            lines: [labelRuns(row.main, row, valueText(row.main, text), selection, year, text)],
            clearUp: isCity(row.place) ? 9 : 5,
            short: [[valueRun(row.main, row, valueText(row.main, text))]],
            sides:
              atBarEnd(row.main, row, xOf, marks).length > 0
                ? BESIDE_MARK
                : row.main.value < 0
                  ? BESIDE_NEGATIVE
                  : BESIDE_BAR,
            slide: 0,
          },
        ]
      : [],
  );
  const beside = rows.flatMap((row): LabelRequest[] =>
    row.beside
      .filter((observation) => !lows.has(observation))
      .flatMap((observation) => {
        const mark = marks.find((found) => found.observation === observation);
        if (!mark) return [];
        const range = ranges.find((pair) => pair.high === observation);
        const value = range ? rangeText(range, text) : valueText(observation, text);
        return [
          {
            anchor: mark.at,
            clear: mark.radius + (observation.bound === 'exact' ? 0 : 4),
            lines: [labelRuns(observation, row, value, selection, year, text)],
            reach: observation.bound === 'exact' ? 0 : 18,
            clearUp: observation.indicatorId === selection.indicator.id ? mark.radius : 17,
            short: [[valueRun(observation, row, value)]],
            sides: ['above', 'right', 'aboveLeft', 'aboveRight', 'below', 'belowRight', 'belowLeft', 'left'],
            slide: 0,
          },
        ];
      }),
  );
  return [...ownBars, ...beside];
}

/** Marks of the same row that stand on the end of its bar. */
function atBarEnd(
  main: Observation,
  row: ComparisonRow,
  xOf: (value: number) => number,
  marks: readonly SceneMark[],
): readonly SceneMark[] {
  return marks.filter(
    (mark) => row.beside.includes(mark.observation) && Math.abs(mark.at.x - xOf(main.value)) < 14,
  );
}

/** Room that the end of a bar needs: for its arrow, and for a mark of the same row that stands on it. */
function clearOfBar(
  main: Observation,
  row: ComparisonRow,
  xOf: (value: number) => number,
  marks: readonly SceneMark[],
): number {
  const end = xOf(main.value);
  const reach = atBarEnd(main, row, xOf, marks).map((mark) => mark.at.x - end + mark.radius + 2);
  return maxOf([main.bound === 'exact' ? 2 : 14, ...reach]);
}

function labelRuns(
  observation: Observation,
  row: ComparisonRow,
  value: string,
  selection: Selection,
  year: ComparisonYear,
  text: ChartText,
): readonly TextRun[] {
  const facts = factsOf(observation, selection, year, text);
  const run = valueRun(observation, row, value);
  return facts ? [run, { text: facts, size: 11, bold: false, tone: 'ink3' }] : [run];
}

const valueRun = (observation: Observation, row: ComparisonRow, value: string): TextRun => ({
  text: value,
  size: 12,
  bold: isCity(row.place) || observation.nature === 'actual',
  tone: { place: row.place.colour },
});

function factsOf(
  observation: Observation,
  selection: Selection,
  year: ComparisonYear,
  text: ChartText,
): string {
  const { terms } = text.wording;
  const showPeriod = year === 'latest' || observation.period.kind !== 'year' || yearOf(observation) !== year;
  const period = showPeriod ? periodLabel(observation.period, text.language) : '';
  const bracketed = observation.periodBasis === 'inferred' ? `[${period || yearOf(observation)}]` : period;
  const nature = observation.nature === 'actual' ? '' : terms.nature[observation.nature];
  const scope = scopeFact(observation, selection, text);
  const definition =
    observation.indicatorId === selection.indicator.id
      ? ''
      : (text.dataset.indicator.get(observation.indicatorId)?.name[text.language] ?? '');
  const censused = censusYear(observation);
  const census = censused === null ? '' : text.wording.ui.measure.censusShort(censused);
  return [bracketed, nature, scope, census, definition].filter(Boolean).join(' ').replace(' （', '（');
}

/** A part of a place is always named; an unstated scope only where other figures state theirs. */
function scopeFact({ scope }: Observation, selection: Selection, { wording }: ChartText): string {
  if (scope !== 'unspecified') return scope === 'whole' ? '' : wording.terms.scope[scope];
  const othersSay = selection.observations.some((other) => other.scope !== 'unspecified');
  return othersSay ? wording.terms.scopeShort.unspecified : '';
}
