import { cell, type Data, type Row } from '../dataFolder';
import { readPrintedNumber } from '../printedNumber';
import type { Check } from './check';

/** By how much, at least, a figure differs from those it is said to be out of line with. */
const OUT_OF_LINE = 0.06;

/** A figure of another year as a doubt or a break quotes it: the year and what is printed for it. */
const QUOTED = /(?<year>\d{4})年（?(?<printed>[\d.]+(?:万|千)?(?:人|所|册|元))/gu;
const BESIDE = /与(?<which>相邻年份|上年|下年)（/u;
const CHANGE = /^(?<quoted>\d{4}年[\d.][^，：]*，\d{4}年[\d.][^，：]*)：/u;

interface Quote {
  readonly year: number;
  readonly value: number;
}

const quotesIn = (text: string): readonly Quote[] =>
  [...text.matchAll(QUOTED)].map(({ groups }) => ({
    year: Number(groups?.year),
    value: readPrintedNumber(groups?.printed ?? '')?.values[0] ?? Number.NaN,
  }));

const yearOf = (row: Row) => Number(row.time_period);

/** Whether the English text names the same values for the same years: "1,088 in 2007" or "2007 (1,088)". */
function saysTheSame(text: string, quotes: readonly Quote[]): boolean {
  return quotes.every(({ year, value }) => {
    const number = value.toLocaleString('en-US');
    return new RegExp(`(?<![\\d,])${number}(?: yuan)? in ${year}|${year} \\(${number}\\)`).test(text);
  });
}

type Stands = (row: Row, quote: Quote) => boolean;

/** Whether a figure with this value stands in the data for the same place and what `measureOf` says. */
function standing({ rows }: Data, measureOf: (indicatorId: string) => string): Stands {
  const key = (row: Row, year: string, value: number) =>
    [measureOf(cell(row, 'indicator_id')), row.place_code, year, value].join(' ');
  const keys = new Set(
    rows('observations.csv').map((row) => key(row, cell(row, 'time_period'), Number(row.value))),
  );
  return (row, { year, value }) => keys.has(key(row, String(year), value));
}

/** A line may break where another indicator of the family ends: its last figure is quoted. */
function familyOf({ rows }: Data): (indicatorId: string) => string {
  const families = new Map(rows('indicators.csv').map((row) => [row.indicator_id, row.family]));
  return (indicatorId) => families.get(indicatorId) || indicatorId;
}

/** Words that say how the years quoted lie must be true of them. */
function yearsFit(row: Row, quotes: readonly Quote[]): boolean {
  const which = BESIDE.exec(cell(row, 'doubt_zh'))?.groups?.which;
  const offsets = quotes.map(({ year }) => year - yearOf(row)).join(' ');
  if (which === '上年') return offsets === '-1';
  if (which === '下年') return offsets === '1';
  return which === '相邻年份' ? offsets === '-1 1' : !quotes.some(({ year }) => year === yearOf(row));
}

function falseNeighbours(data: Data): readonly string[] {
  const stands = standing(data, (indicatorId) => indicatorId);
  return data
    .rows('observations.csv')
    .filter((row) => {
      const text = cell(row, 'doubt_zh');
      const quotes = quotesIn(text);
      if (quotes.length === 0) return text.includes('不相衔接');
      const isApart = ({ value }: Quote) => Math.abs(value / Number(row.value) - 1) > OUT_OF_LINE;
      return !(
        yearsFit(row, quotes) &&
        quotes.every((quote) => stands(row, quote) && isApart(quote)) &&
        saysTheSame(cell(row, 'doubt_en'), quotes)
      );
    })
    .map((row) => `${row.observation_id}: ${row.doubt_zh}`);
}

function falseChanges(data: Data): readonly string[] {
  const stands = standing(data, familyOf(data));
  return data
    .rows('observations.csv')
    .filter((row) => {
      const found = CHANGE.exec(cell(row, 'break_zh'));
      if (!found) return false;
      const quotes = quotesIn(found.groups?.quoted ?? '');
      return !(
        quotes.map(({ year }) => year - yearOf(row)).join(' ') === '-1 0' &&
        quotes.every((quote) => stands(row, quote)) &&
        saysTheSame(cell(row, 'break_en'), quotes)
      );
    })
    .map((row) => `${row.observation_id}: ${row.break_zh}`);
}

/** Words for a figure whose own year, period or kind the source leaves open. */
const LEFT_OPEN =
  /是否跨年|是否全在当年|是当年还是累计|未说明期间|起始年未说明|或更早|目标年份及|未印年份|也可理解为|可作不同理解/;

export const DOUBT_CHECKS: readonly Check[] = [
  {
    name: 'a doubt names only years and values that stand in the data and differ from the figure',
    faults: falseNeighbours,
  },
  { name: 'a break names the values of the year before and of its own', faults: falseChanges },
  {
    name: 'a figure whose year, period or kind is left open is in doubt, not only noted',
    faults: ({ rows }) =>
      rows('observations.csv')
        .filter((row) => LEFT_OPEN.test(cell(row, 'note_zh')))
        .map((row) => cell(row, 'observation_id')),
  },
];
