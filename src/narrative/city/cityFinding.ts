import type { Language } from '@/domain/localized';
import type { PanelFigure } from '@/domain/panel';
import { asFineAs } from '@/lib/asFineAs';
import { withUnit } from '@/lib/numberFormat';
import type { CityRow, CityStanding } from '@/query/city/cityRows';
import type { CitySubject } from '@/query/city/citySubject';
import { peakOf } from '@/query/city/peak';
import { isLevel } from '@/query/panel/level';
import { MEASURE_NAMES } from '@/wording/pages/cityWords';
import { wordingOf } from '@/wording/wording';
import { changeText, rowDisplay, steppedText, timesText } from './rowWords';

/** About the room of a heading on a line and a little more, in Chinese characters; a Latin one takes half of it. */
const ROOM = 72;
/** A change since the first year that is worth telling, in percent; and where nothing else is told. */
const TOLD = { first: 20, alone: 10 };
const NAMED_MOST = 4;
/** From so many times on two amounts differ; below the second the difference is told in percent. */
const LEAST_TIMES = 1.1;
const TOLD_IN_TIMES = 1.5;

/**
 * The finding of a city's page: what fell from its peak, what grew or shrank most since its first year, in what the city
 * is first or last of its province. It states, and never praises.
 * @returns empty where there is nothing to tell
 */
export function cityFinding(rows: readonly CityRow[], subject: CitySubject, language: Language): string {
  const counts = rows.filter(({ unit }) => unit.kind === 'count');
  const peak = first(counts, (row) => peakClause(row, language));
  const change = first(
    counts.filter((row) => row !== peak?.row),
    (row) => changeClause(row, TOLD.first, language),
  );
  const told = [peak?.row, change?.row];
  const sizeless = [...rows].sort((a, b) => Number(isAmount(a)) - Number(isAmount(b)));
  const extreme = first(
    sizeless.filter((row) => !told.includes(row)),
    (row) => extremeClause(row, subject, language),
  );
  const clauses = [peak, change, extreme].flatMap((one) => (one ? [one.words] : []));
  if (clauses.length < 2) {
    const more = first(
      counts.filter((row) => !told.includes(row)),
      (row) => changeClause(row, TOLD.alone, language),
    );
    if (more) clauses.push(more.words);
  }
  const [newest] = rows;
  if (clauses.length === 0 && newest) clauses.push(plainClause(newest, language));
  return withinRoom(clauses, language);
}

/** Two cities side by side: how many times one is the other, or by how much it is higher, by the measures that differ most. */
export function pairFinding(
  rows: readonly CityRow[],
  subjects: readonly CitySubject[],
  language: Language,
): string {
  const names = subjects.map(({ shortName }) => shortName[language]);
  const clauses = [...rows]
    .sort((a, b) => Number(isAmount(a)) - Number(isAmount(b)))
    .flatMap((row) => pairClause(row, names, language));
  const [rate, ...others] = clauses.filter(({ amount }) => !amount);
  const amounts = clauses.filter(({ amount }) => amount);
  return withinRoom(
    [...amounts.slice(0, 1), ...(rate ? [rate] : []), ...others].map(({ words }) => words),
    language,
  );
}

function pairClause(row: CityRow, [a = '', b = '']: readonly string[], language: Language) {
  const { finding, points } = wordingOf(language).ui.city;
  const [one, other] = row.cells.map((cell) => cell?.figure);
  if (!one || !other || one.year !== other.year || isLevel(one, other)) return [];
  const [more, less] = one.value > other.value ? [one, other] : [other, one];
  const names = more === one ? ([a, b] as const) : ([b, a] as const);
  const name = MEASURE_NAMES[row.measure.id][language];
  if (isAmount(row)) {
    const times = more.value / less.value;
    if (!Number.isFinite(times) || times < LEAST_TIMES) return [];
    const words =
      times < TOLD_IN_TIMES
        ? finding.more(name, ...names, String(Math.round((times - 1) * 100)))
        : finding.multiple(name, ...names, timesText(times));
    return [{ amount: true, words: finding.dated(words, one.year) }];
  }
  const resolution = Math.max(more.resolution, less.resolution);
  const [upper, lower] = [asFineAs(more.value, resolution), asFineAs(less.value, resolution)];
  const gap = changeText({ value: upper - lower, resolution });
  if (gap === '0') return [];
  const words = row.unit.kind === 'rate' ? points(gap) : gap;
  return [{ amount: false, words: finding.dated(finding.higher(name, names[0], words), one.year) }];
}

const isAmount = ({ unit }: CityRow): boolean => unit.kind === 'count' || unit.kind === 'money';

function first<Item>(items: readonly Item[], told: (item: Item) => string) {
  for (const row of items) {
    const words = told(row);
    if (words !== '') return { row, words };
  }
  return null;
}

function withinRoom(clauses: readonly string[], language: Language): string {
  const { terms } = wordingOf(language);
  return clauses.reduce((said, clause) => {
    const more = said === '' ? clause : said + terms.semicolon + lowered(clause, language);
    return said === '' || roomOf(more) <= ROOM ? more : said;
  }, '');
}

/** English names begin small after the first clause. */
const lowered = (clause: string, language: Language): string =>
  language === 'en' ? clause.charAt(0).toLowerCase() + clause.slice(1) : clause;

const roomOf = (words: string): number =>
  [...words].reduce((sum, letter) => sum + (letter < '\u2000' ? 0.5 : 1), 0);

export function figureWords(row: CityRow, figure: PanelFigure, language: Language): string {
  const display = rowDisplay(row, language);
  return withUnit(steppedText(figure, display), display).trim();
}

const datedWords = (row: CityRow, figure: PanelFigure, language: Language): string =>
  wordingOf(language).ui.city.finding.dated(figureWords(row, figure, language), figure.year);

function peakClause(row: CityRow, language: Language): string {
  const [cell] = row.cells;
  const peak = cell && peakOf(cell);
  if (!peak) return '';
  return wordingOf(language).ui.city.finding.peak(
    MEASURE_NAMES[row.measure.id][language],
    datedWords(row, cell.figure, language),
    peak.figure.year,
    String(Math.round(peak.fall)),
  );
}

function changeClause(row: CityRow, least: number, language: Language): string {
  const change = row.cells[0]?.change;
  if (!change || Math.abs(change.value) < least) return '';
  return changedClause(row, MEASURE_NAMES[row.measure.id][language], language);
}

/** The newest count and how far it is from the first; empty where roundings or a boundary hide that. */
export function changedClause(row: CityRow, name: string, language: Language): string {
  const [cell] = row.cells;
  const change = cell?.change;
  if (!cell || change?.how !== 'percent') return '';
  const { finding } = wordingOf(language).ui.city;
  const value = datedWords(row, cell.figure, language);
  return change.value >= 100
    ? finding.times(name, value, change.from.year, timesText(change.to.value / change.from.value))
    : finding.change(name, value, change.from.year, changeText(change), change.value > 0);
}

/** In what the city is first or last alone: of its province, or, of a municipality, of all. */
function extremeClause(row: CityRow, { province }: CitySubject, language: Language): string {
  const [cell] = row.cells;
  const standing = province ? cell?.inProvince : cell?.inCountry;
  const end = standing ? endOf(standing) : null;
  if (end === null || !cell || !standing || standing.rank.of <= NAMED_MOST) return '';
  const { finding } = wordingOf(language).ui.city;
  const where = province?.name[language] ?? finding.country;
  return finding.extreme(
    MEASURE_NAMES[row.measure.id][language],
    standing.rank.of,
    !province || standing.rank.of < province.cities,
    where,
    cell.figure.year,
    end === 'highest',
    row.unit.kind === 'count',
  );
}

function endOf({ rank: { place, of, level, from } }: CityStanding): 'highest' | 'lowest' | null {
  if (level.length > 0 || (place !== 1 && place !== of)) return null;
  return (place === 1) === (from === 'highest') ? 'highest' : 'lowest';
}

function plainClause(row: CityRow, language: Language): string {
  const [cell] = row.cells;
  if (!cell) return '';
  const { finding } = wordingOf(language).ui.city;
  const name = MEASURE_NAMES[row.measure.id][language];
  return finding.plain(name, figureWords(row, cell.figure, language), cell.figure.year);
}
