import type { Page } from 'playwright-core';
import { expect } from 'vitest';

export const SIZES = [
  { width: 390, height: 844 },
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
];

type Shift = PerformanceEntry & {
  value: number;
  sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
};

/** Notes what moves, and the board as index.html holds it, as far as it shows at this width. */
export function noteFirstScreen() {
  const noted = { shift: 0, moved: '', board: '', charts: [] as string[], picture: '' };
  Object.assign(window, { noted });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as Shift[]) {
      noted.shift += entry.value;
      for (const { node, previousRect: from, currentRect: to } of entry.sources)
        noted.moved += `${node?.parentElement?.className} ${node?.textContent?.slice(0, 30)}: ${JSON.stringify([from, to])}\n`;
    }
  }).observe({ type: 'layout-shift', buffered: true });
  document.addEventListener('DOMContentLoaded', () => {
    const board = document.querySelector('[data-prerendered] [data-chart-ready]');
    const shown = (element: Element) => {
      const copy = element.cloneNode(false) as Element;
      copy.removeAttribute('data-at');
      for (const node of element.childNodes)
        if (!(node instanceof Element)) copy.append(node.cloneNode());
        else if (!node.hasAttribute('data-at') || isOfThisWidth(node)) copy.append(shown(node));
      return copy;
    };
    const from = [0, 688, 900, 1200, 1600].filter((width) => width <= window.innerWidth).at(-1);
    const isOfThisWidth = (node: Element) => node.getAttribute('data-at')?.split(' ').includes(String(from));
    const isSeen = (one: Element) =>
      !one.closest('[data-at]') || [one.closest('[data-at]')].every((part) => part && isOfThisWidth(part));
    if (board) noted.board = shown(board).outerHTML;
    const pictures = [...document.querySelectorAll('[data-prerendered] [data-chart-ready="0"] [role=img]')];
    const picture = pictures.find(isSeen);
    if (picture) noted.picture = shown(picture).textContent ?? '';
    noted.charts = [...document.querySelectorAll('[data-prerendered] [data-indicator]')]
      .filter(isSeen)
      .map((one) => shown(one).textContent ?? '');
  });
}

export async function expectStill(page: Page, most: number) {
  const { shift, moved } = await page.evaluate<{ shift: number; moved: string }>('window.noted');
  expect(shift, moved).toBeLessThan(most);
}

/** Looks at every frame whether the page that index.html holds is seen. */
export function noteOpeningPage() {
  const noted = { seen: false, looks: 0 };
  const look = () => {
    noted.looks += 1;
    const heading = document.querySelector('[data-prerendered] h1');
    noted.seen ||= heading?.checkVisibility({ visibilityProperty: true }) ?? false;
    Object.assign(window, noted);
    requestAnimationFrame(look);
  };
  look();
}
