import type { Localized } from '@/domain/localized';
import { parseTimePeriod, type TimePeriod } from '@/domain/timePeriod';
import type { Cells } from '../schema/tableSchema';

/** The cells of a row, to be read by column; only of a row that was found sound. */
export class RowCells implements Cells {
  constructor(
    private readonly cells: readonly string[],
    private readonly columns: ReadonlyMap<string, number>,
  ) {}

  text = (column: string): string => this.cells[this.columns.get(column) ?? -1] ?? '';

  number = (column: string): number => Number(this.text(column));

  oneOf = <const Value extends string>(column: string, allowed: readonly Value[]): Value => {
    const value = this.text(column);
    const found = allowed.find((candidate) => candidate === value);
    if (found === undefined) throw new Error(`${column} is read as one of ${allowed.join(', ')}: ${value}`);
    return found;
  };

  period = (column: string): TimePeriod => {
    const period = parseTimePeriod(this.text(column));
    if (!period) throw new Error(`${column} is read as a time period: ${this.text(column)}`);
    return period;
  };

  localized = (stem: string): Localized => ({ zh: this.text(`${stem}_zh`), en: this.text(`${stem}_en`) });
}
