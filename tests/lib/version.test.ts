import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT, VERSION } from '@/lib/version';

it.each(['package.json', 'data/datapackage.json'])('name and version are those of %s', (file) => {
  const text = readFileSync(resolve(import.meta.dirname, '../..', file), 'utf8');
  expect(JSON.parse(text)).toMatchObject({ name: PROJECT, version: VERSION });
});
