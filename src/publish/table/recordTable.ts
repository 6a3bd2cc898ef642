import type { Dataset } from '@/domain/dataset';
import type { Observation } from '@/domain/observation';
import { rowComparability } from '@/narrative/comparability/rowComparability';
import type { Figure } from '@/narrative/figure';
import { derivationColumns } from '@/query/derive/derivationColumns';
import { inRecordOrder, type RowComparability, recordColumns } from '@/query/observation/observationRecords';
import { fieldOf } from '../api/recordFields';
import { cellReader, type DataTable, printedDecimals } from './dataTable';

/** The figures of a picture, each with how it differs from the others and how it was worked out. */
export function figureTable(shipped: Dataset, figure: Figure): DataTable {
  const dataset = figure.derived?.dataset ?? shipped;
  return recordTable(dataset, figure.observations, rowComparability(figure));
}

/**
 * Figures as a table, in the order of a file.
 * @param comparability null where the rows were not chosen for comparison
 */
export function recordTable(
  dataset: Dataset,
  observations: readonly Observation[],
  comparability: RowComparability | null = null,
): DataTable {
  const derived = observations.some(({ derivation }) => derivation);
  const columns = [...recordColumns(dataset, comparability), ...(derived ? derivationColumns(dataset) : [])];
  return tableOf(dataset, columns, inRecordOrder(dataset, observations), ({ derivation }) =>
    Boolean(derivation),
  );
}

/**
 * Rows as a table of one figure each.
 * @param isWorkedOut whether the figure of a row is printed nowhere
 */
export function tableOf<Row>(
  { edition }: Pick<Dataset, 'edition'>,
  columns: readonly { readonly name: string; readonly read: (row: Row) => string | number }[],
  rows: readonly Row[],
  isWorkedOut: (row: Row) => boolean,
): DataTable {
  const described = columns.map(({ name }) => ({ name, ...fieldOf(name) }));
  const cells = rows.map((row) => columns.map(({ read }) => read(row)));
  const resolution = cellReader({ columns: described }, 'resolution');
  return {
    shape: 'long',
    edition,
    columns: described,
    rows: cells,
    decimals: (at, column) => {
      const [row, source] = [cells[at], rows[at]];
      const cell = row?.[column];
      const name = described[column]?.name ?? '';
      if (!row || source === undefined || typeof cell !== 'number' || !isFigure(name)) return null;
      if (name !== 'value') return INDEX_DECIMALS;
      return printedDecimals(cell, Number(resolution(row)), isWorkedOut(source));
    },
  };
}
const INDEX_DECIMALS = 1;

/** Whether a column holds figures, or what they were set against as an index. */
export const isFigure = (name: string): boolean => name === 'value' || name.startsWith('index_');
