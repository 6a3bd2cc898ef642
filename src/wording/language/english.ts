/** How English writes lists, counts and the beginnings of sentences; Chinese words pass unchanged. */

/** `a, b and c`. */
export const listEn = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

/** `1,200`, in either language. Whole numbers not by `Intl`, whose first use costs a page tens of milliseconds. */
export const grouped = (count: number): string =>
  /^\d+$/.test(String(count))
    ? String(count).replace(/\B(?=(\d{3})+$)/g, ',')
    : count.toLocaleString('en-US');

/** `1 figure`, `1,200 figures`. */
export const countedEn = (count: number, one: string, many = `${one}s`): string =>
  `${grouped(count)} ${count === 1 ? one : many}`;

export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

export const lowered = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
