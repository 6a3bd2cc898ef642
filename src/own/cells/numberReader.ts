import type { Bound } from '@/domain/observation';
import { type CellNumber, type NumberFault, readNumber } from './readNumber';

/** What stands behind the digits of a number, read before. */
type Ending = Pick<CellNumber, 'power' | 'bound' | 'unit'>;

/** A number of plain digits. One object for all cells: it holds until the next cell is read. */
class PlainNumber implements CellNumber {
  readonly digits = [''];
  isPlain = true;
  /** The digits as a whole number, without their point. */
  whole = 0;
  decimals = 0;
  power = 0;
  bound: Bound | null = null;
  unit = '';
}

const SURE_DIGITS = 15;
const PLAIN: Ending = { power: 0, bound: null, unit: '' };
const MOST_ENDINGS = 1_000;
const POINT = 46;
const ZERO = 48;
const NINE = 57;

/** Reads cells as `readNumber` does, plain digits at once and each ending (`万人`, `%`) once. */
export class NumberReader {
  private readonly endings = new Map<string, Ending | null>([['', PLAIN]]);
  private readonly plain = new PlainNumber();

  read(cell: string): CellNumber | NumberFault | null {
    const length = cell.length;
    let point = -1;
    let end = 0;
    let whole = 0;
    for (; end < length; end += 1) {
      const code = cell.charCodeAt(end);
      if (code >= ZERO && code <= NINE) whole = whole * 10 + code - ZERO;
      else if (code === POINT && point < 0 && end > 0) point = end;
      else break;
    }
    const isPadded = end > 1 && cell.charCodeAt(0) === ZERO && point !== 1;
    if (end === 0 || end > SURE_DIGITS || point === end - 1 || isPadded) return readNumber(cell);
    const ending = this.endingOf(end === length ? '' : cell.slice(end));
    if (ending === null) return readNumber(cell);
    const { plain } = this;
    plain.digits[0] = end === length ? cell : cell.slice(0, end);
    plain.whole = whole;
    plain.decimals = point < 0 ? 0 : end - point - 1;
    plain.power = ending.power;
    plain.bound = ending.bound;
    plain.unit = ending.unit;
    return plain;
  }

  /** Null: the ending changes how the digits before it are read. */
  private endingOf(text: string): Ending | null {
    if (text === '') return PLAIN;
    const known = this.endings.get(text);
    if (known !== undefined) return known;
    const one =
      /^[\p{L}%‰]/u.test(text) && !/\d/.test(text.normalize('NFKC')) ? readNumber(`1${text}`) : null;
    const ending = one === null || typeof one === 'string' || one.digits[0] !== '1' ? null : one;
    if (this.endings.size < MOST_ENDINGS) this.endings.set(text, ending);
    return ending;
  }
}
