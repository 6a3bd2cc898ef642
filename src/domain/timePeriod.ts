export type TimePeriodKind = 'year' | 'half' | 'part' | 'years';

/** An SDMX time period, read. Months count from 1; `endYear` and `endMonth` are inclusive. */
export interface TimePeriod {
  readonly text: string;
  readonly kind: TimePeriodKind;
  readonly startYear: number;
  readonly startMonth: number;
  readonly endYear: number;
  readonly endMonth: number;
}

const YEAR = /^(\d{4})$/;
const HALF = /^(\d{4})-S([12])$/;
const SPAN = /^(\d{4})-(0[1-9]|1[0-2])-01\/P([1-9]\d{0,2})([MY])$/;

/**
 * Reads `2022`, `2023-S1` or a range as start and duration (`2022-01-01/P5M`, `2023-01-01/P3Y`).
 * @returns null when the text is none of these, or of no year from 1900 to 2099
 */
export function parseTimePeriod(text: string): TimePeriod | null {
  const known = READ.get(text);
  if (known !== undefined) return known;
  const found = read(text);
  const period = found && isWithin(found) ? found : null;
  READ.set(text, period);
  return period;
}

/** Years that figures can be of; another is a slip of the pen. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;

const isWithin = ({ startYear, endYear }: TimePeriod): boolean =>
  startYear >= FIRST_YEAR && endYear <= LAST_YEAR;

/** A dataset prints a few dozen periods thousands of times. */
const READ = new Map<string, TimePeriod | null>();

function read(text: string): TimePeriod | null {
  const year = YEAR.exec(text);
  if (year) return fullYears(text, 'year', Number(year[1]), 1);

  const half = HALF.exec(text);
  if (half) {
    const startYear = Number(half[1]);
    const startMonth = half[2] === '1' ? 1 : 7;
    return { text, kind: 'half', startYear, startMonth, endYear: startYear, endMonth: startMonth + 5 };
  }

  const span = SPAN.exec(text);
  if (!span) return null;
  const startYear = Number(span[1]);
  const startMonth = Number(span[2]);
  const months = Number(span[3]) * (span[4] === 'Y' ? 12 : 1);
  const last = startYear * 12 + startMonth - 1 + months - 1;
  const endYear = Math.floor(last / 12);
  const endMonth = (last % 12) + 1;
  const kind = endYear > startYear ? 'years' : months === 12 ? 'year' : 'part';
  return { text, kind, startYear, startMonth, endYear, endMonth };
}

function fullYears(text: string, kind: TimePeriodKind, startYear: number, count: number): TimePeriod {
  return { text, kind, startYear, startMonth: 1, endYear: startYear + count - 1, endMonth: 12 };
}

/** Orders periods by their end, then by their start. */
export function compareTimePeriods(a: TimePeriod, b: TimePeriod): number {
  return (
    a.endYear - b.endYear ||
    a.endMonth - b.endMonth ||
    a.startYear - b.startYear ||
    a.startMonth - b.startMonth
  );
}

/** Share of its (end) year that a period covers: 1 for a year or several, 0.5 for a half. */
export function shareOfYear(period: TimePeriod): number {
  if (period.kind === 'year' || period.kind === 'years') return 1;
  return (period.endMonth - period.startMonth + 1) / 12;
}
