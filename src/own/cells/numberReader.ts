import { type CellNumber, type NumberFault, readNumber } from './readNumber';

/** What stands behind the digits of a number, read before. */
type Ending = Pick<CellNumber, 'power' | 'bound' | 'unit'>;

const SURE_DIGITS = 15;
const PLAIN: Ending = { power: 0, bound: null, unit: '' };

/** Reads cells as `readNumber` does, plain digits at once and each ending (`万人`, `%`) once. */
export class NumberReader {
  private readonly endings = new Map<string, Ending | null>([['', PLAIN]]);

  read(cell: string): CellNumber | NumberFault | null {
    const length = cell.length;
    let point = -1;
    let end = 0;
    for (; end < length; end += 1) {
      const code = cell.charCodeAt(end);
      if (code === POINT && point < 0 && end > 0) point = end;
      else if (code < ZERO || code > NINE) break;
    }
    if (end === 0 || end > SURE_DIGITS || point === end - 1) return readNumber(cell);
    const ending = this.endingOf(end === length ? '' : cell.slice(end));
    if (ending === null) return readNumber(cell);
    return {
      digits: [end === length ? cell : cell.slice(0, end)],
      decimals: point < 0 ? 0 : end - point - 1,
      power: ending.power,
      bound: ending.bound,
      unit: ending.unit,
    };
  }

  /** Null: the ending changes how the digits before it are read. */
  private endingOf(text: string): Ending | null {
    const known = this.endings.get(text);
    if (known !== undefined) return known;
    const one =
      /^[\p{L}%‰]/u.test(text) && !/\d/.test(text.normalize('NFKC')) ? readNumber(`1${text}`) : null;
    const ending = one === null || typeof one === 'string' || one.digits[0] !== '1' ? null : one;
    if (this.endings.size < MOST_ENDINGS) this.endings.set(text, ending);
    return ending;
  }
}

const MOST_ENDINGS = 1_000;
const POINT = 46;
const ZERO = 48;
const NINE = 57;
