import Papa from 'papaparse';
import { DATA_FILES, type DataFile, type DataFileTexts, readDataset } from '@/package/read/readDataset';
import { LONGEST_LABEL, LONGEST_NAME } from '@/package/schema/column';
import { SMALL } from '../data/smallPackage';
import { HOSTILE } from '../data/spoiltPackage';

/** Columns that are read as words, not as codes, ids or numbers. */
const WORDS = /_(zh|en)$|^(note|issuer|document_number|locator|as_printed|licence|synonyms)$/;

interface Place {
  readonly file: DataFile;
  readonly column: string;
  readonly row: number;
}

/** A package whose every text is what `words` says of where it stands; texts that are left out stay so. */
function reworded(words: (place: Place, was: string) => string): DataFileTexts {
  return Object.fromEntries(
    DATA_FILES.map((file) => {
      const [header = [], ...rows] = SMALL[file];
      const changed = rows.map((cells, row) =>
        cells.map((cell, at) => {
          const column = header[at] ?? '';
          return WORDS.test(column) && cell !== '' ? words({ file, column, row }, cell) : cell;
        }),
      );
      return [file, { text: `${Papa.unparse([[...header], ...changed], { newline: '\n' })}\n` }];
    }),
  );
}

/** The hostile texts that a package may hold in a name without a fault: the others are told when it is read. */
export const ACCEPTED: readonly string[] = HOSTILE.filter((text) => {
  const texts = reworded(({ column, row }, was) =>
    column.startsWith('name') && row === 0 ? `${text} ${was}` : was,
  );
  return readDataset(texts).problems.length === 0;
});

/** As long as it may be, without a space but one; the number behind it keeps names apart. */
function longText({ file, column, row }: Place): string {
  const isLine = /^(name|short_name|symbol)/.test(column);
  const most = isLine ? (file === 'indicators.csv' ? LONGEST_NAME : LONGEST_LABEL) : 2 * LONGEST_NAME;
  return `${(row % 2 === 0 ? 'x' : '长').repeat(most - 4)} ${row}`;
}

/**
 * A package that says something hostile in every text that it has, another in each of `nth`; every other one has texts
 * as long as they may be.
 */
export const hostilePackage = (nth: number): DataFileTexts =>
  reworded((place) => {
    if (nth % 2 === 1) return longText(place);
    const text = ACCEPTED[(nth * 5 + place.row * 3 + place.column.length) % ACCEPTED.length] ?? '';
    return `${text} ${place.row}`;
  });
