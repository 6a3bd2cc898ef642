import { axisYears, ticksOf } from '@/graphics/time/timeLayout';
import { COMPACT, type TimeSpec, trendLook } from '@/graphics/time/timeSpec';
import type { ReferenceLine } from '@/narrative/referenceLines';
import { SLIDE_WORDS } from '@/wording/controls/slideWords';
import { axisCode, numberCode } from './numberCode';
import { hex, linesOf, marksOf } from './seriesOf';
import type { ChartBody, ChartSeries } from './slide';

/** What a chart over years is made of: as for a picture, without its size. */
export interface TrendSpec extends Pick<TimeSpec, 'selection' | 'text' | 'context' | 'years' | 'values'> {
  readonly references: readonly ReferenceLine[];
}

/** A chart of values over years: a line a city, the median of all, standards across, and marks for all that is no result. */
export function trendChart(spec: TrendSpec): ChartBody {
  const { selection, text, references } = spec;
  const drawn = { ...spec, size: { width: 0, height: 0 }, look: trendLook(COMPACT) };
  const ticks = ticksOf(
    drawn,
    references.map(({ standard }) => standard.value),
  );
  const extent = axisYears(drawn);
  const years = Array.from({ length: extent.to - extent.from + 1 }, (_, at) => extent.from + at);
  return {
    kind: 'line',
    heading: SLIDE_WORDS[text.language].year,
    categories: years.map(String),
    series: [
      ...selection.series.flatMap((one) => linesOf(one, years, text)),
      ...medianOf(spec, years),
      ...references.map((one) => levelOf(one, years)),
      ...selection.series.flatMap((one) => marksOf(one, years, text)),
    ],
    axis: { min: ticks.min, max: ticks.max, step: ticks.step, code: axisCode(ticks.step, text.display) },
  };
}

/** The median of all prefecture-level cities behind the lines. */
function medianOf({ context, text }: TrendSpec, years: readonly number[]): readonly ChartSeries[] {
  if (!context) return [];
  const byYear = new Map(context.middle.flat().map(({ year, median }) => [year, median.value]));
  const values = years.map((year) => byYear.get(year) ?? null);
  const last = values.findLastIndex((value) => value !== null);
  const value = values[last];
  if (value === null || value === undefined) return [];
  return [
    {
      name: text.wording.ui.indicatorPage.medianColumn(context.last.count),
      style: 'dashed',
      colour: hex('ghost'),
      ink: hex('ink3'),
      values,
      decimals: 2,
      labels: [{ at: last, named: true, code: numberCode(value, text.display) }],
    },
  ];
}

/** A standard as a level across the years; its words say whom it binds and from when. */
const levelOf = ({ standard, words }: ReferenceLine, years: readonly number[]): ChartSeries => ({
  name: words,
  style: 'level',
  colour: hex('ink2'),
  ink: hex('ink2'),
  values: years.map(() => standard.value),
  decimals: 2,
  labels: [],
});
