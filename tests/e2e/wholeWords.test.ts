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

/** Numbers and words of letters that stand on two lines: `7` and `9` below it read as another number. */
const brokenWords = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode;
      if (text.parentElement?.closest('pre, code')) continue;
      if (!text.parentElement?.checkVisibility({ visibilityProperty: true })) continue;
      for (const { index, 0: number } of text.textContent?.matchAll(
        /−?\d[\d.,]*\d%?|(?<![\w./:@-])[A-Za-z]{3,}(?![\w./:@-])/g,
      ) ?? []) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + number.length);
        const tops = [...range.getClientRects()].map(({ top, height }) => top + height / 2);
        if (Math.max(...tops) - Math.min(...tops) > 6)
          found.push(`${number} in ${text.textContent?.slice(0, 40)}`);
      }
    }
    return found;
  });

describe('numbers and words', () => {
  const PAGES = [
    ...['?', '?s=higher', '?s=none', '?i=primary-students&s=compulsory', '?v=multiples&s=compulsory'],
    ...['?i=compulsory-retention-rate&s=compulsory&v=comparison', '?i=primary-students&s=compulsory&v=table'],
    ...[
      '?i=primary-students&s=compulsory&v=cities',
      '?page=city&city=360700',
      '?page=city&city=360100&s=higher',
    ],
    ...['?page=city&city=360700&vs=440700', '?page=targets', '?page=targets&city=360100', '?page=report'],
    ...['?page=data', '?page=data&sec=sources', '?page=data&sec=changes', '?page=data&sec=downloads'],
    ...['?page=data&sec=about', '?page=data&sec=sources&d=nanchang-2020'],
  ];
  for (const width of [1366, 390, 320])
    for (const lang of ['zh', 'en'])
      it(`stand on one line, ${lang}, ${width} wide`, { timeout: 120_000 }, async () => {
        const { page } = await openPage({ viewport: { width, height: 844 } });
        for (const path of PAGES) {
          await page.goto(`/${path}&lang=${lang}`);
          await page.locator('#root > :not([data-prerendered]) h1').first().waitFor();
          await page.waitForTimeout(200);
          expect(await brokenWords(page), path).toEqual([]);
        }
      });
});

/** Numbers of a headline whose unit stands in the next line. */
const partedNumbers = (page: Page) =>
  page.locator('main').evaluate((main) =>
    [...main.querySelectorAll('h1, h1 + p, [class*=head] + p')].flatMap((headline) => {
      const walker = document.createTreeWalker(headline, NodeFilter.SHOW_TEXT);
      const letters: { letter: string; top: number }[] = [];
      while (walker.nextNode())
        [...(walker.currentNode.nodeValue ?? '')].forEach((letter, at) => {
          const range = document.createRange();
          range.setStart(walker.currentNode, at);
          range.setEnd(walker.currentNode, at + 1);
          letters.push({ letter, top: range.getBoundingClientRect().top });
        });
      return letters.flatMap(({ letter, top }, at) => {
        const unit = letters[at + 2];
        const isParted =
          /[\d%]/.test(letter) && /\s/.test(letters[at + 1]?.letter ?? '') && unit && unit.top - top > 10;
        return isParted && /\p{Script=Han}/u.test(unit.letter) ? [headline.textContent ?? ''] : [];
      });
    }),
  );

describe('a number of a headline', () => {
  for (const viewport of SIZES)
    it(`has its unit in the same line, ${viewport.width} wide`, async () => {
      for (const path of [
        '?v=trend&i=adult-higher-students&s=higher',
        '?v=cities&s=compulsory&i=primary-students',
        '?v=relation&s=compulsory&i=primary-students',
        '?v=trend&i=primary-students&s=compulsory',
        '?v=comparison&s=compulsory&i=primary-students',
        '?page=city&city=360700',
        '?page=city&city=360700&vs=440700',
      ]) {
        const { page } = await openPage({ path, viewport });
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.waitForTimeout(500);
        expect(await partedNumbers(page), path).toEqual([]);
      }
    });
});
