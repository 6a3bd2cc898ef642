import { describe, expect, it } from 'vitest';
import { findingScale, unitOf } from '@/features/present/slideSize';

describe('the sizes of a slide', () => {
  it('follow the narrower side of the window, down to what can be read', () => {
    expect(unitOf(1920, 1080)).toBe(1);
    expect(unitOf(1366, 768)).toBeCloseTo(768 / 1080, 2);
    expect(unitOf(390, 844)).toBe(0.45);
  });

  it('let a finding take two lines, a longer one smaller words', () => {
    const lines = (count: number) => '南'.repeat(27 * count);
    expect(findingScale(lines(1), 1920, 1080)).toBe(1);
    expect(findingScale(lines(2), 1920, 1080)).toBe(1);
    const long = findingScale(lines(3), 1920, 1080);
    expect(long).toBeLessThan(0.75);
    expect(long).toBeGreaterThan(0.6);
    expect(findingScale(lines(9), 1920, 1080)).toBe(0.6);
  });

  it('have room for more lines in a window that stands upright', () => {
    expect(findingScale('南'.repeat(44), 390, 844)).toBe(1);
    expect(findingScale('南'.repeat(44), 844, 390)).toBe(1);
    expect(findingScale('南'.repeat(80), 844, 390)).toBeLessThan(1);
  });
});
