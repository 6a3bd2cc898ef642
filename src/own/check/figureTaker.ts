import type { OwnIssueCode } from '@/domain/ownIssue';
import { NumberReader } from '../cells/numberReader';
import { plainText } from '../cells/plainText';
import type { CellNumber } from '../cells/readNumber';
import type { FigureColumns } from '../figures/figureColumns';
import { FIELD_AT, type FigureFields, WHOLE } from '../figures/ownFigures';
import type { IssueList } from '../ownIssues';
import type { Conversions } from './convert';
import { figureDoubt } from './figureDoubt';
import type { FigureKeys } from './rowKeys';
import type { FigureColumn } from './rowPlan';

/** What the other columns of a row say of its figures; empty: nothing. */
export interface RowTexts {
  readonly asPrinted: string;
  readonly locator: string;
  readonly resolution: string;
}

/** Takes figures: holds their numbers against their indicators and puts them among the others. */
export class FigureTaker {
  private readonly numbers = new NumberReader();
  private readonly steps = new Map<number, number>();
  private readonly letters: number[] = [];
  private readonly actual: number;
  private readonly endings = new Map<string, number>();
  private lastOfRow = '';

  constructor(
    private readonly columns: FigureColumns,
    private readonly issues: IssueList,
    private readonly conversions: Conversions,
    private readonly thisYear: number,
    /** What stands before the address of a cell: the sheet. */
    private readonly sheet: string,
  ) {
    this.actual = columns.word('actual');
  }

  /** The number of a cell; it holds until the next is read. */
  read = (cell: string) => this.numbers.read(cell);

  /**
   * Takes the figure of a cell.
   * @param fields the texts of its row; those of the figure itself are written into it
   * @returns whether it was taken
   */
  take(
    row: number,
    column: FigureColumn,
    cell: string,
    number: CellNumber,
    keys: FigureKeys,
    fields: FigureFields,
    texts: RowTexts,
  ): boolean {
    const { indicator, unit, place, period } = keys;
    const { power, fault, expected } = this.conversions.of(number, unit, indicator);
    if (fault) {
      const isOfColumn = number.unit === '' && fault !== 'unitMissing';
      if (!isOfColumn || unit === column.unit)
        return this.refuse(row, column, fault, isOfColumn ? unit : cell, expected);
      return this.refuseRow(row, column, fault, unit, expected);
    }
    if (unit === '' && number.unit === '' && !indicator.isUnitTold) {
      indicator.isUnitTold = true;
      this.warn(row, column, 'unitAssumed', indicator.name, indicator.unitId);
    }
    const step = texts.resolution === '' ? this.step(power - number.decimals) : stepOf(texts.resolution);
    if (!(step > 0)) return this.refuseRow(row, column, 'stepUnknown', texts.resolution, '');
    if (place.word < 0) place.word = this.columns.word(place.code);
    if (indicator.word < 0) indicator.word = this.columns.word(indicator.id);
    if (indicator.stageWord < 0) indicator.stageWord = this.columns.word(indicator.stageId);
    fields[FIELD_AT.placeCode] = place.word;
    fields[FIELD_AT.indicatorId] = indicator.word;
    fields[FIELD_AT.stageId] = indicator.stageWord;
    fields[FIELD_AT.period] = period.word;
    this.setPrinted(fields, cell, number, unit, power, texts);
    fields[FIELD_AT.locator] =
      texts.locator === '' ? this.columnWord(column.at) : this.columns.word(texts.locator);
    fields[FIELD_AT.hasLocator] = texts.locator === '' ? 0 : 1;
    fields[FIELD_AT.row] = row;
    const bound = fields[FIELD_AT.bound] ?? 0;
    if (number.bound) fields[FIELD_AT.bound] = this.columns.word(number.bound);
    let isTaken = true;
    if (number.isPlain)
      isTaken = this.put(
        row,
        column,
        cell,
        scaled(number.whole, power - number.decimals),
        step,
        keys,
        fields,
      );
    else
      for (const [end, digits] of number.digits.entries()) {
        if (number.digits.length > 1)
          fields[FIELD_AT.bound] = this.columns.word(end === 0 ? 'at_least' : 'at_most');
        const value = Number(power === 0 ? digits : `${digits}e${power}`) + 0;
        isTaken = this.put(row, column, cell, value, step, keys, fields) && isTaken;
      }
    fields[FIELD_AT.bound] = bound;
    return isTaken;
  }

  private put(
    row: number,
    column: FigureColumn,
    cell: string,
    value: number,
    step: number,
    { indicator, place, period }: FigureKeys,
    fields: FigureFields,
  ): boolean {
    const { columns } = this;
    const before = columns.find(fields);
    if (before >= 0) {
      const first = String(columns.rowAt(before));
      if (columns.valueAt(before) !== value) return this.refuse(row, column, 'duplicate', cell, first);
      this.warn(row, column, 'duplicateSame', cell, first);
      return true;
    }
    const doubt = figureDoubt(value, indicator);
    if (doubt) this.warn(row, column, doubt, cell, doubt === 'rateOutside' ? '0–100' : '');
    if (period.year > this.thisYear && !period.isFutureTold && fields[FIELD_AT.nature] === this.actual) {
      period.isFutureTold = true;
      this.warn(row, column, 'yearFuture', period.text, '');
    }
    columns.add(fields, value, step);
    indicator.count += 1;
    place.count += 1;
    return true;
  }

  /** How the figure is printed: plain digits are known from its value, so that only what stands behind them is kept. */
  private setPrinted(
    fields: FigureFields,
    cell: string,
    number: CellNumber,
    unit: string,
    power: number,
    { asPrinted, resolution }: RowTexts,
  ): void {
    const isKnown = number.isPlain && asPrinted === '' && resolution === '';
    fields[FIELD_AT.power] = isKnown ? power : WHOLE;
    const text = isKnown ? cell.slice(number.digits[0]?.length ?? 0) : asPrinted || cell;
    const isBare = asPrinted === '' && number.unit === '' && !(number.power !== 0 && POWER.test(unit));
    const key = isBare && unit !== '' ? (text === '' ? unit : `${text}\n${unit}`) : text;
    const known = isKnown ? this.endings.get(key) : undefined;
    if (known !== undefined) {
      fields[FIELD_AT.printed] = known;
      return;
    }
    const word = this.columns.word(plainEnding(isBare ? text + behind(unit) : text, isKnown));
    if (isKnown) this.endings.set(key, word);
    fields[FIELD_AT.printed] = word;
  }

  private columnWord(column: number): number {
    const known = this.letters[column];
    if (known !== undefined) return known;
    const word = this.columns.word(`${this.sheet}${lettersOf(column)}`);
    this.letters[column] = word;
    return word;
  }

  private step(power: number): number {
    const known = this.steps.get(power);
    if (known !== undefined) return known;
    const step = Number(`1e${power}`);
    this.steps.set(power, step);
    return step;
  }

  private warn(row: number, column: FigureColumn, code: OwnIssueCode, value: string, expected: string) {
    this.issues.add('warning', code, row, column.heading, value, expected);
  }

  private refuse(row: number, column: FigureColumn, code: OwnIssueCode, value: string, expected: string) {
    this.issues.add('error', code, row, column.heading, value, expected);
    return false;
  }

  /** What is wrong with a cell that stands for the whole row is told at its first figure. */
  private refuseRow(row: number, column: FigureColumn, code: OwnIssueCode, value: string, expected: string) {
    const fault = `${row} ${code} ${expected}`;
    if (fault === this.lastOfRow) return false;
    this.lastOfRow = fault;
    return this.refuse(row, column, code, value, expected);
  }
}

/** A whole number times a power of ten, as a computer reads the same digits. */
function scaled(whole: number, power: number): number {
  if (power === 0) return whole;
  if (power < -22 || power > 22) return Number(`${whole}e${power}`);
  return power < 0 ? whole / 10 ** -power : whole * 10 ** power;
}

const stepOf = (text: string): number => (/^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN);

const POWER = /^[百千万亿]/;

/** A unit as it stands behind a number: an English word after a space. */
const behind = (unit: string): string => (/^[a-z]/i.test(unit) ? ` ${unit}` : unit);

/** A text as it is kept; of one behind digits the space before it too. */
const plainEnding = (text: string, isEnding: boolean): string =>
  isEnding && text.startsWith(' ') ? ` ${plainText(text)}`.trimEnd() : plainText(text);

/** The letters of a column as spreadsheets count them: A, B, …, AA. */
function lettersOf(column: number): string {
  const above = Math.floor(column / 26);
  return (above > 0 ? lettersOf(above - 1) : '') + String.fromCharCode(65 + (column % 26));
}
