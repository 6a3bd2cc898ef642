import type { Language } from '@/domain/localized';
import type { PanelFigure } from '@/domain/panel';
import { maxOf, minOf } from '@/lib/extent';
import type { DisplayUnit } from '@/lib/numberFormat';
import type { NamedCity } from '@/query/panel/namedCities';
import { isOnLog } from '@/query/panel/panelScale';
import type { Strip } from '@/query/panel/strip';
import { STRIP_WORDS } from '@/wording/pages/stripWords';
import { plainRun } from '../label/labelText';
import { type AxisRange, axisRange } from '../scale/axisRange';
import type { AxisScale } from '../scale/linearScale';
import type { Box } from '../scene/box';
import type { Scene, SceneLabel } from '../scene/scene';

/** What a strip of cities is drawn from. */
export interface StripSpec {
  readonly strip: Strip;
  readonly named: readonly NamedCity[];
  readonly display: DisplayUnit;
  readonly language: Language;
  readonly width: number;
  /** Whether the median of the country is named over the years, where no words beside the picture tell it. */
  readonly namesMedian?: boolean;
}

/** A figure where it stands in a strip: in the lane of its province, or in the row of its year. */
export interface StripDot {
  readonly id: string;
  readonly code: string;
  readonly year: number;
  readonly at: { readonly x: number; readonly y: number };
  readonly radius: number;
}

/** The scale and the plot that lanes and rows share. */
export interface StripFrame {
  readonly spec: StripSpec;
  readonly range: AxisRange;
  readonly scale: AxisScale;
  /** Its top and bottom are those of the whole picture. */
  readonly plot: Box;
  readonly narrow: boolean;
}

/** What a lane or the rows add to the picture, and where they end. */
export interface StripLayer extends Pick<Scene, 'areas' | 'rules' | 'lines' | 'signs' | 'labels'> {
  readonly bottom: number;
  readonly dots: readonly StripDot[];
}

/** Below this width the names of lanes and what lies off the scale stand over and under, not beside. */
export const NARROW = 560;
/** Share of the figures of all rows at either end that the scale may leave out. */
const TAIL = 0.025;
const TICKS = { wide: 9, narrow: 5 };

/**
 * What the scale covers: every city of the year shown, the named ones of every row, and all others but the outermost,
 * which are counted in words; so it hardly moves from year to year. Counts and amounts have a log scale, on which 0 has
 * no place.
 */
export function stripRange({ strip, named, width }: StripSpec): AxisRange {
  const log = isOnLog(strip.unit);
  const codes = new Set(named.map(({ code }) => code));
  const shown = strip.lanes.flatMap(({ figures }) => figures.map(({ value }) => value));
  const inRows = strip.rows.flatMap(({ figures }) => figures);
  const own = inRows.filter(({ cityCode }) => codes.has(cityCode)).map(({ value }) => value);
  const others = inRows.map(({ value }) => value).sort((a, b) => a - b);
  const cut = Math.floor(others.length * TAIL);
  const medians = [strip.country, ...strip.rows.map(({ country }) => country)].map(
    ({ median }) => median.value,
  );
  const values = [...shown, ...own, ...medians, ...others.slice(cut, others.length - cut)];
  const range = axisRange(values, log, width < NARROW ? TICKS.narrow : TICKS.wide);
  if (log) return range;
  const room = (maxOf(values) - minOf(values)) * 0.04;
  const ends = [
    Math.max(range.min, minOf(values) - room),
    Math.min(range.max, maxOf(values) + room),
  ] as const;
  const [min, max] = ends[0] < ends[1] ? ends : [range.min, range.max];
  return { ...range, min, max, ticks: range.ticks.filter((tick) => tick >= min && tick <= max) };
}

/** Where a value lies off the scale; null: it does not. */
export function offScale({ min, max }: AxisRange, value: number): 'lower' | 'higher' | null {
  return value < min ? 'lower' : value > max ? 'higher' : null;
}

/** How many of some figures lie off the scale, in words at its ends. */
export function offLabels(
  figures: readonly PanelFigure[],
  { range, plot, spec, narrow }: StripFrame,
  y: number,
  where: 'under' | 'beside' = 'under',
): readonly SceneLabel[] {
  const outside = where === 'beside' && !narrow;
  return (['lower', 'higher'] as const).flatMap((side): readonly SceneLabel[] => {
    const count = figures.filter(({ value }) => offScale(range, value) === side).length;
    if (count === 0) return [];
    const lines = [[plainRun(STRIP_WORDS[spec.language][side](count), 'ink3', 12)]];
    const x = side === 'lower' ? plot.left - (outside ? 8 : 0) : plot.right + (outside ? 8 : 0);
    const align = (side === 'lower') === outside ? 'right' : 'left';
    return [{ at: { x, y }, align, lines, halo: true }];
  });
}
