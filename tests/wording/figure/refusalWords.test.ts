import { describe, expect, it } from 'vitest';
import { refusalWordsEn, refusalWordsZh } from '@/wording/figure/refusalWords';

describe('why two coarse figures bear no percentage', () => {
  it.each([
    [
      1e4,
      1e4,
      '两数按整万印出，相差约 1 万，算不出可靠的百分比',
      'printed in steps of 10,000: a difference of about 10,000 is too small for a reliable percentage',
    ],
    [
      1e4,
      0,
      '两数按整万印出，相差不到 1 万，算不出可靠的百分比',
      'printed in steps of 10,000: too close for a reliable percentage',
    ],
    [
      1e7,
      null,
      '两数按 1,000 万一档印出，相差不超过 1,000 万，算不出可靠的百分比',
      'printed in steps of 10,000,000: too close for a reliable percentage',
    ],
    [
      0.1,
      0.1,
      '两数按 0.1 一档印出，相差约 0.1，算不出可靠的百分比',
      'printed in steps of 0.1: a difference of about 0.1 is too small for a reliable percentage',
    ],
  ])('in steps of %d, %d apart', (step, difference, zh, en) => {
    expect(refusalWordsZh.coarse(step, difference)).toBe(zh);
    expect(refusalWordsEn.coarse(step, difference)).toBe(en);
  });
});
