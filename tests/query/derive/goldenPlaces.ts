import { type Dataset, indexDataset } from '@/domain/dataset';
import type { Observation } from '@/domain/observation';
import { type Measure, parseMeasure } from '@/query/catalogue/measure';
import { goldenDataset } from '../../goldenData';

/** The golden places, indicators and units around some observations of a test. */
export const datasetWith = (observations: readonly Observation[]): Dataset =>
  indexDataset({ ...goldenDataset, observations });

/** A measure from its code; a wrong code is an error of the test. */
export function measureOf(code: string): Measure {
  const measure = parseMeasure(code);
  if (!measure) throw new Error(`No measure: ${code}`);
  return measure;
}
