import { chartCitations } from '@/narrative/citation/chartCitation';
import { columnHeading, columnMeaning } from '@/wording/pages/columnWords';
import { FILE_WORDS } from '@/wording/pages/fileWords';
import { codeInWords } from '../table/codeWords';
import { cellReader, type DataTable } from '../table/dataTable';
import { readersOrder } from '../table/forReaders';
import type { Reader, Taken } from '../taken';
import type { SheetCell, XlsxSheet } from './xlsx/sheetXml';
import { workbook } from './xlsx/workbook';

/**
 * Figures as a workbook for people: their table, headed in the reader's language and beginning with what is looked for
 * first; the notes on them and on every column; and what they are, from which documents, of which version.
 * @param table the figures in the shape that is wanted
 */
export function tableXlsx(taken: Taken, table: DataTable, reader: Reader): Uint8Array<ArrayBuffer> {
  const { data, notes, about } = FILE_WORDS[reader.wording.language].sheets;
  const sheets = [
    { name: data, ...dataSheet(table, reader) },
    { name: notes, ...notesSheet(taken, table, reader) },
    { name: about, ...aboutSheet(taken, table, reader) },
  ];
  return workbook(taken.title, sheets, table.edition.date);
}

type Sheet = Omit<XlsxSheet, 'name'>;

const strong = (text: string): SheetCell => ({ strong: text });

function dataSheet(table: DataTable, { wording }: Reader): Sheet {
  const { language } = wording;
  const order = readersOrder(table, language);
  const names = order.map((at) => table.columns[at]?.name ?? '');
  const headings = order.map((at, across): SheetCell => {
    const column = table.columns[at];
    const right = column !== undefined && column.type !== 'text' && column.type !== 'period';
    return { strong: columnHeading(names[across] ?? '', language), right };
  });
  const rows = table.rows.map((row, down) =>
    order.map((at, across): SheetCell => {
      const cell = codeInWords(names[across] ?? '', row[at] ?? '', wording);
      if (typeof cell === 'string') return cell;
      const decimals = table.decimals(down, at) ?? decimalsOf(cell);
      return { number: cell, decimals };
    }),
  );
  return { rows: [headings, ...rows], frozen: { rows: 1, columns: 1 } };
}

/** A number that is no figure, such as a year or a step, in full. */
function decimalsOf(number: number): number {
  const [digits = '', power = '0'] = String(number).split('e');
  return Math.max(0, (digits.split('.')[1]?.length ?? 0) - Number(power));
}

function notesSheet(taken: Taken, table: DataTable, { wording: { language } }: Reader): Sheet {
  const words = FILE_WORDS[language];
  const caveats = taken.caveats.filter(Boolean);
  const columns = readersOrder(table, language).flatMap((at) => table.columns[at] ?? []);
  const figures = figureNotes(taken.table, language);
  const headed = (title: string, rows: readonly (readonly SheetCell[])[]) =>
    rows.length > 0 ? [[strong(title)], ...rows, []] : [];
  const rows: readonly (readonly SheetCell[])[] = [
    ...headed(
      words.caveats,
      caveats.map((one) => ['', '', one]),
    ),
    ...headed(words.ofFigures, figures),
    [strong(words.column), strong(words.name), strong(words.meaning)],
    ...columns.map(({ name, says }) => [
      columnHeading(name, language),
      name,
      columnMeaning(name, says, language),
    ]),
  ];
  return { rows, widths: [26, 28, 90], wrapped: true };
}

/** What must be known of single figures: place, indicator and period, then why. */
function figureNotes(long: DataTable, language: 'zh' | 'en'): readonly (readonly SheetCell[])[] {
  const words = FILE_WORDS[language];
  const read = (name: string) => cellReader(long, name);
  const [place, indicator] = [`place_${language}`, `indicator_${language}`].map(read);
  const period = read('time_period');
  const kinds = (['doubt', 'note', 'break'] as const).map((kind) => {
    const [own, other] = [language, language === 'zh' ? 'en' : 'zh'].map((one) => read(`${kind}_${one}`));
    return [kind, (row: readonly (string | number)[]) => String(own?.(row) || other?.(row) || '')] as const;
  });
  const [comparability, basis] = ['comparability', 'period_basis'].map(read);
  return long.rows.flatMap((row) => {
    const told = [
      ...kinds.map(([kind, of]) => [words.kinds[kind], of(row)] as const),
      [words.kinds.comparability, String(comparability?.(row) ?? '')] as const,
      [words.kinds.period_basis, basis?.(row) === 'inferred' ? words.inferred : ''] as const,
    ].filter(([, text]) => text !== '');
    const subject = [place?.(row), period(row)].join(' ');
    return told.map(([kind, text]): readonly SheetCell[] => [
      subject,
      String(indicator?.(row) ?? ''),
      `${kind}${language === 'zh' ? '：' : ': '}${text}`,
    ]);
  });
}

function aboutSheet(taken: Taken, table: DataTable, { wording: { language, ui }, seen }: Reader): Sheet {
  const words = FILE_WORDS[language];
  const facts = taken.facts.filter(Boolean).join(language === 'zh' ? '，' : ', ');
  const [first, ...others] = taken.documents.map(({ title, issuer, documentNumber, issued, url }) =>
    [issuer[language], title[language], documentNumber, issued, url]
      .filter(Boolean)
      .join(language === 'zh' ? '，' : ', '),
  );
  const citations = chartCitations(taken, seen, language).map(({ name, text }) => [
    `${words.cite}　${name}`,
    text,
  ]);
  const told: readonly (readonly [string, string | undefined])[] = [
    [words.title, taken.title],
    [words.what, facts],
    [words.rows, String(table.rows.length)],
    [words.source, taken.source],
    [words.edition, ui.data.edition(table.edition.version, table.edition.date)],
    [words.address, seen.address],
    [words.taken, seen.day],
    [words.licence, words.licenceText],
    [words.documents, first],
    ...others.map((one) => ['', one] as const),
    ...citations.map(([name = '', text]) => [name, text] as const),
  ];
  const rows = told
    .filter(([, text]) => text)
    .map(([name, text = '']): readonly SheetCell[] => [name === '' ? '' : strong(name), text]);
  return { rows, widths: [22, 110], wrapped: true };
}
