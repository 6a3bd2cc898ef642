import { type Observation, yearOf } from '@/domain/observation';
import { isCity } from '@/domain/place';
import type { ComparisonRow, ComparisonYear } from '@/query/comparisonRows';
import type { Selection } from '@/query/selection';
import { periodLabel } from '@/wording/periods';
import { type ChartText, valueText } from '../chartText';
import type { LabelRequest } from '../labelPlacement';
import { rangeText } from '../observationWords';
import type { RangePair } from '../rangePairs';
import type { SceneMark, TextRun } from '../scene';

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
            clear: row.main.bound === 'exact' ? 2 : 14,
            lines: [labelRuns(row.main, row, valueText(row.main, text), selection, year, text)],
            sides: ['right', 'aboveLeft'],
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
            sides: ['above', 'right', 'aboveLeft', 'aboveRight', 'below', 'left'],
            slide: 0,
          },
        ];
      }),
  );
  return [...ownBars, ...beside];
}

function labelRuns(
  observation: Observation,
  row: ComparisonRow,
  value: string,
  selection: Selection,
  year: ComparisonYear,
  text: ChartText,
): readonly TextRun[] {
  const city = isCity(row.place);
  const facts = factsOf(observation, selection, year, text);
  const runs: TextRun[] = [
    {
      text: value,
      size: 12,
      bold: city || observation.nature === 'actual',
      tone: { place: row.place.colour },
    },
  ];
  return facts ? [...runs, { text: facts, size: 11, bold: false, tone: 'ink3' }] : runs;
}

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
  const scope = ['whole', 'unspecified'].includes(observation.scope) ? '' : terms.scope[observation.scope];
  const definition =
    observation.indicatorId === selection.indicator.id
      ? ''
      : (text.dataset.indicator.get(observation.indicatorId)?.name[text.language] ?? '');
  return [bracketed, nature, scope, definition].filter(Boolean).join(' ');
}
