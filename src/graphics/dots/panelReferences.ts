import type { ChartText } from '@/narrative/chartText';
import { drawnLines, type ReferenceLine, referenceLines } from '@/narrative/referenceLines';
import { type ComparePanel, figuresOfRows } from '@/query/compare/comparePanel';
import { overlap } from '../label/placeLabels';
import type { Box, SceneLabel, SceneRule } from '../scene/scene';
import { grown, labelBox } from './labelBox';

/** Height in pixels of the name of a reference line above the benchmarks. */
const NAME_HEIGHT = 16;

/** The standards that a panel is drawn with, lowest first: none where its figures share no definition. */
export function panelReferences(panel: ComparePanel, text: ChartText): readonly ReferenceLine[] {
  if (!panel.shared) return [];
  const { kind } = panel.selection.unit;
  const values = [...figuresOfRows(panel.rows), ...panel.benchmarks].map(({ value }) => value);
  return drawnLines(referenceLines(panel.selection, text), values, kind === 'count' || kind === 'money');
}

/** A reference line of a panel: where it stands, and its name on top of it. */
export interface NamedReference {
  readonly line: ReferenceLine;
  readonly x: number;
  readonly label: SceneLabel;
}

interface Option extends NamedReference {
  readonly cost: number;
}

/**
 * Names the reference lines of a panel above everything else, one under the other: to the right or left of its line,
 * whom it binds left out only where there is no room, in an order in which no line runs through another's name.
 * Heights count from the foot of the names, upwards negative.
 * @param width of the picture; names stay inside it
 */
export function namedReferences(
  lines: readonly ReferenceLine[],
  xOf: (value: number) => number,
  width: number,
): readonly NamedReference[] {
  let best: { readonly found: readonly Option[]; readonly cost: number } | null = null;
  for (const order of ordersOf(lines)) {
    const found: Option[] = [];
    order.forEach((line, row) => {
      const above = found.map(({ x }) => x);
      const options = optionsOf(
        line,
        xOf(line.standard.value),
        (row - lines.length + 0.5) * NAME_HEIGHT,
        width,
      );
      const priced = options.map((option) => ({ ...option, cost: option.cost + crossings(option, above) }));
      const [first, ...others] = priced;
      if (first) found.push(others.reduce((least, one) => (one.cost < least.cost ? one : least), first));
    });
    const cost = found.reduce((sum, one) => sum + one.cost, 0) + (lines.length - found.length) * 1000;
    if (!best || cost < best.cost) best = { found, cost };
  }
  return best?.found ?? [];
}

/** Pixels that the names of some reference lines take. */
export const referenceRise = (lines: readonly unknown[]): number =>
  lines.length === 0 ? 0 : lines.length * NAME_HEIGHT + 2;

function optionsOf(line: ReferenceLine, x: number, y: number, width: number): readonly Option[] {
  return [line.words, line.short].flatMap((words, shortened) =>
    (['left', 'right', 'center'] as const).flatMap((align, side): Option[] => {
      const nudge = { left: 4, right: -4, center: 0 }[align];
      const label: SceneLabel = {
        at: { x: x + nudge, y },
        align,
        lines: [[{ text: words, size: 11, bold: false, tone: 'ink2' }]],
        halo: true,
      };
      const { left, right } = labelBox(label);
      const within = align === 'center' ? centred(label, left, right, width) : label;
      const box = labelBox(within);
      if (box.left < 0 || box.right > width) return [];
      return [{ line, x, label: within, cost: shortened * 20 + side * 2 }];
    }),
  );
}

/** A name over its own line moves inside the picture; the line begins beneath it. */
const centred = (label: SceneLabel, left: number, right: number, width: number): SceneLabel => ({
  ...label,
  at: { ...label.at, x: label.at.x + Math.max(0, -left) - Math.max(0, right - width) },
});

const crossings = ({ label }: Option, lines: readonly number[]): number => {
  const { left, right } = grown(labelBox(label), 3, 0);
  return lines.filter((x) => left < x && x < right).length * 100;
};

/**
 * Upright thin lines from their names to the foot of the plot, interrupted where words stand.
 * @param references with their names where they stand in the picture
 */
export function referenceRules(
  references: readonly NamedReference[],
  bottom: number,
  labels: readonly SceneLabel[],
): readonly SceneRule[] {
  return references.flatMap(({ x, label }) => {
    const own = labelBox(label);
    const beside = x < own.left || x > own.right;
    const start = beside ? own.top + 1 : own.bottom;
    return freeParts(
      x,
      start,
      bottom,
      labels.filter((other) => other !== label),
    ).map(([from, to]): SceneRule => ({ from: { x, y: from }, to: { x, y: to }, tone: 'ink2', width: 1 }));
  });
}

/** The parts of an upright line that run through no label. */
export function freeParts(
  x: number,
  start: number,
  bottom: number,
  labels: readonly SceneLabel[],
): readonly (readonly [number, number])[] {
  const line: Box = { left: x - 0.5, right: x + 0.5, top: start, bottom };
  const gaps = labels
    .map((label) => grown(labelBox(label), 2, 1))
    .filter((box) => overlap(box, line))
    .sort((a, b) => a.top - b.top);
  const parts: [number, number][] = [];
  let from = start;
  for (const gap of gaps) {
    if (gap.top > from) parts.push([from, gap.top]);
    from = Math.max(from, gap.bottom);
  }
  if (bottom > from) parts.push([from, bottom]);
  return parts;
}

function ordersOf<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  if (items.length < 2) return [items];
  return items.flatMap((item, at) =>
    ordersOf(items.filter((_, other) => other !== at)).map((rest) => [item, ...rest]),
  );
}
