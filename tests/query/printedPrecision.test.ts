import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printedDecimals, printedDifference } from '@/query/printedPrecision';
import { observation } from '../fixtures';
import { goldenDataset } from '../goldenData';

const printed = (value: number, asPrinted: string) => observation({ value, asPrinted });

describe('the decimals a figure was printed with', () => {
  it.each([
    [75, '75%', 0],
    [75, '75.0%', 1],
    [97.01, '97.01%', 2],
    [16.2, '16.20', 2],
    [13.62, '13.62:1', 2],
    [80, '80%以上', 0],
    [723, '723.0人', 1],
    [2162, '2,162人', 0],
    [31.84, '提高31.84个百分点', 2],
    [-0.5, '下降0.5个百分点', 1],
  ])('of %d printed "%s" are %d', (value, text, decimals) => {
    expect(printedDecimals(printed(value, text))).toBe(decimals);
  });

  it('are those of the value where the text does not hold it', () => {
    expect(printedDecimals(printed(140300, '14.03万人'))).toBe(0);
    expect(printedDecimals(printed(99.98, ''))).toBe(2);
    expect(printedDecimals(printed(100, '全部'))).toBe(0);
  });

  it('are never fewer than the value of a percentage of the data has', () => {
    for (const one of goldenDataset.observations)
      if (goldenDataset.indicator.get(one.indicatorId)?.unitId === 'percent')
        expect(printedDecimals(one)).toBeGreaterThanOrEqual(String(one.value).split('.')[1]?.length ?? 0);
  });
});

describe('a difference as fine as both figures were printed', () => {
  it.each([
    [75.1, '75.1%', 75, '75%', 0],
    [75.1, '75.1%', 75, '75.0%', 0.1],
    [97.01, '97.01%', 95.2, '95.2%', 1.8],
    [22.53, '22.53%', 22.52, '22.52', 0.01],
    [74.5, '74.5%', 75, '75%', -1],
    [75.5, '75.5%', 75, '75%', 1],
    [90, '90%', 90, '90.0%', 0],
  ])('of %d (%s) and %d (%s) is %d', (a, aText, b, bText, expected) => {
    expect(printedDifference(printed(a, aText), printed(b, bText))).toBe(expected);
  });

  it('turns its sign with the order and stays within half a unit of the exact one', () => {
    const cents = fc.integer({ min: 0, max: 10000 }).map((value) => value / 100);
    fc.assert(
      fc.property(cents, fc.integer({ min: 0, max: 100 }), (fine, whole) => {
        const [a, b] = [printed(fine, `${fine}%`), printed(whole, `${whole}%`)];
        expect(printedDifference(a, b) + printedDifference(b, a)).toBe(0);
        expect(Math.abs(printedDifference(a, b) - (fine - whole))).toBeLessThanOrEqual(0.5 + 1e-9);
      }),
    );
  });
});
