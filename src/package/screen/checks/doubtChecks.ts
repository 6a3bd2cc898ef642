import { at, type Check, type Found } from '../check';
import { type Quote, quotesIn, saysTheSame } from '../quotes';
import type { ScreenedData } from '../screenedData';
import type { ScreenedRow } from '../screenedRow';

/** By how much, at least, a figure differs from those it is said to be out of line with. */
const OUT_OF_LINE = 0.06;

const BESIDE = /与(?<which>相邻年份|上年|下年)（/u;
const CHANGE = /^(?<quoted>\d{4}年[\d.][^，：]*，\d{4}年[\d.][^，：]*)：/u;

/** Words for a figure whose own year, period or kind the source leaves open. */
const LEFT_OPEN =
  /是否跨年|是否全在当年|是当年还是累计|未说明期间|起始年未说明|或更早|目标年份及|未印年份|也可理解为|可作不同理解/;

/** Words for a figure that is no full period or is in doubt: they belong in its period and its doubt. */
const DOUBT_WORDS = /存疑|不是全年|非全年|可能不是|可能是.*合计|可能是预计/;

const yearOf = (row: ScreenedRow) => row.number('time_period');

/** Whether a figure with this value stands in the data for the same place and what `measureOf` says. */
function standing({ rows }: ScreenedData, measureOf: (indicatorId: string) => string) {
  const key = (row: ScreenedRow, year: string, value: number) =>
    [measureOf(row.get('indicator_id')), row.get('place_code'), year, value].join(' ');
  const keys = new Set(
    rows('observations.csv').map((row) => key(row, row.get('time_period'), row.number('value'))),
  );
  return (row: ScreenedRow, { year, value }: Quote) => keys.has(key(row, String(year), value));
}

/** Words that say how the years quoted lie must be true of them. */
function yearsFit(row: ScreenedRow, quotes: readonly Quote[]): boolean {
  const which = BESIDE.exec(row.get('doubt_zh'))?.groups?.which;
  const offsets = quotes.map(({ year }) => year - yearOf(row)).join(' ');
  if (which === '上年') return offsets === '-1';
  if (which === '下年') return offsets === '1';
  return which === '相邻年份' ? offsets === '-1 1' : !quotes.some(({ year }) => year === yearOf(row));
}

function falseNeighbours(data: ScreenedData): readonly Found[] {
  const stands = standing(data, (indicatorId) => indicatorId);
  return data.rows('observations.csv').flatMap((row) => {
    const text = row.get('doubt_zh');
    const quotes = quotesIn(text);
    const isApart = ({ value }: Quote) => Math.abs(value / row.number('value') - 1) > OUT_OF_LINE;
    const isTrue =
      quotes.length === 0
        ? !text.includes('不相衔接')
        : yearsFit(row, quotes) &&
          quotes.every((quote) => stands(row, quote) && isApart(quote)) &&
          saysTheSame(row.get('doubt_en'), quotes);
    return isTrue ? [] : [at(row, 'doubt_zh', `${row.key}: ${text}`)];
  });
}

function falseChanges(data: ScreenedData): readonly Found[] {
  const families = new Map(
    data.rows('indicators.csv').map((row) => [row.get('indicator_id'), row.get('family')]),
  );
  const stands = standing(data, (indicatorId) => families.get(indicatorId) || indicatorId);
  return data.rows('observations.csv').flatMap((row) => {
    const found = CHANGE.exec(row.get('break_zh'));
    const quotes = quotesIn(found?.groups?.quoted ?? '');
    const isTrue =
      !found ||
      (quotes.map(({ year }) => year - yearOf(row)).join(' ') === '-1 0' &&
        quotes.every((quote) => stands(row, quote)) &&
        saysTheSame(row.get('break_en'), quotes));
    return isTrue ? [] : [at(row, 'break_zh', `${row.key}: ${row.get('break_zh')}`)];
  });
}

const inNote = (words: RegExp) => (data: ScreenedData) =>
  data
    .rows('observations.csv')
    .filter((row) => words.test(row.get('note_zh')))
    .map((row) => at(row, 'note_zh', `${row.key}: ${row.get('note_zh')}`));

/** A break needs a figure to break with: an earlier one of the place in the same family. */
function lonelyBreaks(data: ScreenedData): readonly Found[] {
  const lineOf = (row: ScreenedRow) => {
    const family = data.row('indicators.csv', 'indicator_id', row.get('indicator_id'))?.get('family');
    return `${row.get('place_code')} ${family || row.get('indicator_id')}`;
  };
  const first = new Map<string, string>();
  for (const row of data.rows('observations.csv')) {
    const known = first.get(lineOf(row));
    if (known === undefined || row.get('time_period') < known) first.set(lineOf(row), row.get('time_period'));
  }
  return data
    .rows('observations.csv')
    .filter((row) => row.get('break_zh') !== '' && first.get(lineOf(row)) === row.get('time_period'))
    .map((row) => at(row, 'break_zh', `${row.key} is the first of its line: there is nothing to break with`));
}

/** Rules of doubts and breaks. */
export const DOUBT_CHECKS: readonly Check[] = [
  {
    id: 'doubt-true',
    severity: 'error',
    what: 'a doubt names only years and values that stand in the data and differ from the figure, alike in both languages',
    mend: 'Quote the years beside it as they stand in observations.csv.',
    find: falseNeighbours,
  },
  {
    id: 'break-true',
    severity: 'error',
    what: 'a break names the values of the year before and of its own, alike in both languages',
    mend: 'Quote both as they stand in observations.csv.',
    find: falseChanges,
  },
  {
    id: 'break-after-something',
    severity: 'warning',
    what: 'a series breaks where there is an earlier figure',
    mend: 'What is said of the whole line belongs in the definition or the note.',
    find: lonelyBreaks,
  },
  {
    id: 'open-year-doubted',
    severity: 'error',
    what: 'a figure whose year, period or kind is left open is in doubt, not only noted',
    mend: 'Move the words from the note to the doubt.',
    find: inNote(LEFT_OPEN),
  },
  {
    id: 'doubt-in-its-column',
    severity: 'error',
    what: 'no note holds a doubt, which has a column of its own',
    mend: 'Move the words from the note to the doubt.',
    find: inNote(DOUBT_WORDS),
  },
];
