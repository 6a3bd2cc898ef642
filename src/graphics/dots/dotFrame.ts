import { maxOf, minOf } from '@/lib/extent';
import { formatNumber } from '@/lib/numberFormat';
import { roundTicks, roundTicksFromZero } from '@/lib/numericScale';
import type { ChartText } from '@/narrative/chartText';
import { type ComparePanel, figuresOfRows } from '@/query/compare/comparePanel';
import { barScale } from './barLanes';
import { type DotItem, dotItems } from './dotItems';
import type { DotWording, LabelLines } from './dotWords';
import { panelReferences } from './panelReferences';

/** The value axis of a panel, and the words of its bars, which decide how long bars may be. */
export interface DotFrame {
  /** Left end of the rows, after the names. */
  readonly left: number;
  readonly width: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly texts: ReadonlyMap<number, string>;
  readonly xOf: (value: number) => number;
  /** Values at which a stronger line stands: zero under bars, 100% where a rate may exceed it. */
  readonly uprights: readonly number[];
  readonly wording: DotWording;
  /** Null: the panel draws marks, not bars. */
  readonly bars: {
    readonly items: readonly DotItem[];
    readonly words: ReadonlyMap<DotItem, LabelLines>;
    readonly perUnit: number;
  } | null;
}

/** Room left of the lowest and right of the highest value, for rings, brackets and arrows. */
const INSET = { left: 20, right: 30 };

/** Whether a panel draws bars from zero: counts and amounts; rates and ratios are marks. */
export const drawsBars = ({ selection }: ComparePanel): boolean =>
  selection.unit.kind === 'count' || selection.unit.kind === 'money';

/** Whether the value axis of a panel begins at zero. */
export function beginsAtZero(panel: ComparePanel, text: ChartText): boolean {
  return drawsBars(panel) || ticksOf(panel, text, 4).min === 0;
}

/** The axis of a panel, and how its values become pixels. */
export function dotFrame(
  panel: ComparePanel,
  text: ChartText,
  { left, width }: { readonly left: number; readonly width: number },
): DotFrame {
  const figures = figuresOfRows(panel.rows);
  const wording: DotWording = {
    text,
    indicatorId: panel.selection.indicator.id,
    partYears: figures.some(({ period }) => period.kind === 'half' || period.kind === 'part'),
  };
  if (drawsBars(panel)) return barFrame(panel, wording, left, width);
  const ticks = ticksOf(panel, text, width < 340 ? 3 : 4);
  const [from, to] = [left + INSET.left, width - INSET.right];
  const xOf = (value: number) => from + ((value - ticks.min) / (ticks.max - ticks.min)) * (to - from);
  const rate = panel.selection.unit.kind === 'rate';
  return {
    left,
    width,
    ...ticks,
    texts: new Map(ticks.values.map((value) => [value, formatNumber(value, text.display)])),
    xOf,
    uprights: [...(ticks.min === 0 ? [0] : []), ...(rate && ticks.min < 100 && ticks.max > 100 ? [100] : [])],
    wording,
    bars: null,
  };
}

function ticksOf(panel: ComparePanel, text: ChartText, count: number) {
  const values = [
    ...panel.selection.observations.map(({ value }) => value),
    ...panelReferences(panel, text).map(({ standard }) => standard.value),
  ];
  return roundTicks(minOf(values), maxOf(values), count);
}

function barFrame(panel: ComparePanel, wording: DotWording, left: number, width: number): DotFrame {
  const items = panel.rows.flatMap(({ place, figures }) => dotItems(place, figures));
  const room = width - left - 2;
  const { perUnit, words } = barScale(items, room, wording);
  const levels = panelReferences(panel, wording.text).map(({ standard }) => standard.value);
  const values = panel.selection.observations.map(({ value }) => value);
  const largest = maxOf([...values, ...levels, 0]);
  const ticks = roundTicksFromZero(0, largest || 1, width < 340 ? 3 : 4);
  const shown = ticks.values.filter((value) => value * perUnit <= room - 8);
  const max = shown.at(-1) || ticks.step;
  return {
    left,
    width,
    min: 0,
    max,
    step: ticks.step,
    texts: new Map(shown.map((value) => [value, formatNumber(value, wording.text.display)])),
    xOf: (value) => left + value * perUnit,
    uprights: [0],
    wording,
    bars: { items, words, perUnit },
  };
}
