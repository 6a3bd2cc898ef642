import type { Localized } from '@/domain/localized';
import type { TimePeriod } from '@/domain/timePeriod';
import { type Column, column, type Details, ID } from './column';
import type { Cell, Cells, TableSchema } from './tableSchema';

/** A property of an item: its columns, and how their cells become its value and the value its cells. */
export interface Field<Value> {
  readonly columns: readonly Column[];
  readonly read: (cells: Cells) => Value;
  /** A cell for each column. */
  readonly write: (value: Value) => readonly Cell[];
}

/** The fields of an item by their names, in the order of their columns. */
type Fields<Item> = { readonly [Name in keyof Item]-?: Field<Item[Name]> };

const REQUIRED: Details = { required: true };

export const text = (name: string, says: string, details: Details = REQUIRED): Field<string> => ({
  columns: [column(name, says, details)],
  read: (cells) => cells.text(name),
  write: (value) => [value],
});

/** The key of a table, or a part of it. */
export const key = (name: string, says: string, pattern = ID): Field<string> =>
  text(name, says, { required: true, unique: true, pattern });

/** A code of another table. */
export const refersTo = (name: string, says: string, file: string, details: Details = REQUIRED) =>
  text(name, says, { ...details, refersTo: file });

export const number = (name: string, says: string, details: Details = REQUIRED): Field<number> => ({
  columns: [column(name, says, { type: 'number', ...details })],
  read: (cells) => cells.number(name),
  write: (value) => [value],
});

export const integer = (name: string, says: string, details: Details = {}): Field<number> =>
  number(name, says, { type: 'integer', required: true, ...details });

export const period = (name: string, says: string): Field<TimePeriod> => ({
  columns: [column(name, says, { type: 'period', required: true })],
  read: (cells) => cells.period(name),
  write: (value) => [value.text],
});

export const oneOf = <const Value extends string>(
  name: string,
  says: string,
  allowed: readonly Value[],
  details: Details = REQUIRED,
): Field<Value> => ({
  columns: [column(name, says, { ...details, allowed })],
  read: (cells) => cells.oneOf(name, allowed),
  write: (value) => [value],
});

/** A field whose cell may be empty, which stands for a value. */
export const orEmpty = <Value, Empty>(
  { columns, read, write }: Field<Value>,
  empty: Empty,
): Field<Value | Empty> => {
  const [first] = columns;
  const name = first?.name ?? '';
  return {
    columns: columns.map((one) => ({ ...one, required: false })),
    read: (cells) => (cells.text(name) === '' ? empty : read(cells)),
    write: (value) => (value === empty ? [''] : write(value as Value)),
  };
};

const MARK = 'yes';

/** A cell that is marked or empty. */
export const flag = (name: string, says: string): Field<boolean> => ({
  columns: [column(name, says, { allowed: [MARK] })],
  read: (cells) => cells.text(name) === MARK,
  write: (value) => [value ? MARK : ''],
});

const LIST = '|';

/** Words with | between. */
export const list = (
  name: string,
  says: string,
  details: Details = { required: true, pattern: '^[a-z0-9_]+(\\|[a-z0-9_]+)*$' },
): Field<readonly string[]> => ({
  columns: [column(name, `${says}, with | between`, details)],
  read: (cells) => cells.text(name).split(LIST).filter(Boolean),
  write: (value) => [value.join(LIST)],
});

/** What readers call a thing besides its name, in both languages. */
export const synonyms = () =>
  list('synonyms', 'Other words, in Chinese or English, that it is looked for by', {
    pattern: '^[^|]+(\\|[^|]+)*$',
  });

/** The same text in both languages, as `stem_zh` and `stem_en`. */
export const localized = (
  stem: string,
  says: string,
  details: Details = REQUIRED,
  inEnglish = says,
): Field<Localized> => ({
  columns: [
    column(`${stem}_zh`, `${says}, Chinese`, details),
    column(`${stem}_en`, inEnglish === says ? `${says}, English` : inEnglish, details),
  ],
  read: (cells) => cells.localized(stem),
  write: ({ zh, en }) => [zh, en],
});

/** A text whose Chinese stands in the column `name`, its English in `name_en`. */
export const translated = (name: string, says: string, details: Details = REQUIRED): Field<Localized> => ({
  columns: [column(name, `${says}, Chinese`, details), column(`${name}_en`, `${says}, English`, details)],
  read: (cells) => ({ zh: cells.text(name), en: cells.text(`${name}_en`) }),
  write: ({ zh, en }) => [zh, en],
});

/** The schema of a table whose items have these fields. */
export function schemaOf<Item extends object>(
  shape: Pick<TableSchema<Item>, 'file' | 'says' | 'key' | 'mayBeEmpty'>,
  fields: Fields<Item>,
): TableSchema<Item> {
  const names = Object.keys(fields) as (keyof Item & string)[];
  return {
    ...shape,
    columns: names.flatMap((name) => fields[name].columns),
    read: (cells) => {
      const item: Partial<Item> = {};
      for (const name of names) item[name] = fields[name].read(cells);
      return item as Item;
    },
    write: (item) => {
      const row: Record<string, Cell> = {};
      for (const name of names) {
        const cells = fields[name].write(item[name]);
        fields[name].columns.forEach((column, at) => {
          row[column.name] = cells[at] ?? '';
        });
      }
      return row;
    },
  };
}
