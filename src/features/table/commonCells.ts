import { GRADES } from '@/domain/source';
import type { Wording } from '@/wording/wording';
import type { TableRow } from './tableRows';

/** Columns that are said once where all rows have the same. */
const COMMON_COLUMNS = ['nature', 'bound', 'scope', 'source', 'grade'] as const;
export type CommonColumn = (typeof COMMON_COLUMNS)[number];

/** What a row has in such a column, in words. */
export function cellWords(
  { observation, source, further }: TableRow,
  column: CommonColumn,
  { terms, language }: Wording,
): string {
  switch (column) {
    case 'nature':
      return terms.nature[observation.nature];
    case 'bound':
      return terms.bound[observation.bound];
    case 'scope':
      return terms.scopeShort[observation.scope];
    case 'source':
      return [source, ...further].map(({ title }) => title[language]).join(terms.semicolon);
    case 'grade':
      return GRADES.filter((grade) => [source, ...further].some((one) => one.grade === grade))
        .map((grade) => terms.grade[grade])
        .join(terms.comma);
  }
}

/** What every row has alike, by column; a single row is told in its cells. */
export function commonCells(rows: readonly TableRow[], wording: Wording): ReadonlyMap<CommonColumn, string> {
  const common = new Map<CommonColumn, string>();
  const [first, ...others] = rows;
  if (!first || others.length === 0) return common;
  for (const column of COMMON_COLUMNS) {
    const words = cellWords(first, column, wording);
    if (others.every((row) => cellWords(row, column, wording) === words)) common.set(column, words);
  }
  return common;
}
