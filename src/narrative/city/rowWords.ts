import type { Language } from '@/domain/localized';
import type { Standing, Stepped } from '@/domain/panel';
import type { Unit } from '@/domain/unit';
import { asFineAs } from '@/lib/asFineAs';
import { type DisplayUnit, displayUnit, formatNumber, symbolAfter, withUnit } from '@/lib/numberFormat';
import type { CityCell, CityRow } from '@/query/city/cityRows';
import { peakOf } from '@/query/city/peak';
import { MEASURE_NAMES } from '@/wording/pages/cityWords';
import { isUndecided } from '@/wording/panel/panelRankWords';
import { PANEL_WORDS } from '@/wording/panel/panelWords';
import { wordingOf } from '@/wording/wording';

/** A rank is all that is told of a standing. */
interface ToldRank {
  readonly rank: Standing;
}
type ToldRow = CityRow<ToldRank>;

/** A row of a city's page in words. */
export interface RowWords {
  readonly name: string;
  /** What the reader must know of the measure; may be empty. */
  readonly note: string;
  readonly cells: readonly (CellWords | null)[];
}

export interface CellWords {
  readonly value: string;
  readonly unit: string;
  readonly year: string;
  /** Empty: none is told. */
  readonly change: string;
  /** What the change is set against. */
  readonly since: string;
  /** What a count has fallen from since; empty: no peak that is worth telling. */
  readonly peak: string;
  readonly inProvince: RankWords | null;
  readonly inCountry: RankWords | null;
}

/** A place of so many: `3`, `=3`, `3—5`; where too many are level, that, and `of` is empty. */
export interface RankWords {
  readonly place: string;
  readonly of: string;
}

/** From this growth on a change is told in times. */
const DOUBLED = 100;

/** Puts a row into words: all its numbers in one unit. */
export function rowWords(row: ToldRow, language: Language): RowWords {
  const display = rowDisplay(row, language);
  return {
    name: MEASURE_NAMES[row.measure.id][language],
    note: noteOf(row, language),
    cells: row.cells.map(
      (cell) => cell && { ...cellWords(cell, display), peak: peakWords(row, cell, display) },
    ),
  };
}

/** The unit that a row prints its numbers in, without what the name of its measure says: persons, schools, a ratio. */
export function rowDisplay({ cells, unit }: ToldRow, language: Language): DisplayUnit {
  const display = displayUnit(unit, Math.max(0, ...cells.map((cell) => cell?.figure.value ?? 0)), language);
  const said = unit.kind === 'ratio' || unit.id === 'person' || (unit.kind === 'count' && language === 'en');
  return said ? { ...display, symbol: display.symbol.replace(unit.symbol[language], '').trim() } : display;
}

/**
 * A figure no finer than it is known, in 万, 亿 or million to three digits: the exact number is a click away.
 * @param told digits, where three are too few
 */
export function steppedText(
  { value, resolution }: Stepped,
  display: DisplayUnit,
  told: number = DIGITS,
): string {
  const known = asFineAs(value, resolution);
  const { factor } = display;
  if (factor === 1) return formatNumber(known, display);
  const digits = Math.max(told, String(Math.trunc(Math.abs(known / factor))).length);
  return formatNumber(Number((known / factor).toPrecision(digits)) * factor, display);
}

const DIGITS = 3;

/** A population; in English the words around it say of whom. */
export function peopleText(figure: Stepped, unit: Unit, language: Language): string {
  const display = displayUnit(unit, figure.value, language);
  const text = steppedText(figure, display);
  if (language === 'zh') return withUnit(text, display);
  return [text, display.factor === 1 ? '' : display.symbol.split(' ')[0]].filter(Boolean).join(' ');
}

function cellWords(cell: CityCell<ToldRank>, display: DisplayUnit): Omit<CellWords, 'peak'> {
  const { figure, inProvince, inCountry } = cell;
  const digits = digitsOf(cell, display);
  const value = steppedText(figure, display, digits);
  return {
    value,
    unit: symbolAfter(value, display),
    year: String(figure.year),
    ...changeWords(cell, display, digits),
    inProvince: rankWords(inProvince, display.language),
    inCountry: rankWords(inCountry, display.language),
  };
}

/** The digits that a figure and what it is set against need to bear out the change that is told: 10.66 and 10.64, not 10.7 and 10.6, beside 0.2%. */
function digitsOf({ figure, change }: CityCell<ToldRank>, display: DisplayUnit): number {
  if (change?.how !== 'percent' || Math.abs(change.value) >= SMALL) return DIGITS;
  const shown = ({ value }: Stepped, digits: number) => Number((value / display.factor).toPrecision(digits));
  const isBorneOut = (digits: number) =>
    Math.abs((shown(figure, digits) / shown(change.from, digits) - 1) * 100 - change.value) < BORNE_OUT;
  return [DIGITS, DIGITS + 1].find(isBorneOut) ?? DIGITS + 2;
}

/** Percent from which on a change needs no finer figures. */
const SMALL = 10;
/** Percentage points by which a change may differ from that of the figures shown. */
const BORNE_OUT = 0.5;

function changeWords(
  { base, change, figure, runs }: CityCell<ToldRank>,
  display: DisplayUnit,
  digits: number,
): Pick<CellWords, 'change' | 'since'> {
  const { city } = wordingOf(display.language).ui;
  if (!base)
    return { change: runs.flat().some(({ year }) => year < figure.year) ? city.broken : '', since: '' };
  const before = withUnit(steppedText(base, display, digits), display).trim();
  const since = city.since(base.year, before.replaceAll(' ', UNBROKEN));
  if (!change) return { change: city.noChange, since };
  const { from, to, how, value } = change;
  const amount = changeText(change);
  if (how === 'percent' && value >= DOUBLED)
    return { change: city.times(timesText(to.value / from.value)), since };
  if (how === 'amount') return { change: city.ratio(value > 0, amount), since };
  const signed = (value < 0 ? '−' : '+') + amount;
  return { change: how === 'percent' ? city.percent(signed) : city.points(signed), since };
}

function peakWords({ unit }: ToldRow, cell: CityCell<ToldRank>, display: DisplayUnit): string {
  const peak = unit.kind === 'count' ? peakOf(cell) : null;
  if (!peak) return '';
  const value = withUnit(steppedText(peak.figure, display), display).trim().replaceAll(' ', UNBROKEN);
  return wordingOf(display.language).ui.city.fromPeak(peak.figure.year, value, String(Math.round(peak.fall)));
}

/** A number stays with its unit where a line ends. */
const UNBROKEN = '\u00a0';

/** How many times one is the other, to a tenth. */
export const timesText = (times: number): string => String(Number(times.toFixed(1)));

/** How much a figure changed, without its sign, as finely as its inputs bear and no finer than a tenth. */
export const changeText = ({ value, resolution }: Stepped): string =>
  rough(Math.abs(asFineAs(value, resolution)));

/** A number to a tenth, from 10 on whole. */
const rough = (value: number): string => String(Number(value.toFixed(value >= 9.95 ? 0 : 1)));

/** A place of so many as one text. */
export const rankText = ({ place, of }: RankWords): string => (of === '' ? place : `${place}/${of}`);

function rankWords(standing: ToldRank | null, language: Language): RankWords | null {
  if (!standing) return null;
  const { place, level, equal, of } = standing.rank;
  if (isUndecided({ level: level.length, equal, of }))
    return { place: PANEL_WORDS[language].undecided, of: '' };
  const range = level.length > equal ? `${language === 'zh' ? '—' : '–'}${place + level.length}` : '';
  return { place: `${range === '' && level.length > 0 ? '=' : ''}${place}${range}`, of: String(of) };
}

function noteOf({ measure, choice }: ToldRow, language: Language): string {
  const { ui, terms } = wordingOf(language);
  const { city } = ui;
  return [
    measure.id === 'education-share' ? city.shareOf : '',
    measure.id === 'edu_exp' ? city.notDeflated : '',
    measure.id.startsWith('sec_') ? city.secondary : '',
    measure.id.startsWith('voc_') ? city.technical : '',
    choice.rate && measure.id !== 'education-share' ? city.derived : '',
  ]
    .filter(Boolean)
    .join(terms.comma);
}
