import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, inject, it } from 'vitest';

const { dependencies } = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../package.json'), 'utf8'));

it('has the licences of all that the app is made of beside it, as a text that a browser shows', async () => {
  const answer = await fetch(new URL('THIRD-PARTY-LICENSES.txt', inject('baseUrl')));
  expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  const text = await answer.text();
  for (const name of Object.keys(dependencies)) expect(text).toContain(`\n${name} `);
});
