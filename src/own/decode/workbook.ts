import { strFromU8, unzipSync } from 'fflate';
import type { OwnIssue } from '@/domain/ownIssue';
import { fileIssue } from '../ownIssues';
import { type SheetCells, sheetCells } from './xlsxSheet';
import { numberStyles } from './xlsxStyles';
import { attribute, textOf } from './xlsxXml';

/** A workbook that was unpacked: one of its sheets, and the names of those that hold something. */
export interface Workbook extends SheetCells {
  readonly sheets: readonly string[];
  readonly sheet: string;
}

/** A small file may unpack to more than a machine has room for. */
const MOST_UNPACKED = 600 * 1024 * 1024;
const NEEDED =
  /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/i;

/**
 * Reads a sheet of an XLSX workbook.
 * @param wanted the name of the sheet; one that is not there: the first that holds something
 */
export function readWorkbook(bytes: Uint8Array, wanted: string): Workbook | OwnIssue {
  let unpacked = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!NEEDED.test(name)) return false;
        unpacked += originalSize;
        if (unpacked > MOST_UNPACKED) throw new Error('too big');
        return true;
      },
    });
    const read = (name: string) => {
      const file = files[name];
      return file ? withoutPrefixes(strFromU8(file)) : '';
    };
    return workbookOf(read, wanted);
  } catch {
    return fileIssue(unpacked > MOST_UNPACKED ? 'fileTooBig' : 'fileBroken');
  }
}

/** Some programs write `<x:row>` for `<row>`. */
const withoutPrefixes = (xml: string): string =>
  /<\w+:(worksheet|workbook|sst|styleSheet|Relationships)[\s>]/.test(xml.slice(0, 2000))
    ? xml.replace(/<(\/?)\w+:(?=[A-Za-z])/g, '<$1')
    : xml;

function workbookOf(read: (name: string) => string, wanted: string): Workbook | OwnIssue {
  const book = read('xl/workbook.xml');
  const relations = new Map(
    [...read('xl/_rels/workbook.xml.rels').matchAll(/<Relationship\s[^>]*>/g)].map(([tag]) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target'),
    ]),
  );
  const sheets = [...book.matchAll(/<sheet\s[^>]*>/g)].map(([tag]) => ({
    name: attribute(tag, 'name'),
    file: (relations.get(attribute(tag, 'r:id')) ?? '').replace(/^\/?(xl\/)?/, 'xl/'),
  }));
  if (sheets.length === 0) return fileIssue('fileBroken');
  const filled = sheets.filter(({ file }) => /<c[\s>]/.test(read(file)));
  const chosen = filled.find(({ name }) => name === wanted) ?? filled[0];
  if (!chosen) return fileIssue('fileEmpty');
  const shared = [...read('xl/sharedStrings.xml').matchAll(/<si(?:\s[^>]*)?>([\s\S]*?)<\/si>|<si\/>/g)].map(
    ([, xml = '']) => textOf(xml),
  );
  const cells = sheetCells(read(chosen.file), shared, numberStyles(read('xl/styles.xml')));
  return { ...cells, sheets: filled.map(({ name }) => name), sheet: chosen.name };
}
