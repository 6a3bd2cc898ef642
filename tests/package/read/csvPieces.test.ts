import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { type CsvPiece, csvPieces } from '@/package/read/csvPieces';
import { readCsvRows } from '@/package/read/csvRows';

async function* chunksOf(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

async function piecesOf(text: string, size = 5): Promise<readonly CsvPiece[]> {
  const found: CsvPiece[] = [];
  for await (const piece of csvPieces(chunksOf(text, size), 'key')) found.push(piece);
  return found;
}

describe('csvPieces', () => {
  it('cuts a file where the text of the column changes', async () => {
    expect(await piecesOf('n,key\n1,a\n2,a\n3,b\n')).toEqual([
      { key: 'a', text: 'n,key\n1,a\n2,a\n', passed: 0 },
      { key: 'b', text: 'n,key\n3,b\n', passed: 2 },
    ]);
  });

  it('leaves rows with line ends and quotes whole, and counts their lines', async () => {
    expect(await piecesOf('key,n\na,"x\n""y"\n"b",1\n')).toEqual([
      { key: 'a', text: 'key,n\na,"x\n""y"\n', passed: 0 },
      { key: 'b', text: 'key,n\n"b",1\n', passed: 2 },
    ]);
  });

  it('keeps empty lines and broken rows with their neighbours, to be reported there', async () => {
    expect((await piecesOf('n,key\n1,a\n\n2\n3,a\n4,b')).map(({ key, passed }) => [key, passed])).toEqual([
      ['a', 0],
      ['b', 4],
    ]);
  });

  it('makes one piece of a file without the column, without rows, or without anything', async () => {
    expect(await piecesOf('n,other\n1,a\n2,b\n')).toEqual([
      { key: '', text: 'n,other\n1,a\n2,b\n', passed: 0 },
    ]);
    expect(await piecesOf('n,key\n')).toEqual([{ key: '', text: 'n,key\n', passed: 0 }]);
    expect(await piecesOf('')).toEqual([{ key: '', text: '\n', passed: 0 }]);
  });

  it('stops reading at a row that does not end', async () => {
    const open = `n,key\n1,a\n"2,a\n${'3,a\n'.repeat(300_000)}`;
    const [piece] = await piecesOf(open, 65_536);
    expect(
      readCsvRows('x.csv', piece?.text ?? '', ['n'])
        .faults.list()
        .map(({ kind, line }) => [kind, line]),
    ).toEqual([['quoteOpen', 3]]);
  });

  it('loses no row and no line, wherever the chunks end', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '中', ',', '"', '\n', ' '), maxLength: 5 });
    const rows = fc.array(fc.tuple(cell, fc.constantFrom('a', 'b', 'c'), cell), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(rows, fc.integer({ min: 1, max: 40 }), async (cells, size) => {
        const text = `${Papa.unparse([['n', 'key', 'note'], ...cells], { newline: '\n' })}\n`;
        const columns = ['n', 'key', 'note'];
        const whole = readCsvRows('x.csv', text, columns).rows;
        const pieces = await piecesOf(text, size);
        const cut = pieces.flatMap((piece) => readCsvRows('x.csv', piece.text, columns, piece.passed).rows);
        expect(cut).toEqual(whole);
        for (const piece of pieces)
          for (const row of readCsvRows('x.csv', piece.text, columns).rows)
            expect(row.cells[1]).toBe(piece.key);
      }),
    );
  });
});
