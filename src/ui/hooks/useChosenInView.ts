import { type RefObject, useLayoutEffect } from 'react';

/**
 * Moves a row that is wider than its window so far that what is chosen in it stands in the middle; the page stays.
 * @param row holds what is chosen, marked by `aria-current`
 * @param chosen changes with the choice and with how wide its names are
 */
export function useChosenInView(row: RefObject<HTMLElement | null>, chosen: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the choice is what moves the row
  useLayoutEffect(() => bringIntoView(row.current), [row, chosen]);
}

function bringIntoView(row: HTMLElement | null) {
  const chosen = row?.querySelector<HTMLElement>('[aria-current]');
  if (!row || !chosen || row.scrollWidth <= row.clientWidth) return;
  const before = chosen.getBoundingClientRect().left - row.getBoundingClientRect().left + row.scrollLeft;
  row.scrollLeft = before - (row.clientWidth - chosen.offsetWidth) / 2;
}
