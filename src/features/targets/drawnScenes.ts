import type { Dataset } from '@/domain/dataset';
import type { Language } from '@/domain/localized';
import { aimScene, aimTicks, figuresBeside, standardScene } from '@/graphics/rows/aimScenes';
import type { Scene } from '@/graphics/scene/scene';
import { aimText, standardText } from '@/narrative/targets/aimFigures';
import { answeredAims, groupAims } from '@/query/aimGroups';
import type { ShownAims } from './useShownAims';

/** Every picture that the page of targets draws. */
export function drawnScenes(
  dataset: Dataset,
  { shown, standards }: ShownAims,
  language: Language,
  width: number,
): readonly Scene[] {
  const unanswered = shown.filter(({ result }) => result === null);
  const blocks = [
    ...answeredAims(dataset, shown),
    ...(['target', 'plan'] as const).flatMap((nature) =>
      groupAims(dataset, unanswered, nature).flatMap(({ answered }) => answered),
    ),
  ];
  const aims = blocks.flatMap(({ indicator, aims: rows }) => {
    const text = aimText(dataset, indicator, rows, language);
    const ticks = aimTicks(rows, text);
    return ticks ? rows.map((row) => aimScene(row, ticks, text, { width, axis: false })) : [];
  });
  return [
    ...aims,
    ...standards.flatMap((answer) => {
      const indicator = dataset.indicator.get(answer.standard.indicatorId);
      if (!indicator) return [];
      const text = standardText(dataset, indicator, answer.standard, figuresBeside(answer), language);
      return standardScene(answer, text, width) ?? [];
    }),
  ];
}
