import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayFor, displayUnit, formatFull, formatNumber, tickText, withUnit } from '@/lib/numberFormat';
import { unit } from '../fixtures';

const PEOPLE = unit('person', 'count', '人', 'persons');
const MONEY = unit('CNY', 'money', '元', 'yuan');
const RATE = unit('percent', 'rate', '%', '%');
const RATIO = unit('ratio', 'ratio', '比', 'to one');

describe('displayUnit', () => {
  it.each([
    [PEOPLE, 29_999, 'zh', 1, '人'],
    [PEOPLE, 30_000, 'zh', 1e4, '万人'],
    [PEOPLE, 2e8, 'zh', 1e4, '万人'],
    [PEOPLE, 1.4e10, 'zh', 1e8, '亿人'],
    [PEOPLE, 1_999_999, 'en', 1, 'persons'],
    [PEOPLE, 2e6, 'en', 1e6, 'million persons'],
    [MONEY, 9_999, 'zh', 1, '元'],
    [MONEY, 52_877_000, 'zh', 1e4, '万元'],
    [MONEY, 290_000_000, 'zh', 1e8, '亿元'],
    [MONEY, 290_000_000, 'en', 1e6, 'million yuan'],
    [MONEY, 1e10, 'en', 1e9, 'billion yuan'],
    [RATE, 1e9, 'zh', 1, '%'],
    [RATIO, 1e9, 'en', 1, 'to one'],
  ] as const)('of %o up to %d in %s', (base, largest, language, factor, symbol) => {
    expect(displayUnit(base, largest, language)).toMatchObject({ factor, symbol });
  });
});

describe('displayFor', () => {
  it.each([
    [PEOPLE, 20_600, 2e8, 'en', '20,600 persons'],
    [PEOPLE, 946_000, 2e8, 'en', '0.946 million persons'],
    [PEOPLE, 999, 1e6, 'zh', '999 人'],
    [PEOPLE, 6_700, 1e6, 'zh', '0.67 万人'],
    [PEOPLE, 0, 1e6, 'zh', '0 万人'],
    [MONEY, 5_000_000, 1e10, 'zh', '500 万元'],
    [MONEY, 68_830_000, 2e10, 'en', '68.83 million yuan'],
    [RATE, 0.01, 90, 'zh', '0.01%'],
  ] as const)('tells of %o %d beside %d in %s', (base, value, largest, language, told) => {
    const display = displayFor(value, displayUnit(base, largest, language));
    expect(withUnit(formatNumber(value, display), display)).toBe(told);
  });
});

describe('formatNumber', () => {
  const zh = (value: number, largest = value) =>
    formatNumber(value, displayUnit(PEOPLE, Math.abs(largest), 'zh'));
  const en = (value: number, largest = value) =>
    formatNumber(value, displayUnit(PEOPLE, Math.abs(largest), 'en'));

  it('prints 万 and 亿 in Chinese, thousands and millions in English', () => {
    expect([zh(940_000), zh(17_550_100), zh(1.4e10)]).toEqual(['94', '1,755', '140']);
    expect([en(940_000), en(17_550_100)]).toEqual(['940,000', '17.55']);
  });

  it('keeps three digits of a small place beside a large one', () => {
    expect([zh(445, 2e6), zh(5_870, 2e6), zh(12_340, 2e6)]).toEqual(['0.0445', '0.587', '1.23']);
  });

  it('drops trailing zeros and keeps zero and the sign', () => {
    expect([zh(0), zh(0, 1e6), en(-1_234_567), zh(-50_000, -50_000)]).toEqual(['0', '0', '-1,234,567', '-5']);
    expect(formatNumber(95.9, displayUnit(RATE, 100, 'zh'))).toBe('95.9');
    expect(formatNumber(97.256, displayUnit(RATE, 100, 'zh'))).toBe('97.26');
  });

  it('never prints a figure that is not zero as zero, down to a hundred thousandth of the largest', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), (value) => {
        expect(zh(value, 10_000_000)).not.toBe('0');
      }),
    );
  });

  it('is off by half a percent at most', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 1e9 }),
        fc.constantFrom('zh' as const, 'en' as const),
        (value, language) => {
          const display = displayUnit(PEOPLE, value, language);
          const read = Number(formatNumber(value, display).replaceAll(',', '')) * display.factor;
          expect(Math.abs(read - value) / value).toBeLessThanOrEqual(0.005);
        },
      ),
    );
  });
});

it('writes a figure in full', () => {
  expect([formatFull(180_000_000), formatFull(0.1234), formatFull(-1234.5)]).toEqual([
    '180,000,000',
    '0.1234',
    '-1,234.5',
  ]);
});

it('joins a number and its unit', () => {
  expect(withUnit('97', displayUnit(RATE, 97, 'zh'))).toBe('97%');
  expect(withUnit('1.8', displayUnit(MONEY, 1.8e8, 'zh'))).toBe('1.8 亿元');
  expect(withUnit('180', displayUnit(MONEY, 1.8e8, 'en'))).toBe('180 million yuan');
});

describe('tickText', () => {
  const POINTS = unit('percentage_point', 'rate', '个百分点', 'pp');
  const GROWTH = { ...unit('percent', 'ratio', '%', '%'), signed: true };

  it.each([
    [RATE, 97, true, '97%'],
    [RATE, 96, false, '96'],
    [POINTS, 0.5, true, '0.5'],
    [GROWTH, 3, true, '+3%'],
    [PEOPLE, 30_000, true, '30,000'],
    [{ ...MONEY, signed: true }, -20, true, '−20'],
  ])('writes %o at %d (the last: %s) as %s', (base, value, last, text) => {
    expect(tickText(value, displayUnit(base, value, 'en'), last)).toBe(text);
  });

  it('takes only percentages for parts of a hundred', () => {
    const isRate = (base: typeof RATE) => displayUnit(base, 1, 'zh').rate;
    expect([RATE, POINTS, GROWTH, RATIO].map(isRate)).toEqual([true, false, false, false]);
  });
});

describe('the unit after exactly one', () => {
  const shown = (symbol: string, language: 'zh' | 'en' = 'en', factor = 1) => ({
    factor,
    symbol,
    language,
    rate: false,
    sign: '' as const,
  });

  it.each([
    ['1', 'works', '1 work'],
    ['≥1', 'branches', '≥1 branch'],
    ['1', 'people', '1 person'],
    ['1', 'classes', '1 class'],
    ['1', 'counties', '1 county'],
    ['1', 'person-times', '1 person-time'],
    ['1', 'students per teacher', '1 student per teacher'],
    ['1', 'million persons', '1 million persons'],
    ['1', 'per 100 000 residents', '1 per 100 000 residents'],
    ['1', 'yuan', '1 yuan'],
    ['1', 'm²', '1 m²'],
    ['1', '%', '1%'],
    ['11', 'works', '11 works'],
    ['0.1', 'years', '0.1 years'],
    ['0—1', 'years', '0—1 years'],
    ['0', 'works', '0 works'],
  ])('%s %s is %s', (number, symbol, words) => {
    expect(withUnit(number, shown(symbol))).toBe(words);
  });

  it('is the same in Chinese', () => {
    expect(withUnit('1', shown('件', 'zh'))).toBe('1 件');
  });
});

describe('formatFull', () => {
  const printed = new Intl.NumberFormat('en-US', { maximumFractionDigits: 4 });
  const asPrinted = (value: number) => printed.format(value).replace(/^-0$/, '0');

  it('prints what a formatter of the language prints', () => {
    const decimal = fc
      .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 8 }))
      .map(([digits, places]) => Number(`${digits}e-${places}`));
    fc.assert(
      fc.property(fc.oneof(decimal, fc.double({ noNaN: true })), (value) => {
        expect(formatFull(value)).toBe(asPrinted(value));
      }),
    );
    for (const value of [1.00005, -1.00005, 0.00004, -0.00004, 1e21, 1e-7, 0, -0, 12_345_678.9])
      expect(formatFull(value)).toBe(asPrinted(value));
  });
});
