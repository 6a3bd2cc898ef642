import { parseTimePeriod } from '@/domain/timePeriod';
import { periodWords } from '@/wording/language/periods';
import type { Wording } from '@/wording/wording';
import { type Cell, columnAt, type DataTable } from './dataTable';

/** The code that says nothing in particular, by column: an exact figure of the whole place, and so on. */
export const PLAIN: Readonly<Record<string, string>> = {
  nature: 'actual',
  bound: 'exact',
  scope: 'whole',
  period_basis: 'printed',
  origin: 'printed',
  period_form: 'year',
  doubtful: '',
  segment: '1',
  alternative: '1',
};

/** Whether a column tells the rows of a table apart from the plain kind. */
export function tellsApart(table: DataTable, name: string): boolean {
  const at = columnAt(table, name);
  return at >= 0 && table.rows.some((row) => !['', PLAIN[name]].includes(String(row[at] ?? '')));
}

/** A code of a column in words; what is no code stays as it is. */
export function codeInWords(name: string, cell: Cell, { terms, language }: Wording): Cell {
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    nature: terms.nature,
    bound: terms.boundLong,
    scope: terms.scope,
    period_basis: terms.basis,
    origin: terms.origin,
    doubtful: terms.reliability,
  };
  if (name === 'time_period') {
    const period = parseTimePeriod(String(cell));
    return period && period.kind !== 'year' ? periodWords(period, language) : cell;
  }
  return words[name]?.[cell] ?? cell;
}
