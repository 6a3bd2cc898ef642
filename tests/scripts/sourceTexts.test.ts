import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DataProblem } from '@/domain/dataProblem';
import { fileDigest } from '../../scripts/fileDigest.mjs';
import { type DescribedFile, sourceTexts } from '../../scripts/sourceTexts';
import { goldenTexts } from '../goldenData';
import { toGbk, toUtf16 } from '../own/gbk';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'source-texts-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const FILES = Object.entries(goldenTexts).map(([file, one]) => {
  if (!('text' in one)) throw new Error(`no ${file}`);
  return { file, text: one.text };
});
const DESCRIBED: readonly DescribedFile[] = FILES.map(({ file, text }) => ({
  path: file,
  ...fileDigest(text),
}));

/** A file written as it is given and read, at once and in pieces; and what is told of it. */
async function read(file: string, content: string | Uint8Array, described = DESCRIBED) {
  writeFileSync(join(folder, file), content);
  const told: DataProblem[] = [];
  const texts = sourceTexts(folder, described, (problem) => told.push(problem));
  const text = texts.text(file);
  let streamed = '';
  for await (const piece of texts.stream(file)) streamed += piece;
  return { text, streamed, told: told.map(({ kind, file: named }) => `${kind} ${named}`) };
}

describe.each(FILES)('$file', ({ file, text }) => {
  it('is read as it stands, whatever ends its lines', async () => {
    expect(await read(file, text)).toEqual({ text, streamed: text, told: [] });
    expect((await read(file, text.replaceAll('\n', '\r\n'))).told).toEqual([]);
  });

  const lines = text.trimEnd().split('\n');
  it.each<[string, string | Uint8Array]>([
    ['cut at a line end', `${lines.slice(0, -1).join('\n')}\n`],
    ['cut at half', `${lines.slice(0, Math.ceil(lines.length / 2)).join('\n')}\n`],
    ['cut in a line', text.slice(0, -20)],
    ['without its last line end', text.slice(0, -1)],
    ['with a row twice', `${text}${lines.at(-1)}\n`],
    ['with two rows changed about', [lines[0], ...lines.slice(1).reverse()].join('\n')],
    ['empty', ''],
  ])('%s is told', async (_, content) => {
    const changed = `fileChanged ${file}`;
    expect((await read(file, content)).told).toEqual([changed, changed]);
    expect((await read(file, content, [])).told).toEqual([]);
  });

  it.each([
    ['GBK', toGbk(text)],
    ['UTF-16', toUtf16(text, false, true)],
  ])('in %s is told as that', async (_, content) => {
    const { text: taken, told } = await read(file, content);
    if (taken === text) return;
    expect(taken).toBeNull();
    expect(told).toEqual([`notUtf8 ${file}`, `notUtf8 ${file}`]);
  });
});

it('a file that is not there is told', () => {
  const told: DataProblem[] = [];
  expect(sourceTexts(folder, [], (problem) => told.push(problem)).text('none.csv')).toBeNull();
  expect(told.map(({ kind }) => kind)).toEqual(['fileMissing']);
});
