import { expect, it } from 'vitest';
import { ownPageSearch } from '@/app/offline/ownPageSearch';

const at = (address: string, top = '/some/path/') => ownPageSearch(new URL(address, 'https://x.org'), top);

it('an indicator’s own page is shown by its query, with what else its address says', () => {
  expect(at('/some/path/i/primary-students/')).toBe('?i=primary-students');
  expect(at('/some/path/i/primary-students/index.html?lang=en&v=table')).toBe(
    '?i=primary-students&lang=en&v=table',
  );
  expect(at('/i/a/', '/')).toBe('?i=a');
});

it('no other address is one', () => {
  for (const address of [
    '/some/path/',
    '/some/path/?i=a',
    '/some/path/i/',
    '/i/a/',
    '/some/path/api/v1/',
    '/some/path/i/a/b/',
  ])
    expect(at(address)).toBeNull();
});
