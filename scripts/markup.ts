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

/** As it is written. */
export const textOf = (piece: Markup): string =>
  typeof piece === 'string'
    ? piece
    : piece.open + markupText(piece.inner) + (VOID.has(piece.name) ? '' : `</${piece.name}>`);

/** Markup whose drawn paths tell pixels to a tenth: what is seen for a moment need not be finer. */
export const shortPaths = (markup: string): string =>
  markup.replace(/ (?:d|transform)="[^"]+"/g, (drawn) =>
    drawn.replace(/\d+\.\d+/g, (number) => String(Number(Number(number).toFixed(1)))),
  );
