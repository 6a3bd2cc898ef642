import type { ChartText } from '@/narrative/chartText';
import { BESIDE_GRID, drawnLines, type ReferenceLine, referenceLines } from '@/narrative/referenceLines';
import type { Selection } from '@/query/selection';
import { crosses, labelBox, labelSize, overlap, type Segment } from '../labelPlacement';
import type { Box, SceneLabel, SceneRule } from '../scene';
import { startsAtZero, type TrendLayout } from './trendLayout';

/** The reference lines that a trend draws, lowest first. */
export function trendReferences(selection: Selection, text: ChartText): readonly ReferenceLine[] {
  const values = selection.observations.map(({ value }) => value);
  return drawnLines(referenceLines(selection, text), values, startsAtZero(selection, text));
}

/** A reference line across the plot, in pixels. */
function levelSegment({ standard }: ReferenceLine, layout: TrendLayout): Segment {
  const onGrid = layout.ticks.values.includes(standard.value);
  const y = layout.place(layout.years.from, standard.value).y - (onGrid ? BESIDE_GRID : 0);
  return { from: { x: layout.plot.left, y }, to: { x: layout.plot.right, y } };
}

export interface NamedLevels {
  readonly rules: readonly SceneRule[];
  readonly labels: readonly SceneLabel[];
}

/** Half the height of the tick at the year of a standard. */
const TICK = 4;

/**
 * Reference lines with their names: thin ink across the plot, a tick at the year by which each is to be met. A name
 * stands on its line where nothing is covered; a line that finds no place for a name is not drawn.
 * @param taken boxes of marks and labels
 * @param segments lines of the figures, which names had better avoid
 */
export function nameLevels(
  lines: readonly ReferenceLine[],
  layout: TrendLayout,
  taken: readonly Box[],
  segments: readonly Segment[],
): NamedLevels {
  const boxes = [...taken];
  const rules: SceneRule[] = [];
  const labels: SceneLabel[] = [];
  const levels = lines.map((line) => levelSegment(line, layout));
  lines.forEach((line, at) => {
    const level = levels[at];
    if (!level) return;
    const others = [...segments, ...levels.filter((other) => other !== level)];
    const label =
      nameOn(level, line.words, boxes, others, layout) ?? nameOn(level, line.short, boxes, others, layout);
    if (!label) return;
    labels.push(label);
    boxes.push(labelBox(label));
    rules.push({ ...level, tone: 'ink2', width: 1 }, ...yearTick(line, level, layout));
  });
  return { rules, labels };
}

function yearTick({ standard }: ReferenceLine, { from }: Segment, layout: TrendLayout): readonly SceneRule[] {
  const { byYear, value } = standard;
  if (byYear === null || byYear < layout.years.from || byYear > layout.years.to) return [];
  const { x } = layout.place(byYear, value);
  return [{ from: { x, y: from.y - TICK }, to: { x, y: from.y + TICK }, tone: 'ink2', width: 1.6 }];
}

/** Steps along a line at which a name is tried, in pixels. */
const STEP = 8;

function nameOn(
  { from, to }: Segment,
  words: string,
  taken: readonly Box[],
  segments: readonly Segment[],
  { plot }: TrendLayout,
): SceneLabel | null {
  const lines = [[{ text: words, size: 11, bold: false, tone: 'ink2' as const }]];
  const { width, height } = labelSize(lines);
  let best: { label: SceneLabel; crossed: number } | null = null;
  for (const above of [true, false]) {
    const y = above ? from.y - height / 2 - 1 : from.y + height / 2 + 1;
    for (let x = from.x + 4; x + width <= to.x; x += STEP) {
      const label: SceneLabel = { at: { x, y }, align: 'left', lines, halo: true };
      const box = labelBox(label);
      if (box.top < plot.top - 6 || box.bottom > plot.bottom - 1) continue;
      if (taken.some((other) => overlap(box, other))) continue;
      const crossed = segments.filter((segment) => crosses(segment, box)).length;
      if (crossed === 0) return label;
      if (!best || crossed < best.crossed) best = { label, crossed };
    }
  }
  return best?.label ?? null;
}
