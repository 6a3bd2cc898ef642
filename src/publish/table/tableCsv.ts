import { type CsvFlavour, csvText } from '@/lib/csvText';
import type { DataTable } from './dataTable';

/** A table as CSV. */
export const tableCsv = ({ columns, rows }: DataTable, flavour: CsvFlavour): string =>
  csvText(
    columns.map(({ name }, at) => ({ name, read: (row: readonly (string | number)[]) => row[at] ?? '' })),
    rows,
    flavour,
  );
