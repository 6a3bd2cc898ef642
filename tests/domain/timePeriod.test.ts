import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTimePeriods, parseTimePeriod, shareOfYear } from '@/domain/timePeriod';
import { period } from '../fixtures';

const YEAR = fc.integer({ min: 1900, max: 2038 });
const MONTH = fc.integer({ min: 1, max: 12 });
const PERIOD_TEXT = fc.oneof(
  YEAR.map(String),
  fc.tuple(YEAR, fc.constantFrom(1, 2)).map(([year, half]) => `${year}-S${half}`),
  fc
    .tuple(YEAR, MONTH, fc.integer({ min: 1, max: 60 }), fc.constantFrom('M', 'Y'))
    .map(([year, month, length, unit]) => `${year}-${String(month).padStart(2, '0')}-01/P${length}${unit}`),
);

describe('parseTimePeriod', () => {
  it.each([
    ['2022', 'year', 2022, 1, 2022, 12],
    ['2023-S1', 'half', 2023, 1, 2023, 6],
    ['2023-S2', 'half', 2023, 7, 2023, 12],
    ['2022-01-01/P5M', 'part', 2022, 1, 2022, 5],
    ['2022-09-01/P1M', 'part', 2022, 9, 2022, 9],
    ['2022-01-01/P12M', 'year', 2022, 1, 2022, 12],
    ['2022-01-01/P1Y', 'year', 2022, 1, 2022, 12],
    ['2023-01-01/P3Y', 'years', 2023, 1, 2025, 12],
    ['2021-09-01/P12M', 'years', 2021, 9, 2022, 8],
    ['2016-01-01/P84M', 'years', 2016, 1, 2022, 12],
  ])('reads %s as %s', (text, kind, startYear, startMonth, endYear, endMonth) => {
    expect(parseTimePeriod(text)).toEqual({ text, kind, startYear, startMonth, endYear, endMonth });
  });

  it.each([
    '',
    ' 2022',
    '2022 ',
    '22',
    '02022',
    '2022-S3',
    '2022-S0',
    '2022-H1',
    '2022-13-01/P1M',
    '2022-00-01/P1M',
    '2022-01-02/P1M',
    '2022-1-01/P1M',
    '2022-01-01/P0M',
    '2022-01-01/P',
    '2022-01-01/P1D',
    '2022—2023',
    '0000',
    '1899',
    '9999',
    '2100',
    '2022-01-01/P999Y',
    '2090-01-01/P200M',
    '２０２２',
  ])('refuses “%s”', (text) => expect(parseTimePeriod(text)).toBeNull());

  it('never ends before it begins, and covers as many months as its text says', () => {
    fc.assert(
      fc.property(YEAR, MONTH, fc.integer({ min: 1, max: 120 }), (year, month, months) => {
        const read = period(`${year}-${String(month).padStart(2, '0')}-01/P${months}M`);
        const covered = (read.endYear - read.startYear) * 12 + read.endMonth - read.startMonth + 1;
        expect(covered).toBe(months);
        expect(read.kind === 'years').toBe(read.endYear > read.startYear);
      }),
    );
  });
});

describe('compareTimePeriods', () => {
  it('puts what ends earlier first, then what begins earlier', () => {
    const order = ['2021-01-01/P5M', '2021-S1', '2020-01-01/P2Y', '2021', '2021-S2', '2022-S1', '2022'];
    const shuffled = [...order].reverse().map(period);
    expect(shuffled.sort(compareTimePeriods).map(({ text }) => text)).toEqual(order);
  });

  it('is an order: antisymmetric and transitive', () => {
    fc.assert(
      fc.property(PERIOD_TEXT, PERIOD_TEXT, PERIOD_TEXT, (...texts) => {
        const [a, b, c] = texts.map(period) as [
          ReturnType<typeof period>,
          ReturnType<typeof period>,
          ReturnType<typeof period>,
        ];
        expect(Math.sign(compareTimePeriods(a, b)) + Math.sign(compareTimePeriods(b, a))).toBe(0);
        if (compareTimePeriods(a, b) <= 0 && compareTimePeriods(b, c) <= 0)
          expect(compareTimePeriods(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('shareOfYear', () => {
  it.each([
    ['2022', 1],
    ['2023-S1', 0.5],
    ['2023-S2', 0.5],
    ['2022-01-01/P5M', 5 / 12],
    ['2023-01-01/P3Y', 1],
  ])('of %s is %d', (text, share) => expect(shareOfYear(period(text))).toBeCloseTo(share));

  it('is more than nothing and at most the whole', () => {
    fc.assert(
      fc.property(PERIOD_TEXT, (text) => {
        const share = shareOfYear(period(text));
        expect(share).toBeGreaterThan(0);
        expect(share).toBeLessThanOrEqual(1);
      }),
    );
  });
});
