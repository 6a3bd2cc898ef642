import { type OwnFigures, WORD_FIELDS, type WordField } from './ownFigures';

/** A figure as it is put into columns: its texts as positions among the words. */
export type WordsOfFigure = Record<WordField, number>;

const FIRST_SIZE = 1_024;

/** Figures as they are read, put into columns that grow. */
export class FigureColumns {
  count = 0;
  private size = FIRST_SIZE;
  private readonly list: string[] = [''];
  private readonly positions = new Map<string, number>([['', 0]]);
  private readonly fields = WORD_FIELDS.map(() => new Int32Array(FIRST_SIZE));
  private value = new Float64Array(FIRST_SIZE);
  private resolution = new Float64Array(FIRST_SIZE);
  private rows = new Int32Array(FIRST_SIZE);
  private readonly asPrinted: string[] = [];
  private readonly locator: string[] = [];

  /** Where a text stands among the words. */
  word(text: string): number {
    const known = this.positions.get(text);
    if (known !== undefined) return known;
    const position = this.list.push(text) - 1;
    this.positions.set(text, position);
    return position;
  }

  /** The text at a position among the words. */
  textAt = (position: number): string => this.list[position] ?? '';

  /** Takes a figure; gives its position. */
  add(
    words: WordsOfFigure,
    value: number,
    resolution: number,
    asPrinted: string,
    locator: string,
    row: number,
  ): number {
    if (this.count === this.size) this.grow();
    const at = this.count;
    for (let field = 0; field < WORD_FIELDS.length; field += 1) {
      const name = WORD_FIELDS[field];
      const column = this.fields[field];
      if (name && column) column[at] = words[name];
    }
    this.value[at] = value;
    this.resolution[at] = resolution;
    this.rows[at] = row;
    this.asPrinted.push(asPrinted);
    this.locator.push(locator);
    this.count = at + 1;
    return at;
  }

  valueAt = (at: number): number => this.value[at] ?? Number.NaN;
  rowAt = (at: number): number => this.rows[at] ?? 0;

  /** What tells a figure apart, as texts. */
  figureAt(at: number) {
    const text = (field: WordField) => this.textAt(this.fields[WORD_FIELDS.indexOf(field)]?.[at] ?? 0);
    return {
      row: this.rowAt(at),
      placeCode: text('placeCode'),
      indicatorId: text('indicatorId'),
      period: text('period'),
      nature: text('nature'),
      bound: text('bound'),
      value: this.valueAt(at),
      asPrinted: this.asPrinted[at] ?? '',
    };
  }

  private grow(): void {
    this.size *= 2;
    for (const [at, column] of this.fields.entries()) this.fields[at] = grown(column, this.size);
    this.rows = grown(this.rows, this.size);
    const [value, resolution] = [new Float64Array(this.size), new Float64Array(this.size)];
    value.set(this.value);
    resolution.set(this.resolution);
    this.value = value;
    this.resolution = resolution;
  }

  /** The figures that were taken. */
  finish(): OwnFigures {
    const fields = Object.fromEntries(
      WORD_FIELDS.map((name, at) => [name, this.fields[at]?.slice(0, this.count)]),
    ) as OwnFigures['fields'];
    return {
      count: this.count,
      words: this.list.join('\n'),
      fields,
      value: this.value.slice(0, this.count),
      resolution: this.resolution.slice(0, this.count),
      asPrinted: this.asPrinted.join('\n'),
      locator: this.locator.join('\n'),
    };
  }
}

function grown(column: Int32Array<ArrayBuffer>, size: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(size);
  larger.set(column);
  return larger;
}
