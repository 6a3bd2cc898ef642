import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldText } from '@/query/finder/foldText';
import { matchRanges } from '@/query/finder/matchRanges';
import { queryWords } from '@/query/finder/queryWords';

const SIGNS = [
  '(',
  ')',
  '[',
  '\\',
  '<b>',
  '*',
  '?',
  '-',
  '/',
  '{',
  '|',
  '^',
  '$',
  '.',
  '"',
  '&',
  '\u202e',
  '（',
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...SIGNS, '赣州', '2020'), fc.string({ unit: 'grapheme', maxLength: 4 })), {
    maxLength: 6,
  })
  .map((parts) => parts.join(''));

it('any text is sought, among places of any name, and found where it stands', () => {
  fc.assert(
    fc.property(text, text, fc.array(text, { maxLength: 4 }), (query, before, names) => {
      const places = ['赣州', ...names].map((name) => ({ zh: name, en: name }));
      const words = queryWords(query, places);
      expect(words.join('').length).toBeLessThanOrEqual(foldText(query).length);
      for (const name of names) matchRanges(name, words);
      if (/^[\x21-\x7e]+$/.test(query) && !before.includes(','))
        expect(matchRanges(`${query}`, [query.toLowerCase()])).toEqual([[0, query.length]]);
    }),
    { numRuns: 2000, seed: 1 },
  );
});

it.each(SIGNS)('a place whose name has %s is cut out of what is typed', (sign) => {
  const name = `甲${sign}乙`;
  const folded = foldText(name);
  const words = queryWords(`${name}巩固率`, [{ zh: name, en: name }]);
  expect(words.join('')).toBe(`${folded}巩固率`);
});
