import { FigureIndex } from './figureIndex';
import { IntTable } from './intTable';
import {
  FIELD_AT,
  type FigureField,
  type FigureFields,
  type KIND_FIELDS,
  KIND_SIZE,
  OWN_SIZE,
  type OwnFigures,
} from './ownFigures';
import { fieldReader, printedText } from './ownObservations';

const LEAST = 1_024;
const MOST = 2 ** 20;

/** Figures as they are read, packed. */
export class FigureColumns {
  count = 0;
  private size: number;
  private readonly list: string[] = [''];
  private readonly positions = new Map<string, number>([['', 0]]);
  private readonly kinds = new IntTable(KIND_SIZE);
  private fields: Int32Array<ArrayBuffer>;
  private value: Float64Array<ArrayBuffer>;
  private resolution: Float64Array<ArrayBuffer>;
  private readonly index: FigureIndex;

  /** @param expected about how many figures there may be */
  constructor(expected = LEAST) {
    this.size = Math.min(MOST, Math.max(LEAST, expected));
    this.fields = new Int32Array(this.size * OWN_SIZE);
    this.value = new Float64Array(this.size);
    this.resolution = new Float64Array(this.size);
    this.index = new FigureIndex((at, field) => this.fieldAt(at, field), this.size);
  }

  /** Where a text stands among the words; it is put there where it does not. */
  word(text: string): number {
    const known = this.positions.get(text);
    if (known !== undefined) return known;
    const position = this.list.push(text) - 1;
    this.positions.set(text, position);
    return position;
  }

  /** The position of the figure of the same thing that was taken before; -1: there is none. */
  find = (fields: FigureFields): number => this.index.find(fields);

  /** Takes the figure that was looked for last, and not found. */
  add(fields: FigureFields, value: number, resolution: number): void {
    if (this.count === this.size) this.grow();
    const at = this.count;
    fields[FIELD_AT.kind] = this.kinds.position(fields, OWN_SIZE);
    for (let field = 0; field < OWN_SIZE; field += 1) this.fields[at * OWN_SIZE + field] = fields[field] ?? 0;
    this.value[at] = value;
    this.resolution[at] = resolution;
    this.count = at + 1;
    this.index.put(at);
  }

  valueAt = (at: number): number => this.value[at] ?? Number.NaN;
  rowAt = (at: number): number => this.fields[at * OWN_SIZE + FIELD_AT.row] ?? 0;

  /** Every text that figures have in a field of their kind. */
  textsOf(field: (typeof KIND_FIELDS)[number]): ReadonlySet<string> {
    const column = FIELD_AT[field] - OWN_SIZE;
    return new Set(
      Array.from({ length: this.kinds.count }, (_, kind) => this.list[this.kinds.at(kind, column)] ?? ''),
    );
  }

  /** What tells a figure apart, as texts. */
  figureAt(at: number) {
    const number = fieldReader({ fields: this.fields, kinds: this.kinds.finish() }, at);
    const text = (field: FigureField) => this.list[number(field)] ?? '';
    const [value, resolution] = [this.valueAt(at), this.resolution[at] ?? 1];
    return {
      row: this.rowAt(at),
      placeCode: text('placeCode'),
      indicatorId: text('indicatorId'),
      period: text('period'),
      nature: text('nature'),
      bound: text('bound'),
      value,
      asPrinted: printedText(text('printed'), number('power'), value, resolution),
    };
  }

  private fieldAt(at: number, field: number): number {
    const start = at * OWN_SIZE;
    return field < OWN_SIZE
      ? (this.fields[start + field] ?? 0)
      : this.kinds.at(this.fields[start + FIELD_AT.kind] ?? 0, field - OWN_SIZE);
  }

  private grow(): void {
    this.size *= 2;
    const fields = new Int32Array(this.size * OWN_SIZE);
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
    const { count, size } = this;
    const isFull = count === size;
    return {
      count,
      words: this.list.join('\n'),
      fields: isFull ? this.fields : this.fields.slice(0, count * OWN_SIZE),
      kinds: this.kinds.finish(),
      value: isFull ? this.value : this.value.slice(0, count),
      resolution: isFull ? this.resolution : this.resolution.slice(0, count),
    };
  }
}
