import type { Dataset } from '@/domain/dataset';
import type { Language } from '@/domain/localized';
import { chartText } from '@/narrative/chartText';
import { findingSentence } from '@/narrative/finding/findingSentence';
import { trendFinding } from '@/query/finding/trendFinding';
import type { ShownMultiples } from '@/view/shownMultiples';

/** What the places of an indicator say together, as the trend does; empty: nothing. */
export function multiplesFinding(
  dataset: Dataset,
  { whole }: Pick<ShownMultiples, 'whole'>,
  language: Language,
): string {
  const found = whole && trendFinding(whole);
  return found ? findingSentence(found, chartText(dataset, whole, language)) : '';
}
