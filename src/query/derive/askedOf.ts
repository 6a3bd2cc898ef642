import type { Dataset } from '@/domain/dataset';
import type { Measure } from '../catalogue/measure';
import type { Asked, DerivedMeasure } from './derivedMeasure';
import { measureById } from './measures';

/** A measure of one indicator, ready to be worked out. */
export interface MeasureOf extends Asked {
  readonly definition: DerivedMeasure;
}

/** @returns null for published figures, and when the dataset lacks the indicator or its unit */
export function askedOf(dataset: Dataset, indicatorId: string, { id, argument }: Measure): MeasureOf | null {
  const definition = measureById(id);
  const indicator = dataset.indicator.get(indicatorId);
  const unit = dataset.unit.get(indicator?.unitId ?? '');
  return definition && indicator && unit ? { definition, dataset, indicator, unit, argument } : null;
}
