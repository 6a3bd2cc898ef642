import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
/** What no one tracks: made by installing, building and testing. */
const MADE = /^(node_modules|dist|\..*)$/;

/** Files below a folder, as paths from the root. */
function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return MADE.test(entry.name) ? [] : filesIn(path);
    return entry.isFile() ? [path] : [];
  });
}

/** Files that an import without an ending, or a file system that ignores case, takes for one another. */
function confusable(files: readonly string[]): string[][] {
  const key = (file: string) => file.toLowerCase().replace(/\.tsx?$/, '.ts');
  const groups = new Map<string, string[]>();
  for (const file of files) groups.set(key(file), [...(groups.get(key(file)) ?? []), file]);
  return [...groups.values()].filter(({ length }) => length > 1);
}

it.each([
  ['case', ['src/Mark.ts', 'src/mark.ts'], true],
  ['case of a folder', ['src/Charts/mark.ts', 'src/charts/mark.ts'], true],
  ['ending', ['src/mark.ts', 'src/mark.tsx'], true],
  ['case and ending', ['src/mark.ts', 'src/Mark.tsx'], true],
  ['folder', ['src/charts/mark.ts', 'src/domain/mark.ts'], false],
  ['kind', ['src/mark.ts', 'src/mark.css'], false],
])('names that differ in %s', (_, files, confused) => {
  expect(confusable(files)).toEqual(confused ? [files] : []);
});

it('no two files of the project have names that differ only in case or in .ts and .tsx', () => {
  const files = filesIn('');
  expect(files).toContain('src/graphics/glyph/Mark.tsx');
  expect(confusable(files)).toEqual([]);
});
