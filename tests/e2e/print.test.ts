import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage } from './harness';
import { asFound, pdfDepths, pdfPages, pdfPaintings } from './pdfPages';

const PAGES = {
  home: '?',
  trend: '?i=primary-students&s=compulsory',
  'published figures side by side': '?i=compulsory-retention-rate&s=compulsory&v=comparison',
  'city by city': '?i=primary-students&s=compulsory&v=comparison',
  'small charts': '?v=multiples&s=compulsory',
  'all cities': '?i=primary-students&s=compulsory&v=cities',
  relation: '?i=primary-students&s=compulsory&v=relation',
  table: '?i=compulsory-retention-rate&s=compulsory&v=table',
  'a city': '?page=city&city=360100',
  'two cities': '?page=city&city=360100&vs=360700',
  targets: '?page=targets',
  'a document': '?page=data&sec=sources&d=nanchang-2020',
} as const;

const CONTROLS = ['放映', '分享', '导出', '选项', '知道了'];

/** What a reader sees of a page, without its controls: the words of every element that is not hidden. */
const textsSeen = (page: Page): Promise<readonly string[]> =>
  page.locator('main').evaluate((main) => {
    const texts = new Set<string>();
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.replace(/\s/g, '') ?? '';
      const isControl = element?.closest(
        '[data-control], select, option, label, summary, nav, fieldset, footer, [hidden]',
      );
      const box = element?.getBoundingClientRect();
      if (!box || box.width <= 1 || box.height <= 1) continue;
      if (
        /[\p{L}\p{N}]/u.test(text) &&
        element &&
        !isControl &&
        element.checkVisibility({ visibilityProperty: true })
      )
        texts.add(text);
    }
    return [...texts];
  });

describe('on paper', () => {
  for (const lang of ['zh', 'en'])
    it(`every page keeps its names and numbers, and loses its controls, ${lang}`, {
      timeout: 180_000,
    }, async () => {
      for (const [name, path] of Object.entries(PAGES)) {
        const { page } = await openPage({ path: `${path}&lang=${lang}` });
        await page.locator('main h1').waitFor();
        await page.waitForTimeout(600);
        const seen = (await textsSeen(page)).map(asFound);
        const pages = await pdfPages(await page.pdf({ format: 'A4' }));
        const printed = pages.join('');
        expect(
          pages.filter((text) => text === ''),
          `${name}: empty sheets`,
        ).toEqual([]);
        expect(seen.length, name).toBeGreaterThan(20);
        expect(
          seen.filter((text) => !printed.includes(text)),
          `${name}: lost on paper`,
        ).toEqual([]);
        if (lang === 'zh')
          expect(
            CONTROLS.filter((text) => printed.includes(text)),
            name,
          ).toEqual([]);
        expect(printed, name).toContain(new URL(page.url()).host);
        await page.close();
      }
    });

  it('the foot is printed wherever the last sheet ends', { timeout: 120_000 }, async () => {
    const { page } = await openPage({ path: `${PAGES.relation}&lang=en` });
    await page.locator('main table').waitFor();
    await page.waitForTimeout(600);
    const { host } = new URL(page.url());
    for (let below = 0; below <= 60; below += 10) {
      await page.addStyleTag({ content: `#root main { padding-bottom: ${below}px !important; }` });
      const pages = await pdfPages(await page.pdf({ format: 'A4' }));
      expect(pages.join(''), `${below} px below`).toContain(host);
    }
  });

  it('what fills a window fills no sheet: a picture with its table takes one', async () => {
    const { page } = await openPage({ path: '?page=indicator&i=primary-students&v=comparison' });
    await page.locator('main table').waitFor();
    await page.waitForTimeout(600);
    const file = await page.pdf({ preferCSSPageSize: true });
    expect((await pdfPages(file)).slice(1)).toEqual([]);
    await page.close();
  });

  it('the pictures of all cities are on the sheet, as often as it is printed', {
    timeout: 120_000,
  }, async () => {
    for (const path of [PAGES['all cities'], PAGES.relation])
      for (const viewport of [
        { width: 1366, height: 768 },
        { width: 390, height: 844 },
      ]) {
        const { page } = await openPage({ path, viewport });
        await page.locator('main canvas').first().waitFor();
        await page.waitForTimeout(1500);
        for (let time = 1; time <= 4; time += 1) {
          const file = await page.pdf(time % 2 ? { format: 'A4' } : { preferCSSPageSize: true });
          expect(await pdfPaintings(file), `${path}, ${viewport.width} px, time ${time}`).toBe(1);
        }
        expect(await page.locator('main canvas').first().isVisible()).toBe(true);
        await page.close();
      }
  });

  it("every sheet of a city's page begins with the city's name, and none is two thirds empty", {
    timeout: 120_000,
  }, async () => {
    const cities = { 赣州: 'city=360700', Jiangmen: 'city=440700&lang=en', 江门: 'city=440700&vs=360100' };
    for (const [name, query] of Object.entries(cities)) {
      const { page } = await openPage({ path: `?page=city&${query}` });
      await page.locator('main table').waitFor();
      const file = await page.pdf({ preferCSSPageSize: true });
      const [first = '', ...others] = await pdfPages(file);
      expect(first.startsWith(asFound(name)), first.slice(0, 40)).toBe(true);
      for (const text of others) expect(text.slice(0, 60)).toContain(asFound(name));
      for (const depth of await pdfDepths(file)) expect(depth, name).toBeGreaterThan(1 / 3);
      await page.close();
    }
  });

  it('no page ends within a chart of the home page', async () => {
    const { page } = await openPage();
    const cards = page.locator('[data-indicator]');
    await cards.first().waitFor();
    const ends = await cards.evaluateAll((all) =>
      all.map((card) =>
        [card.querySelector('h2 a'), card.lastElementChild].map(
          (one) => one?.textContent?.replace(/\s/g, '') ?? '',
        ),
      ),
    );
    const pages = await pdfPages(await page.pdf({ format: 'A4' }));
    expect(ends).toHaveLength(4);
    for (const [first = '', last = ''] of ends.map((texts) => texts.map(asFound)))
      expect(
        pages.filter((text) => text.includes(first) && text.includes(last)),
        first,
      ).toHaveLength(1);
  });
});
