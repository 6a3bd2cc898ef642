import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bibtexEntry } from '@/narrative/citation/bibtex';

it('keeps addresses as they are, escapes what means something to TeX, and leaves out what is empty', () => {
  expect(
    bibtexEntry('a:b/c_d', [
      ['author', ''],
      ['title', '{5% of {A} & B_c~d}'],
      ['url', 'https://e.org/?a=1%2C2&b_c'],
    ]),
  ).toBe(
    '@misc{a-b-c_d,\n  title = {{5\\% of \\{A\\} \\& B\\_c\\textasciitilde{}d}},\n  url = {https://e.org/?a=1%2C2&b_c}\n}',
  );
});

it('never lets a text end its field', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('{', '}', '\\', '%', 'a') }), (text) => {
      const unescaped = bibtexEntry('k', [['note', text]]).replace(/\\[{}%\\]/g, '');
      expect(unescaped.match(/\{/g)?.length).toBe(unescaped.match(/\}/g)?.length);
      expect(unescaped).not.toContain('%');
    }),
  );
});
