import fc from 'fast-check';
import Papa from 'papaparse';
import { strictText } from '@/lib/strictText';
import { DATA_FILES, type DataFile, type DataFileTexts } from '@/package/read/readDataset';
import { toGbk, toUtf16 } from '../../own/gbk';
import { type Grid, SMALL } from './smallPackage';

/** What nobody should write into a text; no reader may be harmed by it. */
export const HOSTILE: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</text></svg><script>alert(1)</script>',
  ']]><!--',
  'javascript:alert(1)',
  '=HYPERLINK("http://example.org","x")',
  '＝1+1',
  '+1',
  '-1+1',
  '@SUM(A1)',
  '\n=1+1',
  "'; DROP TABLE x; --",
  '{{7*7}}',
  '%s%n',
  '__proto__',
  'constructor',
  'مرحبا שלום',
  '\u202eevil\u202c',
  '\u200f1\u200f',
  'a\u0000b',
  '\u001b[31m',
  '\ud83d',
  '\ufffd',
  '\ufeff',
  '😀👩‍👩‍👧',
  'é́́́́́',
  '(',
  '[.*',
  '\\',
  'x'.repeat(1900),
  'x'.repeat(190),
  '长'.repeat(300),
  '长'.repeat(190),
  'x'.repeat(10_000),
  'a,b',
  'a"b',
  'a\nb',
  ' a ',
  '&amp;',
  '&#x0;',
];

const NUMBERS: readonly string[] = [
  ...['0', '-0', '1', '-1', '007', '1.50', '100', '100.1', '199.99', '9999', '-5', '1e5', '0x10', 'NaN'],
  ...['Infinity', '-Infinity', '9'.repeat(15), '9'.repeat(400), '9007199254740991', '9007199254740993'],
  ...[
    '0.1',
    '0.000000001',
    `0.${'0'.repeat(300)}1`,
    '１２',
    '1,234',
    '1 000',
    '٣',
    '12万',
    '91%',
    '.5',
    '5.',
  ],
];
const PERIODS: readonly string[] = [
  ...['0000', '1899', '1900', '2099', '9999', '2022-S1', '2022-S3', '2022-01-01/P5M', '2022-01-01/P999Y'],
  ...['2016-01-01/P5Y', '2099-12-01/P1M', '2099-12-01/P2M', '22', '2022-13-01/P1M', '2022年'],
];
const ADDRESSES: readonly string[] = [
  ...['https://example.org/', 'http://example.org/a?b=<c>', 'javascript:alert(1)', 'data:text/html,x'],
  ...[
    'vbscript:x',
    'file:///etc/passwd',
    '//example.org',
    'https://example.org/"onclick="x',
    'x,url(http://y)',
  ],
];

/** What a spoilt cell may say; a number names a cell of the same column. */
const word = fc.oneof(
  { weight: 4, arbitrary: fc.nat() },
  fc.constantFrom(...HOSTILE),
  fc.constantFrom(...NUMBERS),
  fc.constantFrom(...PERIODS),
  fc.constantFrom(...ADDRESSES),
  fc.constantFrom('', ' ', '360000', 'higher', 'nc', 'c5', 'percent', 'target', 'yes'),
  fc.string({ unit: 'binary', maxLength: 6 }),
);

const OF_CELLS = ['cell', 'cell', 'cell', 'cell', 'cell', 'rowCut', 'rowLonger'] as const;
const OF_ROWS = ['rowGone', 'rowTwice', 'rowsSwapped', 'parentIsSelf'] as const;
const OF_COLUMNS = ['columnGone', 'columnTwice', 'columnsSwapped', 'columnRenamed'] as const;
const OF_FILES = ['cut', 'cutAtLineEnd', 'headerOnly', 'shuffled', 'returns', 'crlf', 'bom', 'sign'] as const;
const LOST = ['empty', 'gone', 'gbk', 'utf16', 'quote'] as const;

const change = fc.record({
  file: fc.oneof(fc.constantFrom(...DATA_FILES), fc.constant('observations.csv' as const)),
  kind: fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...OF_CELLS) },
    { weight: 3, arbitrary: fc.constantFrom(...OF_ROWS) },
    { weight: 1, arbitrary: fc.constantFrom(...OF_COLUMNS) },
    { weight: 1, arbitrary: fc.constantFrom(...OF_FILES) },
    { weight: 1, arbitrary: fc.constantFrom(...LOST) },
  ),
  row: fc.nat(),
  column: fc.nat(),
  word,
});
type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;

/** Changes of a package: now and then none, mostly a few. */
export const changes = fc.array(change, { maxLength: 6 });

function changedGrid(grid: Grid, { kind, row, column, word: said }: Change): Grid {
  const [header = [], ...rows] = grid.map((cells) => [...cells]);
  const at = rows.length === 0 ? 0 : row % rows.length;
  const to = header.length === 0 ? 0 : column % header.length;
  const other = rows.length === 0 ? 0 : (row * 7 + column) % rows.length;
  const one = rows[at] ?? [];
  const text = typeof said === 'number' ? (rows[said % Math.max(1, rows.length)]?.[to] ?? '') : said;
  switch (kind) {
    case 'cell':
      one[to] = text;
      break;
    case 'rowCut':
      one.length = Math.min(one.length, to);
      break;
    case 'rowLonger':
      one.push(text);
      break;
    case 'rowGone':
      rows.splice(at, 1);
      break;
    case 'rowTwice':
      rows.splice(other, 0, [...one]);
      break;
    case 'rowsSwapped':
      [rows[at], rows[other]] = [rows[other] ?? [], one];
      break;
    case 'parentIsSelf': {
      const parent = header.findIndex((name) => /^(parent_|older_of)/.test(name));
      if (parent >= 0) one[parent] = rows[column % 2 === 0 ? at : other]?.[0] ?? '';
      break;
    }
    case 'columnGone':
      return [header, ...rows].map((cells) => cells.filter((_, place) => place !== to));
    case 'columnTwice':
      return [header, ...rows].map((cells, line) => [...cells, line === 0 ? (header[to] ?? '') : text]);
    case 'columnsSwapped': {
      const from = (to + 1 + (row % Math.max(1, header.length))) % Math.max(1, header.length);
      for (const cells of [header, ...rows]) [cells[to], cells[from]] = [cells[from] ?? '', cells[to] ?? ''];
      break;
    }
    case 'columnRenamed':
      header[to] = text;
      break;
    case 'cutAtLineEnd':
      rows.length = at;
      break;
    case 'headerOnly':
      rows.length = 0;
      break;
    case 'shuffled':
      rows.sort((a, b) => ((a[to] ?? '') < (b[to] ?? '') ? 1 : -1));
      break;
  }
  return [header, ...rows];
}

function changedText(text: string, { kind, row, word: said }: Change): string {
  const at = row % (text.length + 1);
  switch (kind) {
    case 'cut':
      return text.slice(0, at);
    case 'returns':
      return text.replaceAll('\n', '\r');
    case 'crlf':
      return text.replaceAll('\n', '\r\n');
    case 'bom':
      return `\ufeff${text}`;
    case 'sign':
      return text.slice(0, at) + String(said).slice(0, 3) + text.slice(at + 1);
    case 'quote':
      return `${text.slice(0, at)}"${text.slice(at)}`;
    case 'empty':
      return '';
    default:
      return text;
  }
}

/** The texts of a spoilt package, as they are read from bytes. */
export function spoiltTexts(spoils: readonly Change[]): DataFileTexts {
  const grids: Record<DataFile, Grid> = { ...SMALL };
  for (const spoil of spoils) grids[spoil.file] = changedGrid(grids[spoil.file], spoil);
  return Object.fromEntries(
    DATA_FILES.map((file) => {
      const own = spoils.filter((spoil) => spoil.file === file);
      const written = own.length === 0 ? WRITTEN.get(file) : undefined;
      const plain = written ?? `${Papa.unparse([...grids[file]] as string[][], { newline: '\n' })}\n`;
      const text = own.reduce(changedText, plain);
      const kinds = own.map(({ kind }) => kind);
      if (kinds.includes('gone')) return [file, { missing: 'HTTP 404' }];
      const encoded = kinds.includes('gbk')
        ? toGbk(text)
        : kinds.includes('utf16')
          ? toUtf16(text, false, true)
          : null;
      const decoded = encoded ? strictText(new Uint8Array(encoded)) : text;
      return [file, decoded === null ? { missing: 'notUtf8' } : { text: decoded }];
    }),
  );
}

const WRITTEN: ReadonlyMap<DataFile, string> = new Map(
  DATA_FILES.map((file) => [file, `${Papa.unparse(SMALL[file] as string[][], { newline: '\n' })}\n`]),
);
