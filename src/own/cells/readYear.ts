import { parseTimePeriod } from '@/domain/timePeriod';

/** A time period as a cell has it, and what its reader should know of how it was read. */
export interface CellPeriod {
  /** As the shipped data writes it: `2023`, `2023-S1`, `2021-01-01/P3Y`. */
  readonly text: string;
  /** The cell names a school year: it is read as the year that it begins in. */
  readonly isSchoolYear: boolean;
}

const FIRST = 1900;
const LAST = 2100;
const YEAR = /^(\d{4})(年度?|年末|年底|年终)?$/;
const SCHOOL_YEAR = /^(\d{4})(学年度?|schoolyear)$/;
const TWO = /^(\d{4})年?[-/~—–至](\d{2}|\d{4})(学年度?|年度?|schoolyear)?$/;
const HALF = /^(\d{4})年?(上半年|下半年|[hs][12])$/;
const MONTHS = /^(\d{4})年?(1|01)[-~—–至]([1-9]|0[1-9]|1[0-2])月份?$/;
const CHINESE = '〇一二三四五六七八九';

/**
 * Reads a year or another period: `2023`, `2023年`, `２０２３年度`, `二〇二三年`, `2023学年`, `2023-2024学年`, `2023上半年`, `2023年1-5月`.
 * @returns null where the cell names none
 */
export function readYear(cell: string): CellPeriod | null {
  if (cell.length > 40) return null;
  const sdmx = cell.trim();
  if (parseTimePeriod(sdmx)) return inRange(sdmx, false);
  const text = sdmx
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/^[零〇○一二三四五六七八九]{4}(?=\D|$)/, (digits) =>
      [...digits].map((digit) => Math.max(0, CHINESE.indexOf(digit))).join(''),
    );
  const year = YEAR.exec(text);
  if (year) return inRange(year[1] ?? '', false);
  const school = SCHOOL_YEAR.exec(text);
  if (school) return inRange(school[1] ?? '', true);
  const half = HALF.exec(text);
  if (half) return inRange(`${half[1]}-S${/[下2]/.test(half[2] ?? '') ? 2 : 1}`, false);
  const months = MONTHS.exec(text);
  if (months) return inRange(`${months[1]}-01-01/P${Number(months[3])}M`, false);
  const two = TWO.exec(text);
  return two ? readTwo(two) : null;
}

/** Two years that follow each other are a school year, more years a span. */
function readTwo([, from = '', to = '', word = '']: RegExpExecArray): CellPeriod | null {
  const last = to.length === 2 ? Number(from.slice(0, 2) + to) : Number(to);
  const years = last - Number(from) + 1;
  if (years === 2) return inRange(from, true);
  return years > 2 && years < 30 && to.length === 4 && !/学年|school/.test(word)
    ? inRange(`${from}-01-01/P${years}Y`, false)
    : null;
}

function inRange(text: string, isSchoolYear: boolean): CellPeriod | null {
  const period = parseTimePeriod(text);
  if (!period || period.startYear < FIRST || period.endYear > LAST) return null;
  return { text, isSchoolYear };
}
