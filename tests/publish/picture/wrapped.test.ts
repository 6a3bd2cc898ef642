import { describe, expect, it } from 'vitest';
import { textWidth } from '@/lib/textWidth';
import { runsLeft, wrapped } from '@/publish/picture/wrapped';

const together = (lines: readonly string[]) => lines.join('').replaceAll(' ', '');

describe('wrapped', () => {
  it.each([
    ['letters without a space', 'x'.repeat(300)],
    ['an address', `https://example.org/?i=primary-students&p=${'360100,'.repeat(30)}`],
    ['Chinese', '学前教育毛入园率'.repeat(40)],
    ['emoji', '👨‍👩‍👧‍👦🎓🇨🇳'.repeat(30)],
    ['Arabic', 'نسبة الالتحاق بالتعليم '.repeat(14)],
  ])('keeps %s within its width and loses nothing', (_, text) => {
    const lines = wrapped(text, 10, 200);
    expect(lines.length).toBeGreaterThan(3);
    expect(together(lines)).toBe(text.replaceAll(' ', ''));
    for (const line of lines) expect(textWidth(line, 10)).toBeLessThanOrEqual(200);
  });

  it('breaks an address after its signs, and never a family', () => {
    expect(wrapped('https://example.org/?indicator=primary&places=360100', 10, 200)[0]).toMatch(/[/?&=]$/);
    for (const line of wrapped('👨‍👩‍👧‍👦'.repeat(20), 10, 120)) expect(line).toMatch(/^(👨‍👩‍👧‍👦)+$/u);
  });

  it('keeps line breaks that a reader made', () => {
    expect(wrapped('one\r\ntwo\n\nthree', 10, 300)).toEqual(['one', 'two', 'three']);
  });

  it('knows what runs from right to left by its first letter', () => {
    expect(runsLeft('12 نسبة 2020')).toBe(true);
    expect(runsLeft('2020 年 נתון')).toBe(false);
    expect(runsLeft('')).toBe(false);
  });
});
