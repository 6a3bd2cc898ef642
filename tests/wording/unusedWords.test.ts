import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const source = new URL('../../src/', import.meta.url);
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ name, text: readFileSync(new URL(name, source), 'utf8') }));

/** Names that an object of words gives its texts, where a line begins with one. */
const namesIn = (text: string) =>
  [...text.matchAll(/^\s{2,8}([a-z][A-Za-z]*): /gm)].map(([, name]) => name ?? '');

/** Names read anywhere: after a point, in quotes, or taken out of an object. */
const read = new Set(
  files.flatMap(({ text }) => [
    ...[...text.matchAll(/[.?]\s*([a-z][A-Za-z]*)\b/g)].map(([, name]) => name),
    ...[...text.matchAll(/['"]([a-z][A-Za-z]*)['"]/g)].map(([, name]) => name),
    ...[...text.matchAll(/\{([^{}]*)\}(?:\s*:\s*[A-Z]\w*)?(?:\s*=|\s*\)|,)/g)].flatMap(([, names = '']) =>
      [...names.matchAll(/\b[a-z][A-Za-z]*\b/g)].map(([name]) => name),
    ),
  ]),
);

it('no text stands among the words that no page says', () => {
  const words = files.filter(({ name }) => name.startsWith('wording/'));
  const unused = words.flatMap(({ name, text }) =>
    namesIn(text)
      .filter((one) => !read.has(one))
      .map((one) => `${name}: ${one}`),
  );
  expect(unused).toEqual([]);
});
