import { escapeXml, tag } from '@/graphics/paint/svgText';
import type { TableBody, TableColumn } from '../../slides/slide';

/** Rows from which on a table is scrolled in its own place. */
const LONG = 14;

/** Share of a column of sentences: a table with one is wider than a phone. */
const TEXTS = 4;

/** Attributes of a cell of numbers. */
const look = (column: TableColumn | undefined) => (column?.numeric ? { class: 'n' } : {});

/**
 * A table of figures under its caption; a row of one text heads those under it.
 * @param id of its caption
 * @param caption as HTML
 * @param markOf makes the marks of sources before a text lead to them
 */
export function tableHtml(
  { columns, rows }: TableBody,
  id: string,
  caption: string,
  markOf: (text: string) => string,
): string {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  const texts = columns.length > 3 && columns.some(({ share }) => share >= TEXTS);
  const widths = columns.map(({ share }) => tag('col', { width: `${Math.round((share / whole) * 100)}%` }));
  const head = tag(
    'thead',
    {},
    tag('tr', {}, ...columns.map((one) => tag('th', { scope: 'col', ...look(one) }, escapeXml(one.heading)))),
  );
  const bodies: string[][] = [[]];
  for (const row of rows) {
    const heads = row.length > 1 && row.slice(1).every((text) => text === '');
    if (heads) {
      const cell = tag(
        'th',
        { scope: 'rowgroup', colspan: columns.length, dir: 'auto' },
        escapeXml(row[0] ?? ''),
      );
      bodies.push([tag('tr', {}, cell)]);
    } else
      bodies
        .at(-1)
        ?.push(tag('tr', {}, ...columns.map((_, at) => cellHtml(row[at] ?? '', at, columns, markOf))));
  }
  const filled = bodies.filter((body) => body.length > 0).map((body) => tag('tbody', {}, ...body));
  return tag(
    'figure',
    { class: 'data' },
    tag('figcaption', { id, dir: 'auto' }, caption),
    tag(
      'div',
      {
        class: rows.length > LONG ? 'rows long' : 'rows',
        role: 'region',
        tabindex: 0,
        'aria-labelledby': id,
      },
      tag(
        'table',
        {
          'aria-labelledby': id,
          ...(texts ? { class: 'texts' } : {}),
        },
        ...(texts ? [] : [tag('colgroup', {}, ...widths)]),
        head,
        ...filled,
      ),
    ),
  );
}

function cellHtml(
  text: string,
  at: number,
  columns: readonly TableColumn[],
  markOf: (text: string) => string,
): string {
  const lines = text.split(/\r?\n/).map(at > 0 && at === columns.length - 1 ? markOf : escapeXml);
  const inner = lines.join('<br/>');
  return at === 0
    ? tag('th', { scope: 'row', dir: 'auto' }, inner)
    : tag('td', { ...look(columns[at]), ...(columns[at]?.numeric ? {} : { dir: 'auto' }) }, inner);
}
