import type { OwnIssueCode } from '@/domain/ownIssue';
import { NumberReader } from '../cells/numberReader';
import { plainText } from '../cells/plainText';
import type { CellNumber } from '../cells/readNumber';
import type { FigureColumns, WordsOfFigure } from '../figures/figureColumns';
import type { IssueList } from '../ownIssues';
import type { Conversions } from './convert';
import type { FigureKeys } from './rowKeys';
import type { FigureColumn } from './rowPlan';

/** Where a figure stands. */
export interface FigureCell {
  readonly row: number;
  readonly column: FigureColumn;
  readonly cell: string;
}

/** What the other columns of a row say of its figures; empty: nothing. */
export interface RowTexts {
  readonly asPrinted: string;
  readonly locator: string;
  readonly resolution: string;
}

/** A rate above it is doubted. Gross rates may be a little above a hundred. */
const HIGHEST_RATE = 120;

/** Takes figures: reads their numbers, holds them against their indicators and puts them into columns. */
export class FigureTaker {
  private readonly numbers = new NumberReader();
  private readonly steps = new Map<number, number>();
  private readonly plain: { readonly nature: number; readonly bound: number; readonly scope: number };

  constructor(
    private readonly columns: FigureColumns,
    private readonly issues: IssueList,
    private readonly conversions: Conversions,
    private readonly thisYear: number,
    /** What stands before the address of a cell: the sheet. */
    private readonly sheet: string,
  ) {
    const word = (code: string) => columns.word(code);
    this.plain = { nature: word('actual'), bound: word('exact'), scope: word('whole') };
  }

  read = (cell: string) => this.numbers.read(cell);

  /**
   * Takes the figure of a cell.
   * @param words the texts of its row; those of the figure itself are written into it
   * @returns whether it was taken
   */
  take(at: FigureCell, number: CellNumber, keys: FigureKeys, words: WordsOfFigure, texts: RowTexts): boolean {
    const { indicator, unit } = keys;
    const conversion = this.conversions.of(number, unit, indicator);
    if (conversion.fault) {
      const isOfColumn = number.unit === '' && conversion.fault !== 'unitMissing';
      return this.refuse(at, conversion.fault, isOfColumn ? unit : at.cell, conversion.expected);
    }
    if (unit === '' && number.unit === '' && !indicator.isUnitTold) {
      indicator.isUnitTold = true;
      this.warn(at, 'unitAssumed', indicator.name, indicator.unitId);
    }
    const power = conversion.power;
    const step = texts.resolution === '' ? this.step(power - number.decimals) : Number(texts.resolution);
    if (!(step > 0)) return this.refuse(at, 'stepUnknown', texts.resolution, '');
    const { place } = keys;
    if (place.word < 0) place.word = this.columns.word(place.code);
    if (indicator.word < 0) indicator.word = this.columns.word(indicator.id);
    if (indicator.stageWord < 0) indicator.stageWord = this.columns.word(indicator.stageId);
    words.placeCode = place.word;
    words.indicatorId = indicator.word;
    words.stageId = indicator.stageWord;
    words.period = keys.period.word;
    const bound = words.bound;
    const values = number.digits.map((digits) =>
      power === 0 ? Number(digits) : Number(`${digits}e${power}`),
    );
    let isTaken = true;
    for (const [end, value] of values.entries()) {
      if (values.length > 1) words.bound = this.columns.word(end === 0 ? 'at_least' : 'at_most');
      else if (number.bound) words.bound = this.columns.word(number.bound);
      isTaken = this.put(at, value, step, number, keys, words, texts) && isTaken;
      words.bound = bound;
    }
    return isTaken;
  }

  private put(
    at: FigureCell,
    value: number,
    step: number,
    number: CellNumber,
    keys: FigureKeys,
    words: WordsOfFigure,
    texts: RowTexts,
  ): boolean {
    const { indicator, place, period } = keys;
    const { nature, bound, scope, placeCode } = words;
    const isPlain = nature === this.plain.nature && bound === this.plain.bound && scope === this.plain.scope;
    const key =
      isPlain && period.order < MOST_PERIODS
        ? placeCode * MOST_PERIODS + period.order
        : `${placeCode} ${period.order} ${nature} ${bound} ${scope}`;
    const before = indicator.seen.get(key);
    if (before !== undefined) {
      const isSame = this.columns.valueAt(before) === value;
      const row = String(this.columns.rowAt(before));
      if (!isSame) return this.refuse(at, 'duplicate', at.cell, row);
      this.warn(at, 'duplicateSame', at.cell, row);
      return true;
    }
    this.doubts(at, value, keys, words);
    const printed = number.unit === '' ? at.cell + behind(keys.unit) : at.cell;
    const position = this.columns.add(
      words,
      value,
      step,
      texts.asPrinted || (isSimple(printed) ? printed : plainText(printed)),
      texts.locator || `${this.sheet}${lettersOf(at.column.at)}${at.row}`,
      at.row,
    );
    indicator.seen.set(key, position);
    indicator.count += 1;
    place.count += 1;
    return true;
  }

  private doubts(at: FigureCell, value: number, { indicator, period }: FigureKeys, words: WordsOfFigure) {
    const { kind } = indicator;
    if (kind === 'rate' && indicator.unitId === 'percent' && (value < 0 || value > HIGHEST_RATE))
      this.warn(at, 'rateOutside', at.cell, '0–100');
    else if (value < 0 && kind !== 'rate') this.warn(at, 'numberNegative', at.cell, '');
    else if (kind === 'count' && !Number.isInteger(value)) this.warn(at, 'countBroken', at.cell, '');
    if (
      period.year > this.thisYear &&
      !period.isFutureTold &&
      this.columns.textAt(words.nature) === 'actual'
    ) {
      period.isFutureTold = true;
      this.warn(at, 'yearFuture', period.text, '');
    }
  }

  private step(power: number): number {
    const known = this.steps.get(power);
    if (known !== undefined) return known;
    const step = Number(`1e${power}`);
    this.steps.set(power, step);
    return step;
  }

  private warn({ row, column }: FigureCell, code: OwnIssueCode, value: string, expected: string) {
    this.issues.add('warning', code, row, column.heading, value, expected);
  }

  private refuse({ row, column }: FigureCell, code: OwnIssueCode, value: string, expected: string): false {
    this.issues.add('error', code, row, column.heading, value, expected);
    return false;
  }
}

const MOST_PERIODS = 512;

/** A unit as it stands behind a number: an English word after a space. */
const behind = (unit: string): string => (/^[a-z]/i.test(unit) ? ` ${unit}` : unit);

/** Texts of which nothing need be taken off. */
const isSimple = (text: string): boolean => SIMPLE.test(text);
const SIMPLE = /^[\d.]+[\u4e00-\u9fff%]*$/;

const LETTERS: string[] = [];

/** The letters of a column as spreadsheets count them: A, B, …, AA. */
function lettersOf(column: number): string {
  const known = LETTERS[column];
  if (known !== undefined) return known;
  const above = Math.floor(column / 26);
  const letters = (above > 0 ? lettersOf(above - 1) : '') + String.fromCharCode(65 + (column % 26));
  LETTERS[column] = letters;
  return letters;
}
