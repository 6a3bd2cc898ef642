import { parseLocator } from '@/query/sources/locator';
import { CITATION_WORDS } from '@/wording/figure/citationWords';
import { lowered } from '@/wording/language/english';
import type { Wording } from '@/wording/wording';
import { itemWords, namedPart, partWords } from '../locatorWords';

const TABLE = /^表\s*(\d+(?:[-–—]\d+)*)\.?\s*(.*)$/;
const PAGE = /^第?\s*(\d+)(?:[-–—](\d+))?\s*页$/;

/**
 * Where in its document a figure stands, as a reference says it: part, item, table and page in words of the language,
 * what the document itself names as it is printed; empty: the document as a whole.
 */
export function citedLocator(locator: string, wording: Wording): string {
  if (locator === '') return '';
  const { language, terms, ui } = wording;
  const read = parseLocator(locator);
  if (read.kind !== 'named') {
    const words = [partWords(locator, wording), itemWords(locator, wording)].filter(Boolean);
    return words.map(lowered).join(terms.joint).replaceAll('　', '');
  }
  const known = namedPart(read.name, ui);
  const section = read.section && CITATION_WORDS[language].named(read.section);
  const name = known ? lowered(known) : read.name && structureWords(read.name, wording);
  return [section, name].filter(Boolean).join(terms.joint);
}

function structureWords(name: string, { language }: Wording): string {
  const words = CITATION_WORDS[language];
  const [, from, to = ''] = PAGE.exec(name) ?? [];
  if (from) return words.page(from, to);
  const [, number, heading = ''] = TABLE.exec(name) ?? [];
  return number ? words.table(number, heading) : words.named(name);
}
