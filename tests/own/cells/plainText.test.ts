import { describe, expect, it } from 'vitest';
import { FORMULA } from '@/lib/formula';
import { plainText } from '@/own/cells/plainText';

describe('a text as it is kept', () => {
  it.each(['=1+1', '+1', '-x', '@SUM', '＝1', '＋', '－1', '＠a'])(
    '%s is read as it was before a spreadsheet was kept from running it',
    (text) => {
      expect(text).toMatch(FORMULA);
      expect(plainText(`'${text}`)).toBe(text);
    },
  );

  it.each(["'90年代", "it's", "''"])('%s keeps its apostrophe, which guards nothing', (text) => {
    expect(plainText(text)).toBe(text);
  });
});
