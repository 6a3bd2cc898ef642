import type { Language } from '@/domain/localized';
import type { TimePeriod } from '@/domain/timePeriod';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A period in words: `2022 年`, `2023 年上半年`, `2022 年 1—5 月`, `2023—2025 年`. */
export function periodWords(period: TimePeriod, language: Language): string {
  return language === 'zh' ? zh(period) : en(period);
}

/** A period short enough to stand beside a mark: `2022`, `2023 上半年`, `2022 年 1—5 月`, `2023—2025`. */
export function periodLabel(period: TimePeriod, language: Language): string {
  if (period.kind === 'year') return String(period.endYear);
  const words = periodWords(period, language);
  if (language === 'en') return words;
  if (period.kind === 'half') return words.replace(' 年', ' ');
  return words.replace(/^(\d{4}—\d{4}) 年$/, '$1');
}

/** The kind of a period code of the comparability engine: a half, some months, several years. */
export function periodKindWords(code: string, language: Language): string {
  const [kind, first, last] = code.split('-');
  const isZh = language === 'zh';
  if (kind === 'half')
    return isZh ? (first === '1' ? '上半年' : '下半年') : first === '1' ? 'first half' : 'second half';
  if (kind === 'part') {
    if (isZh) return `${first}—${last} 月`;
    return `${MONTHS[Number(first) - 1]}–${MONTHS[Number(last) - 1]}`;
  }
  if (kind === 'years') return isZh ? `${first} 年合计` : `${first} years together`;
  if (kind === 'months') return isZh ? `${first} 个月合计` : `${first} months together`;
  return isZh ? '全年' : 'full year';
}

function zh(period: TimePeriod): string {
  const { startYear, endYear, startMonth, endMonth } = period;
  if (period.kind === 'year') return `${endYear} 年`;
  if (period.kind === 'half') return `${endYear} 年${startMonth === 1 ? '上' : '下'}半年`;
  if (period.kind === 'part') return `${endYear} 年 ${startMonth}—${endMonth} 月`;
  const whole = startMonth === 1 && endMonth === 12;
  return whole
    ? `${startYear}—${endYear} 年`
    : `${startYear} 年 ${startMonth} 月—${endYear} 年 ${endMonth} 月`;
}

function en(period: TimePeriod): string {
  const { startYear, endYear, startMonth, endMonth } = period;
  if (period.kind === 'year') return String(endYear);
  if (period.kind === 'half') return `${startMonth === 1 ? 'first' : 'second'} half of ${endYear}`;
  if (period.kind === 'part') return `${MONTHS[startMonth - 1]}–${MONTHS[endMonth - 1]} ${endYear}`;
  const whole = startMonth === 1 && endMonth === 12;
  return whole
    ? `${startYear}–${endYear}`
    : `${MONTHS[startMonth - 1]} ${startYear}–${MONTHS[endMonth - 1]} ${endYear}`;
}
