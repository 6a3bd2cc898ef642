import type { ReportPart } from '@/publish/report/reportContent';

/** Whether what is shown is words in a table, and not a picture. */
export function isTable(part: Extract<ReportPart, { kind: 'shown' }>): boolean {
  const { shown } = part;
  return shown.kind === 'sheet' && shown.sheet.draw().pictures.every(({ scene }) => scene === null);
}

/** The number of each part: pictures and tables are counted apart; 0: it has none. */
export function numbersOf(
  parts: readonly ReportPart[],
): readonly { readonly kind: 'figure' | 'table'; readonly at: number }[] {
  const counts = { figure: 0, table: 0 };
  return parts.map((part) => {
    if (part.kind !== 'shown') return { kind: 'figure', at: 0 };
    const kind = isTable(part) ? 'table' : 'figure';
    counts[kind] += 1;
    return { kind, at: counts[kind] };
  });
}
