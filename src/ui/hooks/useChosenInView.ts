import { useLayoutEffect, useRef } from 'react';

/**
 * Moves a bar that is wider than its room so far that the choice in it stands in its middle; the page stays.
 * @param choice what is chosen, in the words of the language shown: the bar moves when it changes
 * @returns the ref of the bar, whose choice has `aria-current`
 */
export function useChosenInView<Bar extends HTMLElement>(choice: string) {
  const ref = useRef<Bar>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the choice is what is looked for
  useLayoutEffect(() => {
    const bar = ref.current;
    const chosen = bar?.querySelector<HTMLElement>('[aria-current]');
    if (!bar || !chosen || bar.scrollWidth <= bar.clientWidth) return;
    bar.scrollLeft = chosen.offsetLeft - bar.offsetLeft - (bar.clientWidth - chosen.offsetWidth) / 2;
  }, [choice]);
  return ref;
}
