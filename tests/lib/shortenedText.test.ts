import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutText, shortenedText } from '@/lib/shortenedText';
import { textWidth } from '@/lib/textWidth';

describe('a text that is shortened', () => {
  it('stays as it is where it has room', () => {
    expect(shortenedText('赣州', 13, 26)).toBe('赣州');
  });

  it('keeps its beginning and its end', () => {
    expect(shortenedText('江西省赣州市章贡区第一小学', 13, 13 * 7)).toBe('江西省…一小学');
    expect(shortenedText('Ganzhou Economic Development Zone', 10, 100)).toMatch(/^Ganz.*….*Zone$/);
  });

  it('keeps its beginning alone where its end says least', () => {
    expect(cutText('来源：中国城市统计年鉴', 10, 60)).toBe('来源：中国…');
    expect(cutText('来源', 10, 60)).toBe('来源');
  });

  it('is never wider than the limit, nor cut within a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 20, max: 300 }), (text, limit) => {
        const short = shortenedText(text, 13, limit, true);
        expect(textWidth(short, 13, true)).toBeLessThanOrEqual(limit);
        expect(short).not.toMatch(/\p{Cs}/u);
        expect(textWidth(cutText(text, 13, limit), 13)).toBeLessThanOrEqual(limit);
      }),
    );
  });
});
