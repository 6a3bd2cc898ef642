import type { Localized } from '@/domain/localized';
import { parseTimePeriod } from '@/domain/timePeriod';
import type { Cell, Cells, TableSchema } from '../schema/tableSchema';
import { type PackedTable, packTable, unpackColumn } from './packedTable';

/** Writes items by the columns of their schema. */
export const packItems = <Item>(schema: TableSchema<Item>, items: readonly Item[]): PackedTable =>
  packTable(items.map(schema.write));

/**
 * Reads items that `packItems` wrote. They were checked before: nothing is checked again.
 * @param schema the same as they were written by
 */
export function unpackItems<Item>(schema: TableSchema<Item>, table: PackedTable): readonly Item[] {
  const cells = new PackedCells(table);
  return Array.from({ length: table.rows }, (_, row) => {
    cells.row = row;
    return schema.read(cells);
  });
}

class PackedCells implements Cells {
  row = 0;
  private readonly columns = new Map<string, (row: number) => Cell>();
  /** Every text that was read, by its Chinese and then its English: the same one is one object. */
  private readonly texts = new Map<string, Map<string, Localized>>();

  constructor(private readonly table: PackedTable) {}

  private cell(name: string): Cell {
    const known = this.columns.get(name);
    if (known) return known(this.row);
    const read = unpackColumn(this.table, name);
    this.columns.set(name, read);
    return read(this.row);
  }

  text = (column: string): string => String(this.cell(column));

  number = (column: string): number => Number(this.cell(column));

  oneOf = <const Value extends string>(column: string, allowed: readonly Value[]): Value => {
    const value = this.text(column);
    const found = allowed.find((candidate) => candidate === value);
    if (found === undefined) throw new Error(`${column}: ${value}`);
    return found;
  };

  period = (column: string) => {
    const period = parseTimePeriod(this.text(column));
    if (!period) throw new Error(`${column}: ${this.text(column)}`);
    return period;
  };

  localized = (stem: string): Localized => {
    const zh = this.text(`${stem}_zh`);
    const en = this.text(`${stem}_en`);
    const same = this.texts.get(zh) ?? new Map<string, Localized>();
    const known = same.get(en) ?? { zh, en };
    this.texts.set(zh, same.set(en, known));
    return known;
  };
}
