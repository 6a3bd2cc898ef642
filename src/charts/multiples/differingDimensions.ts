import type { Dataset } from '@/domain/dataset';
import { compare } from '@/query/comparability/findings';
import type { Selection } from '@/query/selection';
import type { ChartText } from '../chartText';

/** What the figures of a small picture differ in, as names of dimensions; mere details are left to Explore. */
export function differingDimensions(
  dataset: Dataset,
  selection: Selection,
  text: ChartText,
): readonly string[] {
  return compare(dataset, selection.observations, 'trend', selection.indicator.id)
    .findings.filter(({ differs, gravity }) => differs && gravity !== 'detail')
    .map(({ dimension }) => text.wording.terms.dimension[dimension]);
}
