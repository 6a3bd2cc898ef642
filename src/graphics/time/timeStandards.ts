import type { ChartText } from '@/narrative/chartText';
import { drawnLines, type ReferenceLine, referenceLines } from '@/narrative/referenceLines';
import type { Selection } from '@/query/selection/selection';
import { alongLevel } from '../label/candidates';
import { labelBox, plainRun } from '../label/labelText';
import { placeLabels } from '../label/placeLabels';
import { startsAtZero } from '../scale/valueTicks';
import { type Box, freeParts, grown, type Segment } from '../scene/box';
import type { SceneLabel, SceneRule } from '../scene/scene';
import { type TimeLayout, zeroOf } from './timeLayout';
import type { TimeSpec } from './timeSpec';

/** Half the height of the tick at the year of a standard. */
const TICK = 4;

/** The standards that a large picture over years draws, lowest first; its axis takes them in. */
export function standardsOf({
  selection,
  text,
}: Pick<TimeSpec, 'selection' | 'text'>): readonly ReferenceLine[] {
  const values = selection.observations.map(({ value }) => value);
  if (values.length === 0) return [];
  return drawnLines(referenceLines(selection, text), values, fromZero(selection, text));
}

/** Whether the axis of a large picture over years begins at zero. */
export const fromZero = ({ observations, unit }: Selection, { display }: ChartText): boolean =>
  startsAtZero({
    values: observations.map(({ value }) => value),
    display,
    whole: unit.kind === 'count' && display.factor === 1,
    zero: zeroOf(unit),
  });

/** Where a standard runs across the plot. */
export const levelOf = ({ standard }: ReferenceLine, { plot, y }: TimeLayout): Segment => ({
  from: { x: plot.left, y: y(standard.value) },
  to: { x: plot.right, y: y(standard.value) },
});

/**
 * The names of standards: each on its line where nothing is covered, over no other standard's line.
 * @param covered what marks and words cover
 * @param segments lines of figures, which names had better not cross
 * @returns null for a line that finds no place for its name
 */
export function standardNames(
  lines: readonly ReferenceLine[],
  layout: TimeLayout,
  covered: readonly Box[],
  segments: readonly Segment[],
): readonly (SceneLabel | null)[] {
  const { plot } = layout;
  const levels = lines.map((line) => levelOf(line, layout));
  const requests = lines.map((line, at) => ({
    clean: 1,
    candidates: [line.words, line.words, line.short].map(
      (name) => () =>
        alongLevel(levels[at] ?? { from: { x: 0, y: 0 }, to: { x: 0, y: 0 } }, [[plainRun(name, 'ink2')]]),
    ),
  }));
  const bounds: Box = { ...plot, top: plot.top - 6, bottom: plot.bottom - 1 };
  return placeLabels(requests, { boxes: [...covered, ...levels.map(asBox)], segments }, bounds);
}

/**
 * The lines of the standards that have a name: thin ink across the plot, interrupted where words stand, a tick at the year
 * by which each is to be met.
 * @param labels what is written of figures
 */
export function standardRules(
  lines: readonly ReferenceLine[],
  layout: TimeLayout,
  names: readonly (SceneLabel | null)[],
  labels: readonly SceneLabel[],
): readonly SceneRule[] {
  const gaps = labels.map((label) => grown(labelBox(label), 3, 0));
  return lines.flatMap((line, at): readonly SceneRule[] => {
    if (!names[at]) return [];
    const parts = freeParts(levelOf(line, layout), gaps).map(
      (part): SceneRule => ({ ...part, tone: 'ink2', width: 1, key: 'standard' }),
    );
    return [...parts, ...yearTick(line, layout)];
  });
}

/** A line as what no word may cover. */
const asBox = ({ from, to }: Segment): Box => ({ left: from.x, right: to.x, top: from.y, bottom: to.y });

function yearTick({ standard: { byYear, value } }: ReferenceLine, layout: TimeLayout): readonly SceneRule[] {
  const { years, at } = layout;
  if (byYear === null || byYear < years.from || byYear > years.to) return [];
  const { x, y } = at(byYear, value);
  return [{ from: { x, y: y - TICK }, to: { x, y: y + TICK }, tone: 'ink2', width: 1.6 }];
}
