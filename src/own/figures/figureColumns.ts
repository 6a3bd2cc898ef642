import { FIELD_AT, FIELDS, type FigureField, type OwnFigures } from './ownFigures';
import { printedText } from './ownObservations';

/** The fields of a figure that is put among the others, by `FIELD_AT`. */
export type FigureFields = Int32Array<ArrayBuffer>;

const LEAST = 1_024;
const MOST = 2 ** 20;

/** Figures as they are read, packed. */
export class FigureColumns {
  count = 0;
  private size: number;
  private readonly list: string[] = [''];
  private readonly positions = new Map<string, number>([['', 0]]);
  private fields: Int32Array<ArrayBuffer>;
  private value: Float64Array<ArrayBuffer>;
  private resolution: Float64Array<ArrayBuffer>;

  /** @param expected about how many figures there may be */
  constructor(expected = LEAST) {
    this.size = Math.min(MOST, Math.max(LEAST, expected));
    this.fields = new Int32Array(this.size * FIELDS.length);
    this.value = new Float64Array(this.size);
    this.resolution = new Float64Array(this.size);
  }

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
  add(fields: FigureFields, value: number, resolution: number): number {
    if (this.count === this.size) this.grow();
    const at = this.count;
    const start = at * FIELDS.length;
    for (let field = 0; field < FIELDS.length; field += 1) this.fields[start + field] = fields[field] ?? 0;
    this.value[at] = value;
    this.resolution[at] = resolution;
    this.count = at + 1;
    return at;
  }

  valueAt = (at: number): number => this.value[at] ?? Number.NaN;

  fieldAt = (at: number, field: FigureField): number =>
    this.fields[at * FIELDS.length + FIELD_AT[field]] ?? 0;

  /** What tells a figure apart, as texts; `row`: where it stands, 0 where it has a locator of its own. */
  figureAt(at: number) {
    const text = (field: FigureField) => this.textAt(this.fieldAt(at, field));
    const [value, resolution] = [this.valueAt(at), this.resolution[at] ?? 1];
    return {
      row: this.fieldAt(at, 'row'),
      placeCode: text('placeCode'),
      indicatorId: text('indicatorId'),
      period: text('period'),
      nature: text('nature'),
      bound: text('bound'),
      value,
      asPrinted: printedText(text('printed'), this.fieldAt(at, 'power'), value, resolution),
    };
  }

  private grow(): void {
    this.size *= 2;
    const fields = new Int32Array(this.size * FIELDS.length);
    const value = new Float64Array(this.size);
    const resolution = new Float64Array(this.size);
    fields.set(this.fields);
    value.set(this.value);
    resolution.set(this.resolution);
    this.fields = fields;
    this.value = value;
    this.resolution = resolution;
  }

  /** The figures that were taken. */
  finish(): OwnFigures {
    const { count } = this;
    return {
      count,
      words: this.list.join('\n'),
      fields: this.fields.slice(0, count * FIELDS.length),
      value: this.value.slice(0, count),
      resolution: this.resolution.slice(0, count),
    };
  }
}
