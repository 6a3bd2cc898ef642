import type { Dataset } from '@/domain/dataset';
import type { Measure } from '../catalogue/measure';
import { measureById } from './measures';

/** The ids of the indicators that a measure is worked out from, besides the indicator that it is a measure of. */
export const measureInputs = (dataset: Dataset, { id, argument }: Measure): readonly string[] =>
  measureById(id)?.inputs?.(dataset, argument) ?? [];
