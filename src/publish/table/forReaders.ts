import type { Language } from '@/domain/localized';
import { tellsApart } from './codeWords';
import { columnAt, type DataColumn, type DataTable } from './dataTable';
import { isFigure } from './recordTable';

/** What people look for first: where, what, when, how much, of which kind, what to mind, where it stands. */
const FIRST = ['place', 'indicator', 'time_period'];
const KIND = [
  'nature',
  'bound',
  'scope',
  'period_basis',
  'period_form',
  'doubtful',
  'segment',
  'alternative',
];
const TOLD = [
  'as_printed',
  'comparability',
  'doubt',
  'note',
  'break',
  'derived_formula',
  'working',
  'source_title',
  'locator',
];

/**
 * Columns by their places in a table, those that people look for first in front, in their language; of the kinds of figures
 * those in front that tell its rows apart.
 */
export function readersOrder(table: DataTable, language: Language): readonly number[] {
  const named = (stem: string): readonly number[] =>
    [`${stem}_${language}`, stem]
      .map((name) => columnAt(table, name))
      .filter((at) => at >= 0)
      .slice(0, 1);
  const figures = table.columns.flatMap((column, at) => (holdsFigures(column, table) ? [at] : []));
  const telling = KIND.filter((name) => tellsApart(table, name));
  const kind = [...named('unit'), ...telling.flatMap(named)];
  const middle = table.shape === 'long' ? [...figures, ...kind] : [...kind, ...figures];
  const first = FIRST.flatMap(named).concat(middle, [...TOLD, ...KIND].flatMap(named));
  return [...first, ...table.columns.keys()].filter((at, place, all) => all.indexOf(at) === place);
}

/** Whether a column of a table holds figures: the value, an index, or either in a year. */
export const holdsFigures = ({ name }: DataColumn, { shape }: Pick<DataTable, 'shape'>): boolean =>
  shape === 'long' ? isFigure(name) : /(^|_)y\d{4}$/.test(name);
