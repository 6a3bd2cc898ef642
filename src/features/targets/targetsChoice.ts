import type { AimChoice } from '@/query/aims/aimBoard';
import type { View } from '@/view/view';

/** What a view narrows the targets to. */
export const choiceOf = ({
  stageId,
  cityCode,
  comparisonYear,
}: Pick<View, 'stageId' | 'cityCode' | 'comparisonYear'>): AimChoice => ({
  stageId,
  placeCode: cityCode,
  year: comparisonYear === 'latest' ? null : comparisonYear,
});

/** The view that narrows the targets to a choice. */
export const choiceFields = ({ stageId, placeCode, year }: AimChoice) =>
  ({ screen: 'targets', stageId, cityCode: placeCode, comparisonYear: year ?? 'latest' }) as const;
