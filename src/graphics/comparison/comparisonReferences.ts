import type { Observation } from '@/domain/observation';
import type { ChartText } from '@/narrative/chartText';
import { BESIDE_GRID, drawnLines, type ReferenceLine, referenceLines } from '@/narrative/referenceLines';
import type { Selection } from '@/query/selection';
import { labelSize } from '../label/placeLabels';
import type { Box, SceneLabel, SceneRule } from '../scene/scene';

/** Height in pixels of the name of a reference line above the rows. */
export const NAME_HEIGHT = 16;

/** The reference lines that places side by side are drawn with, lowest first. */
export function comparisonReferences(
  selection: Selection,
  shown: readonly Observation[],
  text: ChartText,
): readonly ReferenceLine[] {
  return drawnLines(
    referenceLines(selection, text),
    shown.map(({ value }) => value),
    true,
  );
}

/**
 * Upright thin lines, each from its name above the rows down to the axis. Names stand to the right of their lines,
 * lowest level on top, or to the left, highest on top, so that no line runs through a name.
 */
export function nameAbove(
  lines: readonly ReferenceLine[],
  xOf: (value: number) => number,
  plot: Box,
  width: number,
  gridlines: readonly number[],
): { readonly rules: readonly SceneRule[]; readonly labels: readonly SceneLabel[] } {
  const at = ({ standard: { value } }: ReferenceLine) =>
    xOf(value) + (gridlines.includes(value) ? BESIDE_GRID : 0);
  const fits = (line: ReferenceLine, words: string) => at(line) + 4 + widthOf(words) <= width;
  const rightwards = lines.every((line) => fits(line, line.words));
  const ordered = rightwards ? lines : [...lines].reverse();
  const first = plot.top - lines.length * NAME_HEIGHT - 2;
  const rows = ordered.map((line, row) => ({ line, x: at(line), y: first + row * NAME_HEIGHT }));
  return {
    rules: rows.map(({ x, y }) => ({
      from: { x, y: y - 6 },
      to: { x, y: plot.bottom },
      tone: 'ink2',
      width: 1,
    })),
    labels: rows.map(({ line, x, y }) => ({
      at: { x: x + (rightwards ? 4 : -4), y },
      align: rightwards ? 'left' : 'right',
      lines: [runs(!rightwards && x - 4 < widthOf(line.words) ? line.short : line.words)],
      halo: true,
    })),
  };
}

const runs = (words: string) => [{ text: words, size: 11, bold: false, tone: 'ink2' as const }];

const widthOf = (words: string): number => labelSize([runs(words)]).width;
