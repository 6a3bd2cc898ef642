import { describe, expect, it } from 'vitest';
import type { DisplayUnit } from '@/lib/numberFormat';
import { axisCode, numberCode } from '@/publish/slides/numberCode';

const unit = (factor: number, more: Partial<DisplayUnit> = {}): DisplayUnit => ({
  factor,
  symbol: '',
  language: 'zh',
  rate: false,
  sign: '',
  ...more,
});

describe('numberCode', () => {
  it.each([
    [523_400, unit(1e4), '0\\.0,'],
    [90_000, unit(1e4), '0\\.0,'],
    [51_183, unit(1e4), '0\\.0000'],
    [2_300_000_000, unit(1e8), '0\\.00,,'],
    [1_234_567, unit(1e6), '#,##0.00,,'],
    [1234, unit(1), '#,##0'],
    [97.28, unit(1, { sign: '%' }), '#,##0.00"%"'],
    [0, unit(1e4), '0'],
  ])('prints %d as the page does', (value, display, code) => {
    expect(numberCode(value, display)).toBe(code);
  });

  it('puts the sign of a bound before the number, and that of a difference', () => {
    expect(numberCode(95, unit(1, { sign: '%' }), '≥')).toBe('"≥"#,##0"%"');
    expect(numberCode(-3, unit(1, { signed: true }))).toBe('"+"#,##0;"−"#,##0;0');
  });
});

describe('axisCode', () => {
  it('has the digits of its step', () => {
    expect(axisCode(0.5, unit(1, { sign: '%' }))).toBe('#,##0.0"%";-#,##0.0"%";0"%"');
    expect(axisCode(250_000, unit(1e4))).toBe('0\\.0,;-0\\.0,;0');
    expect(axisCode(2_500, unit(1e4))).toContain('0\\.0000');
  });
});
