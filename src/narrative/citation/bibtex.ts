type Field = readonly [name: string, value: string];

/** What stands as it is: an address and a day are no running text. */
const VERBATIM = ['url', 'urldate', 'version', 'year'];

/**
 * An entry `@misc` of BibTeX; fields that are empty are left out.
 * @param key letters, digits and `.-` are kept, anything else becomes a hyphen
 */
export function bibtexEntry(key: string, fields: readonly Field[]): string {
  const lines = fields
    .filter(([, value]) => value !== '' && value !== '{}')
    .map(([name, value]) => `  ${name} = {${VERBATIM.includes(name) ? value : escaped(value)}}`);
  return `@misc{${key.replace(/[^\w.-]/g, '-')},\n${lines.join(',\n')}\n}`;
}

/** Braces around a whole value keep its capitals; whatever else means something to TeX is escaped. */
function escaped(value: string): string {
  const [, whole] = /^\{(.*)\}$/s.exec(value) ?? [];
  return whole === undefined ? texText(value) : `{${texText(whole)}}`;
}

const NAMED: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const texText = (text: string): string =>
  text.replace(/[\\~^{}%&#$_]/g, (character) => NAMED[character] ?? `\\${character}`);
