import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chartIsDrawn } from './explorePage';
import { openPage } from './harness';

const SIZES = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
];

/** Places among cities that are not on one line: `1/1` and `0` below it reads as another place. */
const brokenPlaces = (page: Page) =>
  page.locator('main').evaluate((main) =>
    [...main.querySelectorAll<HTMLElement>('[translate=no]')].flatMap((one) => {
      const text = one.textContent ?? '';
      if (!/^=?\d+([–-]\d+)?\/\d+$/.test(text)) return [];
      const range = document.createRange();
      range.selectNodeContents(one);
      const tops = [...range.getClientRects()].map(({ top, height }) => Math.round(top + height / 2));
      return Math.max(...tops) - Math.min(...tops) > 6 ? [text] : [];
    }),
  );

const countPlaces = (page: Page) =>
  page
    .locator('main [translate=no]')
    .evaluateAll((all) => all.filter((one) => /^=?\d+.*\/\d+$/.test(one.textContent ?? '')).length);

describe('a place among cities', () => {
  for (const viewport of SIZES)
    it(`stands on one line, ${viewport.width} wide`, async () => {
      for (const path of ['?page=city&city=360700', '?page=city&city=360700&vs=440700&lang=en']) {
        const { page } = await openPage({ path, viewport });
        await page.getByRole('heading', { level: 1 }).waitFor();
        await expect.poll(() => countPlaces(page)).toBeGreaterThan(10);
        expect(await brokenPlaces(page)).toEqual([]);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(over).toBeLessThanOrEqual(0);
      }
    });
});

describe('the words of the slider of years', () => {
  for (const viewport of SIZES)
    for (const path of [
      '?s=preschool&i=preschool-gross-enrolment-ratio',
      '?s=preschool&i=preschool-gross-enrolment-ratio&lang=en',
      '?s=compulsory&i=primary-students',
    ])
      it(`touch no other words: ${path}, ${viewport.width} wide`, async () => {
        const { page } = await openPage({ path, viewport });
        await chartIsDrawn(page);
        const touched = await page.locator('main').evaluate((main) => {
          const words = [...main.querySelectorAll('[data-control]:has(> input[type=range]) > p')].find(
            (one) => one.getClientRects().length > 0,
          );
          if (!words) return [];
          const box = words.getBoundingClientRect();
          const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
          const found: string[] = [];
          while (walker.nextNode()) {
            const text = walker.currentNode;
            if (!text.textContent?.trim() || words.contains(text)) continue;
            if (!text.parentElement?.checkVisibility({ visibilityProperty: true })) continue;
            const range = document.createRange();
            range.selectNodeContents(text);
            for (const { left, right, top, bottom } of range.getClientRects())
              if (left < box.right && right > box.left && top < box.bottom - 2 && bottom > box.top + 2)
                found.push(text.textContent);
          }
          return found;
        });
        expect(touched).toEqual([]);
      });
});
