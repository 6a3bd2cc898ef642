/** A row of a data file as it stands, and where. A column that the file lacks is empty. */
export class ScreenedRow {
  readonly file: string;
  /** The line it starts on. */
  readonly line: number;
  readonly #cells: readonly string[];
  readonly #columns: ReadonlyMap<string, number>;
  readonly #keyColumns: readonly string[];

  constructor(
    table: {
      readonly file: string;
      readonly columns: ReadonlyMap<string, number>;
      readonly key: readonly string[];
    },
    line: number,
    cells: readonly string[],
  ) {
    this.file = table.file;
    this.line = line;
    this.#cells = cells;
    this.#columns = table.columns;
    this.#keyColumns = table.key;
  }

  get(column: string): string {
    return this.#cells[this.#columns.get(column) ?? -1] ?? '';
  }

  number(column: string): number {
    return Number(this.get(column));
  }

  /** The cells of the columns that together name it. */
  get key(): string {
    return this.#keyColumns.map((column) => this.get(column)).join(' ');
  }

  /** The cells of some columns, as one text. */
  join(columns: readonly string[]): string {
    return columns.map((column) => this.get(column)).join(' ');
  }
}

/** Rows by what `key` says of them. */
export function groupRows<Row>(
  rows: readonly Row[],
  key: (row: Row) => string,
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const name = key(row);
    const group = groups.get(name);
    if (group) group.push(row);
    else groups.set(name, [row]);
  }
  return groups;
}
