import { strFromU8, unzipSync } from 'fflate';
import type { Slide } from '@/publish/slides/slide';

/** The parts of a file as text, by their paths; those that are files themselves are opened. */
export function partsOf(file: Uint8Array): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(unzipSync(file)).map(([path, bytes]) => [
      path,
      path.endsWith('.xlsx') ? '' : strFromU8(bytes),
    ]),
  );
}

/** The cells of the sheet in a chart, by row: text as text, numbers as numbers, blanks as null. */
export function sheetCells(file: Uint8Array, path: string): readonly (readonly (string | number | null)[])[] {
  const bytes = unzipSync(file)[path];
  if (!bytes) throw new Error(`No part ${path}`);
  const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] as Uint8Array);
  const sheet = new DOMParser().parseFromString(xml, 'application/xml');
  return [...sheet.getElementsByTagName('row')].map((row) => {
    const cells: (string | number | null)[] = [];
    for (const cell of row.getElementsByTagName('c')) {
      const [letters = 'A'] = /^[A-Z]+/.exec(cell.getAttribute('r') ?? '') ?? [];
      const at = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      while (cells.length < at) cells.push(null);
      const text = cell.textContent ?? '';
      cells.push(cell.getAttribute('t') === 'inlineStr' ? text : Number(text));
    }
    return cells;
  });
}

/** Everything that slides say or show, as one text. */
export const toldBy = (slides: readonly Slide[]): string =>
  slides
    .flatMap(({ title, subtitle, caveat, notes, body }) => [
      title,
      subtitle,
      caveat,
      ...notes,
      ...saidBy(body),
    ])
    .join('\n');

function saidBy(body: Slide['body']): readonly string[] {
  switch (body.kind) {
    case 'table':
      return body.rows.flat();
    case 'text':
      return body.lines;
    default:
      return body.series.map(({ name }) => name);
  }
}
