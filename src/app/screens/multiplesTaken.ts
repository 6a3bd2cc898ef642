import type { Dataset } from '@/domain/dataset';
import { multiplesSheet } from '@/features/multiples/multiplesSheet';
import type { Sheet } from '@/publish/sheet';
import type { MULTIPLES_FIELDS, ShownMultiples } from '@/view/shownMultiples';
import type { View } from '@/view/view';
import type { Wording } from '@/wording/wording';

type Asked = Pick<View, (typeof MULTIPLES_FIELDS)[number]>;

/** What small charts are of: an indicator, or a stage. */
export function multiplesTitle(dataset: Dataset, view: Asked, { ui, language }: Wording): string {
  if (view.grid === 'place') return dataset.indicator.get(view.indicatorId)?.name[language] ?? '';
  return ui.multiples.ofStage(dataset.stage.get(view.stageId)?.name[language] ?? ui.allStages);
}

/** Small charts as a sheet; null: there is none. */
export function multiplesAsSheet(
  dataset: Dataset,
  view: Asked,
  shown: ShownMultiples,
  wording: Wording,
): Sheet | null {
  const sheet = multiplesSheet(dataset, shown, wording);
  return sheet && { ...sheet, title: multiplesTitle(dataset, view, wording), lead: '' };
}
