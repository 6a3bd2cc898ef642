import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ROOT } from './dataFolder';

/** One of the five documents: the number its file begins with, and how its text is divided. */
export interface SourceDocument {
  readonly sourceId: string;
  readonly fileNumber: string;
  /** Start of the line with which the second half begins, where a document holds two numberings. */
  readonly secondHalf?: { readonly start: string; readonly names: readonly [string, string] };
}

export const DOCUMENTS: readonly SourceDocument[] = [
  { sourceId: 'fuzhou-2022', fileNumber: '001' },
  { sourceId: 'ganzhou-2023h1', fileNumber: '000' },
  { sourceId: 'jiangmen-2023', fileNumber: '004' },
  {
    sourceId: 'nanchang-2020',
    fileNumber: '003',
    secondHalf: { start: '2021年是', names: ['2020', '2021'] },
  },
  { sourceId: 'nanchang-2023', fileNumber: '002' },
];

const FOLDER = resolve(ROOT, '../shared/sources');

/** The file of each document that is at hand. */
export const documentFiles = (): ReadonlyMap<string, string> => {
  const names = existsSync(FOLDER) ? readdirSync(FOLDER) : [];
  return new Map(
    DOCUMENTS.flatMap(({ sourceId, fileNumber }) => {
      const name = names.find((file) => file.startsWith(`${fileNumber}_`) && file.endsWith('.txt'));
      return name ? [[sourceId, resolve(FOLDER, name)] as const] : [];
    }),
  );
};

const PART_LINE = /^([一二三四五六七八九十]+)、/;
const ITEM_LINE = /^(\d+)\.(?!\d)/;
const LONGEST_PART_LINE = 40;

/**
 * Divides the text of a document into its items, all white space gone.
 * @returns text by locator: `preamble`, `一`, `一.2`; with two numberings the half leads, `2021.二.4`
 */
export function documentItems(document: SourceDocument, text: string): ReadonlyMap<string, string> {
  const items = new Map<string, string>();
  let half = document.secondHalf?.names[0];
  let part = '';
  const locator = (...steps: readonly string[]) => [...(half ? [half] : []), ...steps].join('.');
  let at = locator('preamble');
  for (const line of text.split('\n')) {
    const plain = line.replace(/[\s#*]+/g, '');
    if (document.secondHalf && plain.startsWith(document.secondHalf.start)) {
      half = document.secondHalf.names[1];
      part = '';
      at = locator('preamble');
    }
    const partNumber = plain.length < LONGEST_PART_LINE ? PART_LINE.exec(plain)?.[1] : undefined;
    const itemNumber = ITEM_LINE.exec(plain)?.[1];
    if (partNumber) {
      part = partNumber;
      at = locator(part);
    } else if (itemNumber && part) {
      at = locator(part, itemNumber);
    }
    items.set(at, (items.get(at) ?? '') + line.replace(/\s+/g, ''));
  }
  return items;
}

export const readDocument = (path: string): string => readFileSync(path, 'utf8');
