import type { DataProblem, DataProblemKind } from '@/domain/dataProblem';
import type { Localized } from '@/domain/localized';
import { parseTimePeriod, type TimePeriod } from '@/domain/timePeriod';
import type { CsvRow } from './csvRows';

const NUMBER = /^-?\d+(\.\d+)?$/;

/** Reads the cells of one row; faults are collected, so that one row can report several. */
export class RowReader {
  readonly problems: DataProblem[] = [];

  constructor(
    readonly file: string,
    readonly row: CsvRow,
    readonly columns: ReadonlyMap<string, number>,
  ) {}

  fail(kind: DataProblemKind, column: string, expected = ''): void {
    const value = this.text(column);
    this.problems.push({ kind, file: this.file, line: this.row.line, column, value, expected });
  }

  /** The cell as it stands; an absent optional column reads as empty. */
  text(column: string): string {
    return this.row.cells[this.columns.get(column) ?? -1] ?? '';
  }

  required(column: string): string {
    const value = this.text(column);
    if (value === '' || value.trim() === '') this.fail('required', column);
    return value;
  }

  localized(stem: string): Localized {
    const zh = this.text(`${stem}_zh`);
    return { zh, en: this.text(`${stem}_en`) || zh };
  }

  requiredLocalized(stem: string): Localized {
    return { zh: this.required(`${stem}_zh`), en: this.required(`${stem}_en`) };
  }

  number(column: string): number {
    const value = this.required(column);
    if (value !== '' && !NUMBER.test(value)) this.fail('notNumber', column);
    return Number(value);
  }

  integer(column: string): number {
    const value = this.number(column);
    if (Number.isFinite(value) && !Number.isInteger(value)) this.fail('notInteger', column);
    return value;
  }

  oneOf<const Value extends string>(column: string, allowed: readonly Value[]): Value {
    const value = this.text(column);
    const found = allowed.find((candidate) => candidate === value);
    if (found === undefined) this.fail('notInList', column, allowed.join(', '));
    return found ?? (allowed[0] as Value);
  }

  reference(column: string, known: ReadonlyMap<string, unknown>, file: string): string {
    const value = this.required(column);
    if (value !== '' && !known.has(value)) this.fail('unknownCode', column, file);
    return value;
  }

  timePeriod(column: string): TimePeriod {
    const value = this.required(column);
    const period = parseTimePeriod(value);
    if (!period && value !== '') this.fail('notTimePeriod', column, '2022, 2023-S1, 2022-01-01/P5M');
    return period ?? { text: value, kind: 'year', startYear: 0, startMonth: 1, endYear: 0, endMonth: 12 };
  }
}
