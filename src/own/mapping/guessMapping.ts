import { isOwnId, isOwnPlace } from '@/domain/ownMark';
import { NumberReader } from '../cells/numberReader';
import { plainText } from '../cells/plainText';
import { readYear } from '../cells/readYear';
import type { OwnNames } from '../check/ownNames';
import { headingParts } from '../check/rowPlan';
import { roleOfHeading } from './headings';
import {
  type Across,
  NO_DEFAULTS,
  type OwnColumn,
  type OwnMapping,
  type OwnRole,
  PLAIN_INDICATOR,
} from './ownMapping';

/** Rows that headings are looked for in, and rows below them that are looked at. */
const SEARCHED = 15;

/**
 * Guesses how a table is read, from its headings and, where those say nothing, from its cells.
 * @param head the first rows of the table
 */
export function guessMapping(head: readonly (readonly string[])[], names: OwnNames): OwnMapping {
  const at = headerAt(head, names);
  const headings = (head[at] ?? []).map(plainText);
  while (headings.length > 0 && headings.at(-1) === '') headings.pop();
  const body = head.slice(at + 1);
  const seen = new Set<string>();
  const roles = headings.map((heading): OwnRole | null => {
    if (heading !== '' && seen.has(heading)) return 'ignore';
    seen.add(heading);
    return roleOfHeading(heading);
  });
  const { across, figures } = figuresAcross(headings, roles, body, names);
  const columns = across
    ? wideColumns(headings, roles, across, figures, (at, used) =>
        roleOfCells(columnOf(body, at), used, names),
      )
    : longColumns(headings, roles, body, names);
  const valuesOf = (role: OwnRole) => {
    const column = columns.findIndex((one) => one.role === role);
    return column < 0 ? [] : body.map((row) => plainText(row[column] ?? ''));
  };
  return {
    shape: across ? 'wide' : 'long',
    headerRow: at + 1,
    columns,
    across: across ?? 'year',
    defaults: { ...NO_DEFAULTS, unit: unitAbove(head.slice(0, at), names) },
    places: {},
    indicators: {},
    newPlaces: valuesOf('place_code').some(isOwnPlace),
    newIndicators: valuesOf('indicator_id').some(isOwnId) ? PLAIN_INDICATOR : null,
  };
}

/** The row with the most headings that are known; the first with two cells where none has any. */
function headerAt(head: readonly (readonly string[])[], names: OwnNames): number {
  let best = -1;
  let most = 0;
  for (const [at, row] of head.slice(0, SEARCHED).entries()) {
    const known = row.filter((cell) => roleOfHeading(cell) !== null).length;
    const crosswise = row.filter((cell) => saysAcross(cell, 'year', names)).length;
    const score = known * 2 + (crosswise > 1 ? crosswise : 0);
    if (score > most && filled(row) > 1) {
      most = score;
      best = at;
    }
  }
  return best >= 0
    ? best
    : Math.max(
        0,
        head.findIndex((row) => filled(row) > 1),
      );
}

const filled = (row: readonly string[]): number => row.filter((cell) => cell.trim() !== '').length;

function saysAcross(heading: string, across: Across, names: OwnNames): boolean {
  const { name } = headingParts(heading);
  if (name === '') return false;
  if (across === 'year') return readYear(name) !== null;
  return (across === 'place' ? names.places : names.indicators).find(name).length > 0;
}

/** What the headings name where the table is wide, and which columns hold its figures; null: one figure a row. */
function figuresAcross(
  headings: readonly string[],
  roles: readonly (OwnRole | null)[],
  body: readonly (readonly string[])[],
  names: OwnNames,
): { readonly across: Across | null; readonly figures: ReadonlySet<number> } {
  const open = headings.flatMap((heading, at) => (roles[at] === null && heading !== '' ? [at] : []));
  const saying = (across: Across) => open.filter((at) => saysAcross(headings[at] ?? '', across, names));
  const wide = (across: Across | null, figures: readonly number[] = []) => ({
    across,
    figures: new Set(figures),
  });
  if (roles.includes('value')) return wide(null);
  const years = saying('year');
  if (years.length > 0) return wide('year', years);
  const places = saying('place');
  if (places.length > 1 && !roles.includes('place')) return wide('place', places);
  if (roles.includes('indicator') || roles.includes('indicator_id')) return wide(null);
  const isNamed = (at: number) =>
    mostOf(columnOf(body, at), (cell) => names.indicators.find(cell).length > 0);
  if (open.some(isNamed)) return wide(null);
  const indicators = new Set(saying('indicator'));
  const numeric = open.filter((at) => holdsNumbers(columnOf(body, at), roles.includes('year')));
  const all = open.filter((at) => indicators.has(at) || numeric.includes(at));
  return wide(all.length > 0 ? 'indicator' : null, all);
}

const columnOf = (body: readonly (readonly string[])[], at: number): readonly string[] =>
  body.map((row) => plainText(row[at] ?? '')).filter((cell) => cell !== '');

/** Whether most cells are figures, not years. */
function holdsNumbers(cells: readonly string[], hasYears: boolean): boolean {
  const numbers = new NumberReader();
  const isYear = (cell: string) => !hasYears && readYear(cell) !== null;
  return mostOf(
    cells,
    (cell) => numbers.read(cell) !== null && typeof numbers.read(cell) !== 'string' && !isYear(cell),
  );
}

const mostOf = (cells: readonly string[], test: (cell: string) => boolean): boolean =>
  cells.length > 0 && cells.filter(test).length * 3 > cells.length * 2;

function wideColumns(
  headings: readonly string[],
  roles: readonly (OwnRole | null)[],
  across: Across,
  figures: ReadonlySet<number>,
  roleAt: (at: number, used: ReadonlySet<OwnRole>) => OwnRole,
): readonly OwnColumn[] {
  const used = new Set<OwnRole>(roles.flatMap((role) => (role === null ? [] : [role])));
  used.add('value').add(across);
  const taken = new Set<OwnRole>();
  const firstFigure = Math.min(...figures);
  const next = (['place', 'indicator', 'stage'] as const).filter((role) => role !== across);
  return headings.map((heading, at) => {
    if (figures.has(at)) return { heading, role: 'figures' };
    const told = roles[at] ?? null;
    const seen = told ?? roleAt(at, used);
    const byPlace = at < firstFigure ? next.find((one) => !used.has(one)) : undefined;
    const role = seen === 'ignore' && told === null ? (byPlace ?? 'ignore') : seen;
    used.add(role);
    if (role !== 'ignore' && taken.has(role)) return { heading, role: 'ignore' };
    taken.add(role);
    return { heading, role };
  });
}

function longColumns(
  headings: readonly string[],
  roles: readonly (OwnRole | null)[],
  body: readonly (readonly string[])[],
  names: OwnNames,
): readonly OwnColumn[] {
  const used = new Set<OwnRole>(roles.flatMap((role) => (role === null ? [] : [role])));
  const taken = new Set<OwnRole>();
  return headings.map((heading, at) => {
    const told = roles[at] ?? null;
    if (told !== null) {
      if (taken.has(told)) return { heading, role: 'ignore' };
      taken.add(told);
      return { heading, role: told };
    }
    const role = roleOfCells(columnOf(body, at), used, names);
    used.add(role);
    return { heading, role };
  });
}

function roleOfCells(cells: readonly string[], used: ReadonlySet<OwnRole>, names: OwnNames): OwnRole {
  const most = (test: (cell: string) => boolean) => mostOf(cells, test);
  const numbers = new NumberReader();
  const tests: readonly (readonly [OwnRole, (cell: string) => boolean])[] = [
    ['year', (cell) => readYear(cell) !== null],
    ['place', (cell) => names.places.find(cell).length > 0],
    ['indicator', (cell) => names.indicators.find(cell).length > 0],
    ['stage', (cell) => names.stages.find(cell).length > 0],
    ['unit', (cell) => names.units.read(cell, '') !== null],
    [
      'value',
      (cell) => {
        const number = numbers.read(cell);
        return number === null || typeof number === 'object';
      },
    ],
  ];
  return tests.find(([role, test]) => !used.has(role) && most(test))?.[0] ?? 'ignore';
}

/** The unit that stands above a table: `单位：万人`, and no `单位：见各行`. */
function unitAbove(rows: readonly (readonly string[])[], { units }: OwnNames): string {
  const cells = rows.flat().map((cell) => plainText(cell).normalize('NFKC'));
  const told = cells.map((cell) => /(?:单位|unit)\s*:\s*([^()\s]+)/i.exec(cell)?.[1] ?? '');
  return told.find((text) => text !== '' && units.read(text, '') !== null) ?? '';
}
