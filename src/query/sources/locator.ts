/**
 * Where a figure stands in its document: text before the first part, a numbered part and item (`一.2`, and with the
 * year of the half where a document holds two numberings, `2020.三.10`), or a place named in words
 * (`学前教育：幼儿园数`, `正文`).
 */
export type Locator =
  | { readonly kind: 'opening' }
  /** Zero: the locator names none. */
  | { readonly kind: 'item'; readonly half: number; readonly part: number; readonly item: number }
  | { readonly kind: 'named'; readonly section: string; readonly name: string };

const ITEM = /^(?:(\d{4})\.)?([一二三四五六七八九十]{1,3})(?:\.(\d{1,3}))?$/;
const DIGITS = '一二三四五六七八九';

/** Reads the `locator` of an observation; a text of no known form is a name. */
export function parseLocator(text: string): Locator {
  if (text === 'preamble') return { kind: 'opening' };
  const match = ITEM.exec(text);
  if (match) {
    const [, half = '0', part = '', item = '0'] = match;
    return { kind: 'item', half: Number(half), part: hanNumber(part), item: Number(item) };
  }
  const colon = text.indexOf('：');
  return { kind: 'named', section: colon > 0 ? text.slice(0, colon) : '', name: text.slice(colon + 1) };
}

/** A Chinese numeral up to 99. */
function hanNumber(text: string): number {
  const [tens, units] = text.includes('十') ? text.split('十') : ['', text];
  const digit = (han = '') => (han === '' ? 0 : DIGITS.indexOf(han) + 1);
  const ten = text.includes('十') ? Math.max(1, digit(tens)) * 10 : 0;
  return ten + digit(units);
}

const RANK = { opening: 0, item: 1, named: 2 } as const;

/** Orders locators as their document runs: opening, then parts and items by number, then names in natural order. */
export function compareLocators(a: string, b: string): number {
  const [first, second] = [parseLocator(a), parseLocator(b)];
  if (first.kind === 'item' && second.kind === 'item')
    return first.half - second.half || first.part - second.part || first.item - second.item;
  return RANK[first.kind] - RANK[second.kind] || compareNatural(a, b);
}

/** Orders texts by their characters, and the numbers in them (Chinese numerals too) by value. */
export function compareNatural(a: string, b: string): number {
  const [first, second] = [pieces(a), pieces(b)];
  for (let at = 0; at < Math.min(first.length, second.length); at++) {
    const [one = '', other = ''] = [first[at], second[at]];
    if (one === other) continue;
    if (typeof one === 'number' && typeof other === 'number') return one - other;
    return String(one) < String(other) ? -1 : 1;
  }
  return first.length - second.length;
}

function pieces(text: string): readonly (string | number)[] {
  const found = text.match(/\d+|[一二三四五六七八九十]{1,3}|[^\d一二三四五六七八九十]+/g) ?? [];
  return found.map((piece) => {
    if (/^\d/.test(piece)) return Number(piece);
    return /^[一二三四五六七八九十]/.test(piece) ? hanNumber(piece) : piece;
  });
}
