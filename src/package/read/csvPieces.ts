import Papa from 'papaparse';

/** Neighbouring rows of a CSV file with the same text in one column, as a CSV text with the file's own header. */
export interface CsvPiece {
  readonly key: string;
  readonly text: string;
  /** Lines of the file between its header and the first of these rows. */
  readonly passed: number;
}

/** A row may not be longer than this: it would be one that a quote left open runs through. */
const LONGEST_ROW = 1_000_000;

/**
 * Cuts a CSV file into pieces while it is read, so that only one piece is held at a time.
 * @param chunks the text of the file, cut anywhere
 * @param column the column whose text makes the pieces; a file without it is one piece
 */
export async function* csvPieces(chunks: AsyncIterable<string>, column: string): AsyncGenerator<CsvPiece> {
  let header: string | null = null;
  let at = -1;
  let line = 1;
  let piece = { key: '', rows: [] as string[], line: 2 };
  const cut = (): CsvPiece => ({
    key: piece.key,
    text: `${[header, ...piece.rows].join('\n')}\n`,
    passed: piece.line - 2,
  });
  for await (const rows of csvLines(chunks))
    for (const row of rows) {
      if (header === null) {
        header = row.replace(/^\uFEFF/, '');
        at = cellsOf(header.trimEnd()).indexOf(column);
      } else {
        const key = cellsOf(row)[at] ?? piece.key;
        if (key !== piece.key && piece.rows.length > 0) {
          yield cut();
          piece = { key, rows: [], line };
        }
        piece.key = key;
        piece.rows.push(row);
      }
      line += 1 + count(row, '\n');
    }
  yield cut();
}

const cellsOf = (row: string): readonly string[] =>
  row.includes('"') ? (Papa.parse<string[]>(row, { delimiter: ',' }).data[0] ?? []) : row.split(',');

/** The rows of a CSV file, whole: a line end within quotes ends none. */
async function* csvLines(chunks: AsyncIterable<string>): AsyncGenerator<readonly string[]> {
  let rest = '';
  let open = false;
  for await (const chunk of chunks) {
    const text = rest + chunk;
    const rows: string[] = [];
    let start = 0;
    let passed = rest.length;
    for (let end = text.indexOf('\n', passed); end >= 0; end = text.indexOf('\n', end + 1)) {
      if (count(text.slice(passed, end), '"') % 2 === 1) open = !open;
      passed = end;
      if (open) continue;
      rows.push(text.slice(start, end));
      start = end + 1;
    }
    if (count(text.slice(passed), '"') % 2 === 1) open = !open;
    rest = text.slice(start);
    yield rows;
    if (rest.length > LONGEST_ROW) break;
  }
  if (rest !== '') yield [rest];
}

function count(text: string, sign: string): number {
  let found = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) found += 1;
  return found;
}
