import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const SRC = resolve(import.meta.dirname, '../src');
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).map((name) => join(SRC, name));

/** The class names that a component asks its style sheet for and the sheet does not have. */
function missingClasses(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/import (\w+) from '([^']+\.module\.css)'/g)].flatMap(([, name, sheet = '']) => {
    const path = sheet.startsWith('@/') ? join(SRC, sheet.slice(2)) : join(dirname(file), sheet);
    const css = readFileSync(path, 'utf8');
    const asked = [...text.replace(/^import .*$/gm, '').matchAll(new RegExp(`\\b${name}\\.(\\w+)`, 'g'))].map(
      ([, one = '']) => one,
    );
    return [...new Set(asked)].filter((one) => !new RegExp(`\\.${one}\\b`).test(css));
  });
}

it('asks style sheets only for classes that they have', () => {
  const missing = files
    .filter((file) => file.endsWith('.tsx'))
    .flatMap((file) => missingClasses(file).map((name) => `${file.slice(SRC.length + 1)}: ${name}`));
  expect(missing).toEqual([]);
});
