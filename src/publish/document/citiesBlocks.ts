import { DOCUMENT_WORDS } from '@/wording/controls/documentWords';
import type { Wording } from '@/wording/wording';
import type { CitiesFile } from '../citiesFile';

import { citiesTable } from '../slides/citiesTable';
import { displayOf } from '../slides/panelFigures';
import type { TableBody } from '../slides/slide';
import { yearDocuments } from '../slides/yearDocuments';
import type { Block } from './document';
import type { SourceNumbers } from './listedSources';
import { opening, paragraphs } from './opening';
import { citiesPicture } from './printPicture';

/** Columns of figures of one table. */
const ACROSS = 7;

/** A picture of all cities in a document: what it says, the picture, and every city in a table, some years at a time. */
export async function citiesBlocks(
  file: CitiesFile,
  sources: SourceNumbers,
  wording: Wording,
): Promise<readonly Block[]> {
  const { text, source } = file;
  const { ui, terms, language } = wording;
  const words = DOCUMENT_WORDS[language];
  const documents = yearDocuments(file);
  const subtitle = [text.finding === '' ? '' : text.title, ...text.facts].filter(Boolean).join(terms.space);
  const origins = documents.map(([year, document]) => `${year}${terms.colon}${sources.marks([document])}`);
  const tables = tablesOf(citiesTable(file, wording, Number.POSITIVE_INFINITY));
  return [
    ...opening({ title: text.finding || text.title, subtitle, caveat: text.caveat }),
    { kind: 'picture', picture: await citiesPicture(file, wording), caption: text.title },
    ...paragraphs('small', [source && ui.sources + terms.colon + source]),
    ...paragraphs('plain', [text.detail]),
    { kind: 'heading', level: 2, text: words.figures },
    ...tables.map(
      ({ body, from, to }, at): Block => ({
        kind: 'table',
        caption:
          file.kind === 'relation'
            ? text.title
            : words.years(text.title, from, to, displayOf(file.rows, language)?.symbol ?? ''),
        body,
        notes:
          at === tables.length - 1 && origins.length > 0
            ? [words.origin + terms.colon + origins.join(terms.semicolon)]
            : [],
      }),
    ),
  ];
}

/** A wide table as several, each with the first column; rows without a figure are left out. */
function tablesOf({ columns, rows }: TableBody) {
  const [first, ...figures] = columns;
  if (!first || figures.length === 0) return [];
  const count = Math.ceil(figures.length / ACROSS);
  const each = Math.ceil(figures.length / count);
  return Array.from({ length: count }, (_, part) => {
    const own = figures.slice(part * each, (part + 1) * each);
    const body: TableBody = {
      kind: 'table',
      columns: [first, ...own],
      rows: rows
        .map((row) => [row[0] ?? '', ...row.slice(1 + part * each, 1 + part * each + own.length)])
        .filter(([, ...cells]) => cells.some((cell) => cell !== '')),
    };
    return { body, from: own[0]?.heading ?? '', to: own.at(-1)?.heading ?? '' };
  });
}
