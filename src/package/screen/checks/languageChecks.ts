import { at, type Check, type Found } from '../check';
import { type ScreenedData, TABLES } from '../screenedData';
import { groupRows, type ScreenedRow } from '../screenedRow';

const HAN = /\p{Script=Han}/u;

/** Columns with the same text in both languages: `note_zh` and `note_en`, or `issuer` and `issuer_en`. */
const PAIRS = TABLES.flatMap(({ file, columns }) =>
  columns
    .map(({ name }) => name)
    .filter((name) => name.endsWith('_en'))
    .flatMap((en) => {
      const stem = en.slice(0, -'_en'.length);
      const zh = columns.map(({ name }) => name).find((name) => name === `${stem}_zh` || name === stem);
      return zh ? [{ file, zh, en }] : [];
    }),
);

const inPairs =
  (isFault: (zh: string, en: string) => boolean, says: string, side: 'zh' | 'en') =>
  (data: ScreenedData): readonly Found[] =>
    PAIRS.flatMap((pair) =>
      data
        .rows(pair.file)
        .filter((row) => isFault(row.get(pair.zh), row.get(pair.en)))
        .map((row) =>
          at(row, pair[side], `${row.key} ${says}: "${row.get(pair.zh)}" | "${row.get(pair.en)}"`),
        ),
    );

const NAMED = [
  'places.csv',
  'stages.csv',
  'themes.csv',
  'indicators.csv',
  'plan_periods.csv',
  'prefectures/provinces.csv',
  'prefectures/rates.csv',
];

const twice = (column: string) => (data: ScreenedData) =>
  NAMED.flatMap((file) => {
    const named = data.rows(file).filter((row) => row.get(column) !== '');
    const plain = (row: ScreenedRow) => row.get(column).toLowerCase().replace(/\s+/g, ' ');
    return [...groupRows(named, plain).values()].flatMap(([first, ...others]): readonly Found[] =>
      others.map((row) =>
        at(
          row,
          column,
          `${row.key} has the name of ${first?.key} (line ${first?.line}): "${row.get(column)}"`,
        ),
      ),
    );
  });

const YEAR = /(?<!\d)(?:19|20)\d{2}(?=[年—–/])/g;

/** Whether each year of the Chinese text stands in the English one: `2025`, or `25` after a dash. */
const keepsYears = (zh: string, en: string): boolean =>
  (zh.match(YEAR) ?? []).every((year) => en.includes(year) || en.includes(`–${year.slice(2)}`));

/** Rules of names and texts in two languages. */
export const LANGUAGE_CHECKS: readonly Check[] = [
  {
    id: 'both-languages',
    severity: 'error',
    what: 'a text is there in both languages or in neither',
    mend: 'Write the missing one.',
    find: inPairs((zh, en) => (zh === '') !== (en === ''), 'is in one language', 'en'),
  },
  {
    id: 'english-without-chinese',
    severity: 'error',
    what: 'an English text holds no Chinese character',
    mend: 'Translate it, or write it in pinyin.',
    find: inPairs((_, en) => HAN.test(en), 'has Chinese in its English', 'en'),
  },
  {
    id: 'chinese-is-chinese',
    severity: 'error',
    what: 'a Chinese text is not the English one',
    mend: 'Translate it.',
    find: inPairs((zh, en) => /[a-z]{3}/.test(zh) && !HAN.test(zh) && zh === en, 'is not translated', 'zh'),
  },
  {
    id: 'years-translated',
    severity: 'warning',
    what: 'a year of a Chinese text stands in the English one',
    mend: 'Read both: one was changed without the other.',
    find: inPairs((zh, en) => zh !== '' && en !== '' && !keepsYears(zh, en), 'loses a year', 'en'),
  },
  {
    id: 'name-once-chinese',
    severity: 'error',
    what: 'a Chinese name stands for one thing',
    mend: 'Say in the name what tells the two apart.',
    find: twice('name_zh'),
  },
  {
    id: 'name-once-english',
    severity: 'error',
    what: 'an English name stands for one thing, whatever its capitals',
    mend: 'Say in the name what tells the two apart.',
    find: twice('name_en'),
  },
];
