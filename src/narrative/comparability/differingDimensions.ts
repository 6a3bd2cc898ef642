import type { Dataset } from '@/domain/dataset';
import { compare } from '@/query/comparability/findings';
import type { Selection } from '@/query/selection/selection';
import type { ChartText } from '../chartText';
import { chipsOf } from './chips';

/** What is to be told of how the figures of a small picture compare, as names of dimensions, gravest first. */
export interface DifferingDimensions {
  /** In which some figures are set apart from others. */
  readonly differ: readonly string[];
  /** In which all figures share a caveat, with the value that all have. */
  readonly shared: readonly (readonly [dimension: string, value: string])[];
}

/** The chips of a small picture that tell something, by the same findings as everywhere; mere details are left out. */
export function differingDimensions(
  dataset: Dataset,
  selection: Selection,
  text: ChartText,
): DifferingDimensions {
  const { findings } = compare(dataset, selection.observations, 'trend', selection.indicator.id);
  const apart = new Set(findings.filter(({ differs }) => differs).map(({ dimension }) => dimension));
  const told = chipsOf(findings, text).filter(({ differs, gravity }) => differs && gravity !== 'detail');
  return {
    differ: told.filter(({ dimension }) => apart.has(dimension)).map(({ label }) => label),
    shared: told.filter(({ dimension }) => !apart.has(dimension)).map(({ label, values }) => [label, values]),
  };
}
