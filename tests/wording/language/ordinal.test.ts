import { expect, it } from 'vitest';
import { ordinal } from '@/wording/language/ordinal';
import { homeWordsEn } from '@/wording/pages/homeWords';

it('writes places as English does', () => {
  expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 101, 111].map(ordinal)).toEqual(
    '1st 2nd 3rd 4th 11th 12th 13th 21st 22nd 101st 111th'.split(' '),
  );
});

it('a place on a card is no count: shared ones and ranges too', () => {
  const { rank } = homeWordsEn;
  expect(rank('Jiangxi', '11', '3')).toBe('3rd of 11 in Jiangxi');
  expect(rank('Jiangxi', '11', '=3')).toBe('joint 3rd of 11 in Jiangxi');
  expect(rank('Jiangxi', '11', '2–11')).toBe('2nd–11th of 11 in Jiangxi');
});
