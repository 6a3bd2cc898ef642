import type { Dataset } from '@/domain/dataset';
import type { Observation } from '@/domain/observation';
import { rowComparability } from '@/narrative/comparability/rowComparability';
import type { Figure } from '@/narrative/figure';
import { derivationColumns } from '@/query/derive/derivationColumns';
import { inRecordOrder, recordColumns } from '@/query/observation/observationRecords';
import { type CsvFlavour, csvText } from './csvText';

/** The figures of a picture as CSV, each row with how it differs from the others and how it was worked out. */
export function figureCsv(shipped: Dataset, figure: Figure, flavour: CsvFlavour): string {
  const dataset = figure.derived?.dataset ?? shipped;
  const columns = [
    ...recordColumns(dataset, rowComparability(figure)),
    ...(figure.derived ? derivationColumns(dataset) : []),
  ];
  return csvText(columns, inRecordOrder(dataset, figure.observations), flavour);
}

/** Figures that were not chosen for comparison, as CSV. */
export const recordCsv = (
  dataset: Dataset,
  observations: readonly Observation[],
  flavour: CsvFlavour,
): string => csvText(recordColumns(dataset, null), inRecordOrder(dataset, observations), flavour);
