import { useEffect, useRef } from 'react';

/** What is open: a page, and the document it shows, if any. */
interface Arrived {
  readonly page: unknown;
  readonly documentId: string;
  readonly presented: boolean;
}

/** What a page brings into view itself. */
const ASKED_FOR = 'main [aria-current="location"]';

/**
 * When another page or document opens: to its top, with the focus on its heading, so that keyboard and screen reader
 * go on from there; where an item of the document is asked for, the page stays at it. After a step back or forward the browser keeps the place, and only a lost focus is put there.
 * What was shown to a room gives the focus back to the button that shows it.
 * @param page the page that is drawn; null before there is one
 * @param returned whether it was reached by a step back or forward
 */
export function useArrival(page: unknown, documentId: string, returned: boolean, presented: boolean): void {
  const before = useRef<Arrived | null>(null);
  useEffect(() => {
    if (page === null) return;
    const { current } = before;
    before.current = { page, documentId, presented };
    if (!current || (current.page === page && current.documentId === documentId)) return;
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (!returned && !document.querySelector(ASKED_FOR)) window.scrollTo(0, 0);
    if (returned && !lost) return;
    if (current.presented) document.querySelector<HTMLElement>('[data-present]')?.focus();
    else focusOnHeading();
  }, [page, documentId, returned, presented]);
}

function focusOnHeading(): void {
  const found = document.querySelector<HTMLElement>('main h1, #figure h1');
  if (!found) return;
  if (found instanceof HTMLHeadingElement) found.tabIndex = -1;
  found.focus({ preventScroll: true });
}
