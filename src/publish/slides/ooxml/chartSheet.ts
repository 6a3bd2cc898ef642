import type { SheetCell } from '../../files/xlsx/sheetXml';
import { workbook } from '../../files/xlsx/workbook';
import type { ChartBody } from '../slide';

/** The workbook in a chart: categories down, series across, its figures in base units; a blank where there is none. */
export function chartSheet(
  title: string,
  { heading, categories, series }: ChartBody,
  date: string,
): Uint8Array {
  const head: readonly SheetCell[] = [
    { strong: heading },
    ...series.map(({ name }) => ({ strong: name, right: true })),
  ];
  const rows = categories.map((category, at): readonly SheetCell[] => [
    category,
    ...series.map(({ values, decimals }): SheetCell => {
      const value = values[at] ?? null;
      return value === null ? '' : { number: value, decimals };
    }),
  ]);
  return workbook(title, [{ name: 'Sheet1', rows: [head, ...rows] }], date);
}
