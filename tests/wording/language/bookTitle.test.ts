import { expect, it } from 'vitest';
import { bookTitle } from '@/wording/language/bookTitle';

it('a title within a title has the inner marks', () => {
  expect(bookTitle('甲')).toBe('《甲》');
  expect(bookTitle('《甲》的报道')).toBe('《〈甲〉的报道》');
});
