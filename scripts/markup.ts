/** A piece of markup: text, or an element with its opening tag as it is written. */
export type Markup =
  | string
  | { readonly open: string; readonly name: string; readonly inner: readonly Markup[] };

const VOID = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'wbr']);

/** Reads markup as React writes it: every element closed, no comments, no `>` in an attribute. */
export function parseMarkup(text: string): readonly Markup[] {
  const root: Markup[] = [];
  const open: { inner: Markup[] }[] = [{ inner: root }];
  for (const [token] of text.matchAll(/<[^>]+>|[^<]+/g)) {
    const name = /^<([\w-]+)/.exec(token)?.[1];
    if (token.startsWith('</')) open.pop();
    else if (name === undefined) open.at(-1)?.inner.push(token);
    else {
      const element = { open: token, name, inner: [] };
      open.at(-1)?.inner.push(element);
      if (!VOID.has(name)) open.push(element);
    }
  }
  return root;
}

export const markupText = (pieces: readonly Markup[]): string => pieces.map(textOf).join('');

const textOf = (piece: Markup): string =>
  typeof piece === 'string'
    ? piece
    : piece.open + markupText(piece.inner) + (VOID.has(piece.name) ? '' : `</${piece.name}>`);

/**
 * Several forms of a page as one: what they share once, and what they do not in each form, marked by `data-at` with the
 * names of the forms that it belongs to.
 */
export function mergeForms(forms: ReadonlyMap<string, string>): string {
  const names = [...forms.keys()];
  const root = { open: '', name: 'root', inner: [] };
  const pages = [...forms.values()].map((text) => ({ ...root, inner: parseMarkup(text) }));
  return merged(pages, names).replace(/<\/root>/g, '');
}

function merged(pieces: readonly Markup[], names: readonly string[]): string {
  const [first] = pieces;
  if (first === undefined) return '';
  const texts = pieces.map(textOf);
  if (new Set(texts).size === 1) return textOf(first);
  const shared = sharedInner(pieces);
  if (typeof first !== 'string' && shared)
    return `${first.open}${shared.map((column) => merged(column, names)).join('')}</${first.name}>`;
  return [...new Set(texts)]
    .map((text) => {
      const own = names.filter((_, at) => texts[at] === text).join(' ');
      return text.replace(/^<[\w-]+/, `$& data-at="${own}"`);
    })
    .join('');
}

/** What stands in elements, place by place, where it can be told apart there; null where only the whole can. */
function sharedInner(pieces: readonly Markup[]): readonly (readonly Markup[])[] | null {
  const elements = pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece]));
  const [first] = elements;
  if (!first || elements.length < pieces.length) return null;
  if (elements.some(({ open, inner }) => open !== first.open || inner.length !== first.inner.length))
    return null;
  const columns = first.inner.map((_, at) => elements.flatMap(({ inner }) => inner.slice(at, at + 1)));
  const apart = (column: readonly Markup[]) =>
    new Set(column.map(textOf)).size === 1 || column.every((piece) => typeof piece !== 'string');
  return columns.every(apart) ? columns : null;
}
