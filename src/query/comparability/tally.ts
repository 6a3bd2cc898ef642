/** A code, and the items that have it. */
export interface Tally<Item> {
  readonly value: string;
  readonly items: readonly Item[];
}

/** Groups items by a code, most common first, then by code, so that the order of rows never matters. */
export function tally<Item>(items: readonly Item[], code: (item: Item) => string): readonly Tally<Item>[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const value = code(item);
    const group = groups.get(value);
    if (group) group.push(item);
    else groups.set(value, [item]);
  }
  return [...groups]
    .map(([value, members]) => ({ value, items: members }))
    .sort((a, b) => b.items.length - a.items.length || (a.value < b.value ? -1 : 1));
}
