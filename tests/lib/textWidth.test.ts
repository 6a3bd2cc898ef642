import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth, wrapText } from '@/lib/textWidth';

const TEXT = fc.string({
  unit: fc.constantFrom('南', '昌', 'a', 'W', ' ', '，', '。', '9', '(', '—', '%'),
  maxLength: 60,
});

describe('textWidth', () => {
  it('grows with size, weight and every character', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        expect(textWidth(text, 24)).toBeCloseTo(2 * textWidth(text, 12));
        expect(textWidth(text, 12, true)).toBeGreaterThanOrEqual(textWidth(text, 12));
        expect(textWidth(`${text}a`, 12)).toBeGreaterThan(textWidth(text, 12));
      }),
    );
  });

  /** Measured in Noto Sans CJK SC, in em. An estimate that is too small lets labels collide. */
  it.each([
    ['南昌 97.01', 4.72],
    ['Guangdong', 5.42],
    ['Ganzhou target', 7.14],
    ['≥80', 2.11],
    ['110%', 2.59],
    ['first half of 2023', 7.41],
    ['central urban area only', 10.74],
  ])('of “%s” is at least what a browser needs, and little more', (text, em) => {
    expect(textWidth(text, 1)).toBeGreaterThanOrEqual(em * 0.98);
    expect(textWidth(text, 1)).toBeLessThanOrEqual(em * 1.15);
  });
});

describe('wrapText', () => {
  it('breaks between Han characters and at spaces, never before closing punctuation', () => {
    expect(wrapText('南昌赣州抚州', 10, 20)).toEqual(['南昌', '赣州', '抚州']);
    expect(wrapText('one two three', 10, 45)).toEqual(['one two', 'three']);
    expect(wrapText('南昌，赣州。', 10, 30)).toEqual(['南昌，', '赣州。']);
    expect(wrapText('南昌抚（二）；', 10, 50)).toEqual(['南昌抚', '（二）；']);
    expect(wrapText('', 10, 20)).toEqual([]);
  });

  it('loses nothing but spaces', () => {
    fc.assert(
      fc.property(TEXT, fc.integer({ min: 10, max: 200 }), (text, limit) => {
        const bare = (words: string) => words.replace(/\s/g, '');
        expect(bare(wrapText(text, 12, limit).join(''))).toBe(bare(text));
      }),
    );
  });

  it('keeps lines within the limit, save one word alone and closing punctuation', () => {
    fc.assert(
      fc.property(TEXT, fc.integer({ min: 10, max: 200 }), (text, limit) => {
        for (const line of wrapText(text, 12, limit)) {
          const body = line.replace(/[，。；：、）”》！？,.;:)]+$/, '');
          const single =
            !/\s/.test(body) && (/^[^\u2e80-\uffef\u2014]*$/.test(body) || [...body].length === 1);
          if (!single && /[^，。]/.test(body) && !/[，。]/.test(body))
            expect(textWidth(body, 12)).toBeLessThanOrEqual(limit + 1e-9);
        }
      }),
    );
  });
});
