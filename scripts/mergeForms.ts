import { type Markup, parseMarkup, textOf } from './markup.ts';

/**
 * Several forms of a page as one: what they share once, and what they do not in each form, marked by `data-at` with the
 * names of the forms that it belongs to.
 * @throws Error where they differ in text that stands in no element
 */
export function mergeForms(forms: ReadonlyMap<string, string>): string {
  const names = [...forms.keys()];
  const pages = [...forms.values()].map((text) => ({ open: '', name: '', inner: parseMarkup(text) }));
  const columns = sharedInner(pages);
  if (!columns) throw new Error('Forms of a page that differ in text outside of elements cannot be one page');
  return columns.map((column) => merged(column, names)).join('');
}

/** What stands at one place in each form; undefined where a form has nothing there. */
type Column = readonly (Markup | undefined)[];

function merged(column: Column, names: readonly string[]): string {
  const texts = column.map((piece) => piece && textOf(piece));
  const [first] = texts;
  if (first !== undefined && texts.every((text) => text === first)) return first;
  const apart = [...new Set(texts)]
    .map((text) => text && marked(text, (_, at) => texts[at] === text, names))
    .join('');
  const there = column.flatMap((piece, at) =>
    piece === undefined ? [] : [{ piece, name: names[at] ?? '' }],
  );
  const columns = sharedInner(there.map(({ piece }) => piece));
  const [{ piece } = {}] = there;
  if (!columns || typeof piece !== 'object') return apart;
  const own = there.map(({ name }) => name);
  const inner = columns.map((one) => merged(one, own)).join('');
  const whole = `${piece.open}${inner}</${piece.name}>`;
  const together = own.length === names.length ? whole : marked(whole, (name) => own.includes(name), names);
  return together.length < apart.length ? together : apart;
}

const marked = (
  text: string,
  isOf: (name: string, at: number) => boolean,
  names: readonly string[],
): string => text.replace(/^<[\w-]+/, `$& data-at="${names.filter(isOf).join(' ')}"`);

/** What stands in elements of one kind, place by place; null where only the whole can be told apart. */
function sharedInner(pieces: readonly Markup[]): readonly Column[] | null {
  const elements = pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece]));
  const [first] = elements;
  if (!first || elements.length < pieces.length || elements.some(({ open }) => open !== first.open))
    return null;
  const columns = elements.reduce<readonly Column[]>((rows, { inner }, at) => withForm(rows, inner, at), []);
  return columns.every((column) => isTold(column, elements.length)) ? columns : null;
}

/** Text has no place for a mark: it must be the same in every form. */
const isTold = (column: Column, forms: number): boolean =>
  column.every((piece) => typeof piece === 'object' || piece === undefined) ||
  (column.length === forms && new Set(column).size === 1);

/** The columns of the forms so far with one more, in which elements of the same opening tag stand in the same order. */
function withForm(columns: readonly Column[], inner: readonly Markup[], forms: number): readonly Column[] {
  const none = Array<undefined>(forms).fill(undefined);
  const common = longestCommon(columns.map(keyOfColumn), inner.map(keyOf));
  const result: Column[] = [];
  let [before, after] = [0, 0];
  const upTo = (left: number, right: number) => {
    for (; before < left; before += 1) result.push([...(columns[before] ?? []), undefined]);
    for (; after < right; after += 1) result.push([...none, inner[after]]);
  };
  for (const [left, right] of common) {
    upTo(left, right);
    result.push([...(columns[left] ?? []), inner[right]]);
    before += 1;
    after += 1;
  }
  upTo(columns.length, inner.length);
  return result;
}

const keyOf = (piece: Markup): string => (typeof piece === 'string' ? `#${piece}` : piece.open);

const keyOfColumn = (column: Column): string => {
  const piece = column.find((one) => one !== undefined);
  return piece === undefined ? '' : keyOf(piece);
};

/** The longest row of equal things in two lists, as pairs of their places. */
function longestCommon(
  left: readonly string[],
  right: readonly string[],
): readonly (readonly [number, number])[] {
  const wide = right.length + 1;
  const lengths = new Int32Array((left.length + 1) * wide);
  const at = (i: number, j: number) => lengths[i * wide + j] ?? 0;
  for (let i = left.length - 1; i >= 0; i -= 1)
    for (let j = right.length - 1; j >= 0; j -= 1)
      lengths[i * wide + j] =
        left[i] === right[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    if (left[i] === right[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}
