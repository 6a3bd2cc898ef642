import { DOCUMENT_WORDS } from '@/wording/controls/documentWords';
import { SLIDE_WORDS } from '@/wording/controls/slideWords';
import type { Wording } from '@/wording/wording';
import type { CitiesFile } from '../citiesFile';

import { citiesTable } from '../slides/citiesTable';
import { displayOf } from '../slides/panelFigures';
import type { TableBody } from '../slides/slide';
import { yearDocuments } from '../slides/yearDocuments';
import { type Block, PAGE } from './document';
import type { SourceNumbers } from './listedSources';
import type { Drawing, ShownBlocks } from './pieces';
import { citiesPicture } from './printPicture';

/** Columns of figures of one table. */
const ACROSS = 7;

/** A picture of all cities in a document: what it says, the picture, and every city in a table, some years at a time. */
export async function citiesBlocks(
  file: CitiesFile,
  sources: SourceNumbers,
  wording: Wording,
  { room, narrow, named }: Drawing,
): Promise<ShownBlocks> {
  const { text, source } = file;
  const { terms, language } = wording;
  const words = DOCUMENT_WORDS[language];
  const documents = yearDocuments(file);
  const subtitle = [text.finding === '' ? '' : text.title, ...text.facts].filter(Boolean).join(terms.space);
  const origins = documents.map(([year, document]) => `${year}${terms.colon}${sources.marks([document])}`);
  const whole = citiesTable(file, wording, { most: Number.POSITIVE_INFINITY, named });
  const uprighted = named ? upright(whole, SLIDE_WORDS[language].year) : null;
  const tables = uprighted ? [uprighted] : tablesOf(whole);
  const left = new Set(file.rows.map(({ figure }) => figure.cityCode)).size - whole.rows.length;
  return {
    title: text.finding || text.title,
    subtitle,
    caveat: text.caveat,
    pictures: [
      {
        kind: 'picture',
        picture: await citiesPicture(file, wording, room),
        caption: text.title,
        ...(narrow ? { narrow: await citiesPicture(file, wording, PAGE.column) } : {}),
      },
    ],
    source,
    notes: [text.detail].filter(Boolean),
    tables: tables.map(
      ({ body, from, to }, at): Block => ({
        kind: 'table',
        caption:
          file.kind === 'relation'
            ? text.title
            : words.years(text.title, from, to, displayOf(file.rows, language)?.symbol ?? ''),
        body,
        notes:
          at < tables.length - 1
            ? []
            : [
                origins.length > 0 ? words.origin + terms.colon + origins.join(terms.semicolon) : '',
                named && left > 0 ? words.otherCities(left) : '',
              ].filter(Boolean),
      }),
    ),
  };
}

/** A wide table of few rows with its columns as rows; null: it is none. */
function upright({ columns, rows }: TableBody, heading: string) {
  const [, ...figures] = columns;
  if (figures.length <= ACROSS || rows.length > ACROSS) return null;
  const body: TableBody = {
    kind: 'table',
    columns: [
      { heading, share: 1.6 },
      ...rows.map(([city = '']) => ({ heading: city, share: 1, numeric: true })),
    ],
    rows: figures.map(({ heading: year }, at) => [year, ...rows.map((row) => row[at + 1] ?? '')]),
  };
  return { body, from: figures[0]?.heading ?? '', to: figures.at(-1)?.heading ?? '' };
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
