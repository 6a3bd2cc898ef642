import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const WORDING = resolve(import.meta.dirname, '../../src/wording');

/** A line of Chinese words, or of what quotes them, has Chinese quotes. */
const isChinese = (line: string): boolean => /\p{Script=Han}/u.test(line);

it('English words have straight quotes: fonts for Chinese draw curly ones as wide as a character', () => {
  const faults = readdirSync(WORDING, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => readFileSync(join(WORDING, file), 'utf8').split('\n'))
    .filter((line) => /[’‘“”]/.test(line) && !isChinese(line) && !line.includes('quote: (words: string)'));
  expect(faults).toEqual([]);
});
