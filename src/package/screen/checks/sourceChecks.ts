import { at, type Check, type Found } from '../check';
import type { ScreenedData } from '../screenedData';
import { groupRows, type ScreenedRow } from '../screenedRow';

const OUTLET_UNKNOWN = '转载，出处待核';
const OUTLET_UNKNOWN_EN = 'Reprinted, origin to be checked';

/** A year, a plan, a census or a campaign in a title says which edition it is. */
const EDITION =
  /\d{4}|[〇○零一二三四五六七八九]{4}|“十[一二三四五]五”|第[一二三四五六七八]次(?:全国)?人口普查/;

const ADDRESS = /^(https:\/\/[a-z0-9.]+\.gov\.cn\/\S*)?$/;

const canBeFound = (row: ScreenedRow) =>
  row.get('url') !== '' ||
  (row.get('issuer') !== '' &&
    row.get('title_zh') !== '' &&
    (row.get('issued') !== '' || row.get('document_number') !== '' || EDITION.test(row.get('title_zh'))));

const where =
  (column: string, isFault: (row: ScreenedRow, data: ScreenedData) => boolean, says = '') =>
  (data: ScreenedData): readonly Found[] =>
    data
      .rows('sources.csv')
      .filter((row) => isFault(row, data))
      .map((row) => at(row, column, `${row.key}${says || ` has "${row.get(column)}"`}`));

const isDate = (text: string): boolean => {
  const [, , month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  const date = new Date(`${text}${text.length === 4 ? '-01-01' : text.length === 7 ? '-01' : ''}T00:00:00Z`);
  return (
    !Number.isNaN(date.getTime()) &&
    (month === undefined || date.getUTCMonth() + 1 === Number(month)) &&
    (day === undefined || date.getUTCDate() === Number(day))
  );
};

function dateFault(row: ScreenedRow, data: ScreenedData): boolean {
  const issued = row.get('issued');
  const created = /"created": "(\d{4}-\d{2}-\d{2})/.exec(data.text('datapackage.json'))?.[1] ?? '9999';
  return issued !== '' && (!isDate(issued) || issued < '1949' || issued > created);
}

function twice({ rows }: ScreenedData): readonly Found[] {
  const key = (row: ScreenedRow) => row.join(['title_zh', 'issuer', 'issued', 'document_number']);
  return [...groupRows(rows('sources.csv'), key).values()].flatMap(([first, ...others]) =>
    others.map((row) =>
      at(row, 'title_zh', `${row.key} and ${first?.key} (line ${first?.line}) are one document`),
    ),
  );
}

/** Rules of sources. */
export const SOURCE_CHECKS: readonly Check[] = [
  {
    id: 'source-findable',
    severity: 'error',
    what: 'a source can be found again: by its address, or by issuer, title and date, number or edition',
    mend: 'Add what the document prints of itself; where nothing dates it, list it as known with what was recorded.',
    find: where('issued', (row) => !canBeFound(row), ' has neither address nor date, number or edition'),
  },
  {
    id: 'source-grade',
    severity: 'error',
    what: 'a source is of grade D if, and only if, its outlet is unknown',
    mend: 'Name the outlet, or grade it D.',
    find: where('grade', (row) => (row.get('grade') === 'D') !== (row.get('issuer') === OUTLET_UNKNOWN)),
  },
  {
    id: 'source-issuer',
    severity: 'error',
    what: 'a source says in both languages that its outlet is unknown, or in neither',
    mend: `Write ${OUTLET_UNKNOWN} and ${OUTLET_UNKNOWN_EN} together.`,
    find: where(
      'issuer_en',
      (row) => (row.get('issuer') === OUTLET_UNKNOWN) !== (row.get('issuer_en') === OUTLET_UNKNOWN_EN),
    ),
  },
  {
    id: 'source-address',
    severity: 'error',
    what: 'a source has the address of its publisher, at a gov.cn host over https, or none',
    mend: 'Take the publisher’s own page, or leave the cell empty.',
    find: where('url', (row) => !ADDRESS.test(row.get('url'))),
  },
  {
    id: 'source-date',
    severity: 'error',
    what: 'a source was issued on a day that there is, and not after the data',
    mend: 'Write the day, month or year that it prints: 2023-03-23, 2023-03, 2023.',
    find: where('issued', dateFault),
  },
  {
    id: 'source-once',
    severity: 'error',
    what: 'a document is one source',
    mend: 'Keep one of both, and give its id to the figures of the other.',
    find: twice,
  },
];
