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
 * Standards with their names: thin ink across the plot, interrupted where words stand, a tick at the year by which each
 * is to be met. A name stands on its line where nothing is covered; a line that finds no place for one is not drawn.
 * @param ink what marks cover
 * @param labels what is written of figures
 */
export function standardLayer(
  lines: readonly ReferenceLine[],
  layout: TimeLayout,
  ink: readonly Box[],
  labels: readonly SceneLabel[],
  segments: readonly Segment[],
): { readonly rules: readonly SceneRule[]; readonly labels: readonly SceneLabel[] } {
  const { plot } = layout;
  const words = labels.map(labelBox);
  const levels = lines.map((line) => levelOf(line, layout));
  const requests = lines.map((line, at) => ({
    candidates: [line.words, line.short].map(
      (name) => () =>
        alongLevel(levels[at] ?? { from: { x: 0, y: 0 }, to: { x: 0, y: 0 } }, [[plainRun(name, 'ink2')]]),
    ),
  }));
  const bounds: Box = { ...plot, top: plot.top - 6, bottom: plot.bottom - 1 };
  const named = placeLabels(
    requests,
    { boxes: [...ink, ...words], segments: [...segments, ...levels] },
    bounds,
  );
  const gaps = words.map((box) => grown(box, 3, 0));
  return {
    labels: named.flatMap((label) => label ?? []),
    rules: lines.flatMap((line, at): readonly SceneRule[] => {
      const level = levels[at];
      if (!level || !named[at]) return [];
      const parts = freeParts(level, gaps).map(
        (part): SceneRule => ({ ...part, tone: 'ink2', width: 1, key: 'standard' }),
      );
      return [...parts, ...yearTick(line, layout)];
    }),
  };
}

function yearTick({ standard: { byYear, value } }: ReferenceLine, layout: TimeLayout): readonly SceneRule[] {
  const { years, at } = layout;
  if (byYear === null || byYear < years.from || byYear > years.to) return [];
  const { x, y } = at(byYear, value);
  return [{ from: { x, y: y - TICK }, to: { x, y: y + TICK }, tone: 'ink2', width: 1.6 }];
}
