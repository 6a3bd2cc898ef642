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
  const across = acrossOf(headings, roles, names);
  const columns = across
    ? wideColumns(headings, roles, across, names)
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
    defaults: { ...NO_DEFAULTS, unit: unitAbove(head.slice(0, at)) },
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

/** What the headings name where the table is wide; null: one figure a row. */
function acrossOf(
  headings: readonly string[],
  roles: readonly (OwnRole | null)[],
  names: OwnNames,
): Across | null {
  if (roles.includes('value')) return null;
  const count = (across: Across) =>
    headings.filter((heading, at) => roles[at] === null && saysAcross(heading, across, names)).length;
  if (count('year') > 0) return 'year';
  if (count('place') > 1 && !roles.includes('place')) return 'place';
  if (roles.includes('indicator')) return null;
  return count('indicator') > 0 ? 'indicator' : null;
}

function wideColumns(
  headings: readonly string[],
  roles: readonly (OwnRole | null)[],
  across: Across,
  names: OwnNames,
): readonly OwnColumn[] {
  const used = new Set<OwnRole>();
  let isFirst = true;
  return headings.map((heading, at) => {
    const told = roles[at] ?? null;
    if (told === null && saysAcross(heading, across, names)) {
      isFirst = false;
      return { heading, role: 'figures' };
    }
    const instead: OwnRole = !isFirst ? 'ignore' : across === 'place' ? 'indicator' : 'place';
    const role = told ?? (used.has(instead) ? 'indicator' : instead);
    if (role !== 'ignore' && used.has(role)) return { heading, role: 'ignore' };
    used.add(role);
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
    const cells = body.map((row) => plainText(row[at] ?? '')).filter((cell) => cell !== '');
    const role = roleOfCells(cells, used, names);
    used.add(role);
    return { heading, role };
  });
}

function roleOfCells(cells: readonly string[], used: ReadonlySet<OwnRole>, names: OwnNames): OwnRole {
  const most = (test: (cell: string) => boolean) =>
    cells.length > 0 && cells.filter(test).length * 3 > cells.length * 2;
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

/** The unit that stands above a table: `单位：万人`. */
function unitAbove(rows: readonly (readonly string[])[]): string {
  const cells = rows.flat().map((cell) => plainText(cell).normalize('NFKC'));
  return cells.map((cell) => /(?:单位|unit)\s*:\s*([^()\s]+)/i.exec(cell)?.[1] ?? '').find(Boolean) ?? '';
}
