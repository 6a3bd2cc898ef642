import { parseTimePeriod } from '@/domain/timePeriod';
import { escapeXml, tag } from '@/graphics/paint/svgText';
import type { RichText } from '@/lib/copyRich';
import { FORMULA } from '@/lib/formula';
import { periodWords } from '@/wording/language/periods';
import { columnHeading } from '@/wording/pages/columnWords';
import { FILE_WORDS } from '@/wording/pages/fileWords';
import type { Wording } from '@/wording/wording';
import { codeInWords, tellsApart } from '../table/codeWords';
import { type Cell, cellReader, type DataTable } from '../table/dataTable';
import { holdsFigures } from '../table/forReaders';
import type { Taken } from '../taken';

/** A column of the table that people paste: words, or figures with the digits that they are printed with. */
interface Shown {
  readonly heading: string;
  readonly read: (row: readonly Cell[], at: number) => string;
  readonly decimals?: (at: number) => number | null;
}

/**
 * Figures as a table for a document or a spreadsheet: the columns that say something, in words; what it must not be read
 * without under it. Number cells hold numbers alone.
 */
export function copiedTable(taken: Taken, table: DataTable, wording: Wording): RichText {
  const columns = shownColumns(table, wording);
  const said = linesUnder(taken, table, wording);
  const cells = table.rows.map((row, at) =>
    columns.map(({ read, decimals }) => ({ text: read(row, at), decimals: decimals?.(at) ?? null })),
  );
  const title = [taken.title, taken.facts.filter(Boolean).join(wording.terms.semicolon)]
    .filter(Boolean)
    .join(wording.terms.space);
  const numbers = ({ decimals }: { readonly decimals: number | null }) =>
    decimals === null
      ? { style: "mso-number-format:'\\@';text-align:left;vertical-align:top" }
      : {
          style: `mso-number-format:'0${decimals > 0 ? `\\.${'0'.repeat(decimals)}` : ''}';text-align:right;vertical-align:top`,
        };
  const html = [
    '<meta charset="utf-8">',
    tag('p', {}, tag('b', {}, escapeXml(title))),
    tag(
      'table',
      { border: 1, cellspacing: 0, cellpadding: 4, style: 'border-collapse:collapse' },
      tag('thead', {}, tag('tr', {}, ...columns.map(({ heading }) => tag('th', {}, escapeXml(heading))))),
      tag(
        'tbody',
        {},
        ...cells.map((row) =>
          tag('tr', {}, ...row.map((cell) => tag('td', numbers(cell), escapeXml(cell.text)))),
        ),
      ),
    ),
    ...said.map((line) => tag('p', {}, escapeXml(line))),
  ].join('');
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
  const safe = (text: string) =>
    FORMULA.test(text) || FORMULA.test(plain(text)) ? `'${plain(text)}` : plain(text);
  const lines = [
    [safe(title)],
    columns.map(({ heading }) => safe(heading)),
    ...cells.map((row) => row.map(({ text, decimals }) => (decimals === null ? safe(text) : text))),
    ...said.map((line) => [safe(line)]),
  ];
  return { html, text: lines.map((row) => row.join('\t')).join('\r\n') };
}

/** What every row has in a column; null where rows differ. */
function commonOf(table: DataTable, name: string): string | null {
  const read = cellReader(table, name);
  const [first, ...others] = new Set(table.rows.map((row) => String(read(row))));
  return first === undefined || others.length > 0 ? null : first;
}

function shownColumns(table: DataTable, wording: Wording): readonly Shown[] {
  const { language, terms } = wording;
  const words = FILE_WORDS[language];
  const named = (name: string): Shown => {
    const read = cellReader(table, name);
    return { heading: columnHeading(name, language), read: (row) => String(read(row)) };
  };
  const inWords = (name: string): readonly Shown[] => {
    if (!tellsApart(table, name)) return [];
    const read = cellReader(table, name);
    return [
      {
        heading: columnHeading(name, language),
        read: (row) => String(codeInWords(name, read(row), wording)),
      },
    ];
  };
  const differing = (name: string): readonly Shown[] => (commonOf(table, name) === null ? [named(name)] : []);
  const figures = table.columns.flatMap((column, at): readonly Shown[] =>
    holdsFigures(column, table)
      ? [
          {
            heading: columnHeading(column.name, language),
            read: (row, down) => {
              const cell = row[at];
              const decimals = table.decimals(down, at);
              return typeof cell === 'number'
                ? decimals === null
                  ? String(cell)
                  : cell.toFixed(decimals)
                : '';
            },
            decimals: (down) => table.decimals(down, at),
          },
        ]
      : [],
  );
  const doubt = (['doubt_zh', 'doubt_en'] as const).map((name) => cellReader(table, name));
  const doubtful: Shown = {
    heading: columnHeading('doubtful', language),
    read: (row) => (doubt.some((read) => read(row) !== '') ? terms.reliability.doubtful : ''),
  };
  const kinds = [
    ...['nature', 'bound', 'scope', 'period_basis', 'origin'].flatMap(inWords),
    ...(table.rows.some((row, at) => doubtful.read(row, at) !== '') ? [doubtful] : []),
  ];
  const notes: Shown = { heading: words.sheets.notes, read: notesReader(table, wording) };
  const printed = named('as_printed');
  const longOnly = [printed, named(`source_title_${language}`), named('locator')];
  return [
    named(`place_${language}`),
    ...differing(`indicator_${language}`),
    ...periodColumn(table, wording),
    ...(table.shape === 'wide' ? kinds : []),
    ...figures,
    named(`unit_${language}`),
    ...(table.shape === 'long' ? kinds : []),
    ...[notes, ...(table.shape === 'long' ? longOnly : [])].filter(({ read }) =>
      table.rows.some((row, at) => read(row, at) !== ''),
    ),
  ];
}

/** The period of each row in words; in a wide table of those rows that are not of full years. */
function periodColumn(table: DataTable, { language, terms }: Wording): readonly Shown[] {
  const heading = columnHeading('time_period', language);
  const words = (text: string) => {
    const period = parseTimePeriod(text);
    return period ? periodWords(period, language) : text;
  };
  if (table.shape === 'long') {
    const read = cellReader(table, 'time_period');
    return [{ heading, read: (row) => words(String(read(row))) }];
  }
  const form = cellReader(table, 'period_form');
  if (table.rows.every((row) => form(row) === 'year')) return [];
  const years = table.columns.flatMap(({ name }, at) =>
    /^y\d{4}$/.test(name) ? [{ at, year: Number(name.slice(1)) }] : [],
  );
  const startOf = (year: number, text: string) => {
    const [, month = '1', count = '1', unit = 'M'] = /^(\d\d)-01\/P(\d+)([MY])$/.exec(text) ?? [];
    const months = Number(count) * (unit === 'Y' ? 12 : 1);
    return text.startsWith('S') ? year : year - Math.floor((Number(month) + months - 2) / 12);
  };
  const read = (row: readonly Cell[]) => {
    const text = String(form(row));
    if (text === 'year') return '';
    const held = years.filter(({ at }) => row[at] !== '');
    return held.map(({ year }) => words(`${startOf(year, text)}-${text}`)).join(terms.semicolon);
  };
  return [{ heading, read }];
}

/** What must be known of a row, in the reader's language: how it differs, doubt, note, break, working. */
function notesReader(table: DataTable, { language, terms }: Wording): Shown['read'] {
  const other = language === 'zh' ? 'en' : 'zh';
  const localized = ['doubt', 'note', 'break', 'working'].map((stem) => {
    const [own, foreign] = [cellReader(table, `${stem}_${language}`), cellReader(table, `${stem}_${other}`)];
    return (row: readonly Cell[]) => String(own(row) || foreign(row));
  });
  const comparability = cellReader(table, 'comparability');
  const formula = cellReader(table, 'derived_formula');
  return (row) =>
    [String(comparability(row)), String(formula(row)), ...localized.map((read) => read(row))]
      .filter(Boolean)
      .map((text) => text.replaceAll('\n', terms.semicolon))
      .join(terms.space);
}

function linesUnder(taken: Taken, table: DataTable, { language, ui, terms }: Wording): readonly string[] {
  const words = FILE_WORDS[language];
  const documents = taken.documents.map(({ title }) => title[language]);
  const edition = ui.data.edition(table.edition.version, table.edition.date);
  return [
    ...taken.caveats.filter(Boolean),
    taken.source && words.source + terms.colon + taken.source,
    documents.length > 0 && words.documents + terms.colon + documents.join(terms.semicolon),
    [edition, words.licenceText].join(terms.space),
  ].filter((line) => typeof line === 'string' && line !== '') as string[];
}
