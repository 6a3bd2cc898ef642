import type { Data, Row } from '../dataFolder';

/** A rule of the data: it names every fault in the data that it is given. */
export interface Check {
  readonly name: string;
  readonly faults: (data: Data) => readonly string[];
}

/** Rows by what `key` says of them. */
export function groupRows(
  rows: readonly Row[],
  key: (row: Row) => string,
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}
