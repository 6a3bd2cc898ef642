import { describe, expect, it } from 'vitest';
import type { DisplayUnit } from '@/lib/numberFormat';
import { coarseNote } from '@/narrative/cities/coarseNote';

const display: DisplayUnit = { factor: 1, symbol: '', language: 'zh', rate: false, sign: '' };
const TENTHS = [15.2, 15.1, 14.9].map((value) => ({ value, resolution: 0.1 }));

describe('the note of a sorted list', () => {
  it('says how many figures are printed less finely, with one of them', () => {
    expect(coarseNote([...TENTHS, { value: 15, resolution: 1 }], display)).toBe(
      '1 市的数印得较粗（如 15），取整之内分不出先后，名次写作并列或一段。',
    );
    expect(coarseNote([...TENTHS, { value: 15, resolution: 1 }], { ...display, language: 'en' })).toMatch(
      /^Figures of 1 city are printed less finely \(such as 15\)/,
    );
  });

  it('is empty where all are printed alike', () => {
    expect(coarseNote(TENTHS, display)).toBe('');
    expect(coarseNote([], display)).toBe('');
  });
});
