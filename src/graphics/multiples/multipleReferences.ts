import type { ChartText } from '@/narrative/chartText';
import { type ReferenceLine, referenceLines } from '@/narrative/referenceLines';
import type { Selection } from '@/query/selection';
import { labelBox, overlap, type Segment } from '../labelPlacement';
import type { Box, SceneLabel, SceneRule } from '../scene';
import type { TrendLayout } from '../trend/trendLayout';
import { type NamedLevels, nameLevels } from '../trend/trendReferences';

/** The standards whose level lies on the scale of a small picture, by their short names; no scale grows for one. */
function linesWithin(
  selection: Selection,
  { ticks }: TrendLayout,
  text: ChartText,
): readonly ReferenceLine[] {
  return referenceLines(selection, text)
    .filter(({ standard: { value } }) => value >= ticks.min && value <= ticks.max)
    .map((line) => ({ ...line, words: line.short }));
}

/** Where reference lines may run, for labels to avoid. */
export function levelSegments(
  selection: Selection,
  layout: TrendLayout,
  text: ChartText,
): readonly Segment[] {
  return linesWithin(selection, layout, text).map(({ standard: { value } }) => {
    const { y } = layout.place(layout.years.from, value);
    return { from: { x: layout.plot.left, y }, to: { x: layout.plot.right, y } };
  });
}

/**
 * Standards as thin ink across a small picture, each with a short name where it covers nothing, interrupted where the
 * labels of figures stand. One without room for its name is not drawn; the description of the picture tells it.
 */
export function multipleReferences(
  selection: Selection,
  layout: TrendLayout,
  text: ChartText,
  ink: readonly Box[],
  labels: readonly SceneLabel[],
  segments: readonly Segment[],
): NamedLevels {
  const words = labels.map(labelBox);
  const named = nameLevels(linesWithin(selection, layout, text), layout, [...ink, ...words], segments);
  return { ...named, rules: named.rules.flatMap((rule) => freeParts(rule, words)) };
}

/** The parts of a level line that run through no words; a tick stays whole. */
function freeParts(rule: SceneRule, words: readonly Box[]): readonly SceneRule[] {
  const { y } = rule.from;
  if (rule.to.y !== y) return [rule];
  const line: Box = { left: rule.from.x, right: rule.to.x, top: y - 0.5, bottom: y + 0.5 };
  const gaps = words.filter((box) => overlap(box, line)).sort((a, b) => a.left - b.left);
  const parts: SceneRule[] = [];
  let from = line.left;
  for (const { left, right } of gaps) {
    if (left - 3 > from) parts.push({ ...rule, from: { x: from, y }, to: { x: left - 3, y } });
    from = Math.max(from, right + 3);
  }
  if (line.right > from) parts.push({ ...rule, from: { x: from, y }, to: { x: line.right, y } });
  return parts;
}
