import { describe, expect, it } from 'vitest';
import { periodKindWords, periodLabel, periodWords } from '@/wording/language/periods';
import { wordingOf } from '@/wording/wording';
import { period } from '../../fixtures';

describe('a period in words', () => {
  it.each([
    ['2022', '2022 年', '2022', '2022', '2022'],
    ['2023-S1', '2023 年上半年', '2023 上半年', 'first half of 2023', 'first half of 2023'],
    ['2023-S2', '2023 年下半年', '2023 下半年', 'second half of 2023', 'second half of 2023'],
    ['2022-01-01/P5M', '2022 年 1—5 月', '2022 年 1—5 月', 'Jan–May 2022', 'Jan–May 2022'],
    ['2023-01-01/P3Y', '2023—2025 年', '2023—2025', '2023–2025', '2023–2025'],
  ])('%s', (text, zh, zhShort, en, enShort) => {
    expect(periodWords(period(text), 'zh')).toBe(zh);
    expect(periodLabel(period(text), 'zh')).toBe(zhShort);
    expect(periodWords(period(text), 'en')).toBe(en);
    expect(periodLabel(period(text), 'en')).toBe(enShort);
  });

  it('names the months of a span that does not fill its years', () => {
    expect(periodWords(period('2021-09-01/P12M'), 'zh')).toBe('2021 年 9 月—2022 年 8 月');
    expect(periodWords(period('2021-09-01/P12M'), 'en')).toBe('Sep 2021–Aug 2022');
  });

  it.each([
    ['year', '全年', 'full year'],
    ['half-1', '上半年', 'first half'],
    ['half-2', '下半年', 'second half'],
    ['part-1-5', '1—5 月', 'Jan–May'],
    ['years-3', '3 年合计', '3 years together'],
    ['months-103-1', '103 个月合计', '103 months together'],
  ])('kind %s', (code, zh, en) => {
    expect([periodKindWords(code, 'zh'), periodKindWords(code, 'en')]).toEqual([zh, en]);
  });
});

describe('both wordings', () => {
  const paths = (value: unknown, path = ''): string[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => paths(inner, `${path}.${key}`))
      : [path];
  const texts = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value
        ? Object.values(value).flatMap(texts)
        : [];

  it('say the same things', () => {
    expect(paths(wordingOf('en')).sort()).toEqual(paths(wordingOf('zh')).sort());
  });

  it('leave no text empty, and no Chinese in English but its own name', () => {
    const empty = (value: unknown, path = ''): string[] =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, inner]) => empty(inner, `${path}.${key}`))
        : typeof value === 'string' && value.trim() === '' && value !== '　'
          ? [path]
          : [];
    const meant = ['.terms.boundSign.exact', '.sentences.givenBound.exact'];
    expect(empty(wordingOf('en'))).toEqual(meant);
    expect(empty(wordingOf('zh')).filter((path) => !path.startsWith('.sentences.givenBound'))).toEqual([
      '.terms.boundSign.exact',
    ]);
    const han = texts(wordingOf('en')).filter((text) => /[\u4e00-\u9fff]/.test(text));
    expect(han.every((text) => ['城市教育比较', '中文', '简体中文'].includes(text))).toBe(true);
  });
});
