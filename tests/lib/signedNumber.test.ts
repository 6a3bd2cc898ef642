import { describe, expect, it } from 'vitest';
import { displayUnit, formatNumber, withUnit } from '@/lib/numberFormat';
import { unit } from '../fixtures';

const POINTS = { ...unit('points', 'ratio', '个百分点', 'percentage points'), signed: true };
const INDEX = unit('index', 'ratio', '2015 年=100', '2015 = 100');

describe('differences and indices', () => {
  const points = (value: number) => formatNumber(value, displayUnit(POINTS, 100, 'zh'));

  it('gives a difference its sign, and zero none', () => {
    expect([3, -0.35, 0, -0, 0.1 + 0.2].map(points)).toEqual(['+3', '−0.35', '0', '0', '+0.3']);
  });

  it('prints no sign where a difference rounds to nothing', () => {
    expect([points(-0.00001), points(0.00001)]).toEqual(['0', '0']);
  });

  it('keeps small numbers per head from being printed as zero', () => {
    expect(formatNumber(0.0031, displayUnit(INDEX, 1, 'zh'))).toBe('0.0031');
  });

  it('puts what an index is based on in brackets', () => {
    expect(withUnit('135.2', displayUnit(INDEX, 200, 'zh'))).toBe('135.2（2015 年=100）');
    expect(withUnit('135.2', displayUnit(INDEX, 200, 'en'))).toBe('135.2 (2015 = 100)');
  });
});
