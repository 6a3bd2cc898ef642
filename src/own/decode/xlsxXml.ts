/** The value of an attribute of a tag; empty: it has none. */
export function attribute(tag: string, name: string): string {
  const at = tag.search(new RegExp(`\\s${name}=["']`));
  if (at < 0) return '';
  const start = at + name.length + 3;
  return unescaped(tag.slice(start, tag.indexOf(tag[start - 1] ?? '"', start)));
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Text as XML means it, escaped characters of workbooks (`_x000D_`) included. */
export function unescaped(text: string): string {
  const plain = text.includes('&')
    ? text.replace(/&(#x[0-9a-f]+|#\d+|[a-z]+);/gi, (whole, name: string) => {
        if (!name.startsWith('#')) return NAMED.get(name) ?? whole;
        return character(name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1)), whole);
      })
    : text;
  return plain.includes('_x')
    ? plain.replace(/_x([0-9A-Fa-f]{4})_/g, (whole, code: string) =>
        character(Number.parseInt(code, 16), whole),
      )
    : plain;
}

const character = (code: number, otherwise: string): string =>
  code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : otherwise;

/** The text of an entry of shared strings or of an inline string, without the readings written above it. */
export function textOf(xml: string): string {
  const told = xml.includes('<rPh') ? xml.replace(/<rPh[\s\S]*?<\/rPh>/g, '') : xml;
  return [...told.matchAll(/<t(?:\s[^>]*)?>([\s\S]*?)<\/t>/g)]
    .map(([, text = '']) => unescaped(text))
    .join('');
}
