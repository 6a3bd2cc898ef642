import type { Dataset } from '@/domain/dataset';
import type { Indicator } from '@/domain/indicator';
import { type Multiple, placeMultiples, stageMultiples } from '@/query/compare/multiples';
import { chosenPlaces } from '@/view/chosenPlaces';
import type { View } from '@/view/view';

/** What the grid shows now, and the indicators that give no picture. */
export interface ShownMultiples {
  readonly multiples: readonly Multiple[];
  readonly nothingChosen: readonly Indicator[];
  readonly nothingStrict: readonly Indicator[];
  readonly single: readonly Indicator[];
}

/** The choices that the pictures hang on. */
export const MULTIPLES_FIELDS = [
  'grid',
  'stageId',
  'topicId',
  'natures',
  'strict',
  'placeCodes',
  'indicatorId',
] as const;

/** The pictures that a view asks for. */
export function shownMultiples(
  dataset: Dataset,
  view: Pick<View, (typeof MULTIPLES_FIELDS)[number]>,
): ShownMultiples {
  const { grid, stageId, topicId, indicatorId, natures, strict } = view;
  const spec = { placeCodes: chosenPlaces(dataset, view), natures, strict };
  if (grid !== 'place' || indicatorId === '') return stageMultiples(dataset, stageId, topicId, spec);
  const multiples = placeMultiples(dataset, indicatorId, spec);
  return { multiples, nothingChosen: [], nothingStrict: [], single: [] };
}
