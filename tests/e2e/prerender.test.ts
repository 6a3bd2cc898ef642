import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { launchBrowser } from './browser';
import { chartIsDrawn } from './explorePage';
import { expectStill, noteFirstScreen, noteOpeningPage, SIZES } from './firstScreen';
import { openPage } from './harness';
import { slowLine } from './slowLine';

/** Markup with attributes and styles in one order and spelling, pixels to a tenth. */
const inOneSpelling = (page: Page, markup: string) =>
  page.evaluate((text) => {
    const holder = document.createElement('div');
    holder.innerHTML = text;
    return [...holder.querySelectorAll('*')].map((element) => [
      element.tagName,
      element.childElementCount === 0 ? element.textContent : '',
      ...[...element.attributes]
        .map(
          ({ name, value }) => `${name}=${name === 'style' ? (element as HTMLElement).style.cssText : value}`,
        )
        .map((text) => text.replace(/\d+\.\d+/g, (number) => String(Number(Number(number).toFixed(1)))))
        .sort(),
    ]);
  }, markup);

describe('the opening page', () => {
  it('stands without JavaScript, in the colours of the system', async () => {
    const browser = await launchBrowser();
    try {
      for (const [viewport, colorScheme] of [
        [{ width: 390, height: 844 }, 'light'],
        [{ width: 1366, height: 768 }, 'dark'],
      ] as const) {
        const context = await browser.newContext({
          viewport,
          colorScheme,
          javaScriptEnabled: false,
        });
        const page = await context.newPage();
        await page.goto(inject('baseUrl'));
        await page.getByRole('heading', { level: 1 }).waitFor();
        expect(await page.locator('[data-chart-ready] svg:visible').count()).toBe(8);
        const [first] = await page.locator('[data-indicator]:visible').allTextContents();
        for (const told of ['小学在校学生数', '2024', '赣州', '79', '来源']) expect(first).toContain(told);
        const box = await page.locator('[data-indicator] svg:visible').first().boundingBox();
        expect(box?.width).toBeGreaterThan(viewport.width * 0.4);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThan(viewport.width);
        await context.close();
      }
    } finally {
      await browser.close();
    }
  });

  it('does not move when the app takes over, and shows the same', async () => {
    for (const viewport of SIZES) {
      const { page } = await openPage({
        viewport,
        prepare: async (opened) => {
          await opened.addInitScript(noteFirstScreen);
          const session = await opened.context().newCDPSession(opened);
          await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
        },
      });
      const board = await page
        .locator('#root > :not([data-prerendered]) [data-chart-ready]')
        .first()
        .evaluate((one) => one.outerHTML);
      const noted = await page.evaluate<{ shift: number; board: string }>('window.noted');
      expect(noted.board).not.toBe('');
      expect(await inOneSpelling(page, board)).toEqual(await inOneSpelling(page, noted.board));
      const charts = page.locator('#root > :not([data-prerendered]) [data-indicator]');
      await charts.first().waitFor();
      expect(await page.evaluate('window.noted.charts')).toEqual(await charts.allTextContents());
      await page.waitForTimeout(500);
      await expectStill(page, 0.005);
    }
  });

  it('is not seen at another address', async () => {
    const { page } = await openPage({
      path: '?page=targets',
      prepare: async (opened) => {
        await opened.addInitScript(noteOpeningPage);
      },
    });
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.evaluate('window.looks')).toBeGreaterThan(0);
    expect(await page.evaluate('window.seen')).toBe(false);
    expect(await page.locator('html').getAttribute('data-elsewhere')).toBeNull();
  });
});

describe('the page of an indicator', () => {
  it('stands without JavaScript: picture, chosen figure, table, and links into the app', async () => {
    const browser = await launchBrowser();
    try {
      for (const viewport of SIZES) {
        const context = await browser.newContext({ viewport, javaScriptEnabled: false });
        const page = await context.newPage();
        await page.goto(`${inject('baseUrl')}/i/compulsory-retention-rate/`);
        await page.getByRole('heading', { level: 1 }).filter({ hasText: '巩固率' }).waitFor();
        const picture = page.locator('[data-chart-ready] svg:visible');
        expect(await picture.count()).toBe(1);
        expect(await picture.first().textContent()).toContain('97.01');
        expect(await page.getByRole('table').first().textContent()).toContain('97.01');
        if (viewport.width > 1200)
          expect(await page.locator('aside').last().textContent()).toContain('97.01');
        const address = await page.getByRole('link', { name: '目标' }).first().getAttribute('href');
        expect(address).toMatch(/^\.\.\/\.\.\/\?/);
        await context.close();
      }
    } finally {
      await browser.close();
    }
  });

  it('does not move when the app takes over, and shows the same at the address of the app', async () => {
    for (const viewport of SIZES) {
      const { page } = await openPage({
        path: 'i/primary-students/',
        viewport,
        prepare: async (opened) => {
          await opened.addInitScript(noteFirstScreen);
          const session = await opened.context().newCDPSession(opened);
          await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
        },
      });
      await page.waitForURL(/\/\?.*i=primary-students/);
      const picture = page.locator('#root > :not([data-prerendered]) [data-chart-ready] [role=img]');
      await picture.first().waitFor();
      expect(await page.evaluate('window.noted.picture')).toBe(await picture.first().textContent());
      await page.waitForTimeout(500);
      await expectStill(page, 0.005);
    }
  });

  it('opens the app there, and takes the rest of its address along', async () => {
    const { page } = await openPage({
      path: 'i/primary-students/?v=table',
      prepare: async (opened) => {
        await opened.addInitScript(noteOpeningPage);
      },
    });
    await page.waitForURL(/\/\?.*i=primary-students/);
    expect(new URL(page.url()).searchParams.get('v')).toBe('table');
    await page.getByRole('table').first().waitFor();
    expect(await page.evaluate('window.seen')).toBe(false);
    await page.goBack();
    await page.goForward();
    await page.getByRole('table').first().waitFor();
  });

  it('opens it by itself, also in English', async () => {
    const { page } = await openPage({ path: 'i/compulsory-retention-rate/?lang=en' });
    await page.waitForURL(/\/\?.*i=compulsory-retention-rate/);
    await chartIsDrawn(page);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('retention rate');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });
});

describe('a page that arrives piece by piece', () => {
  it('does not move what is seen of it', { timeout: 120_000 }, async () => {
    const browser = await launchBrowser();
    const line = await slowLine(inject('baseUrl'));
    try {
      for (const path of ['', 'i/primary-students/', 'i/kindergartens/'])
        for (const viewport of SIZES) {
          const context = await browser.newContext({ viewport, locale: 'zh-CN' });
          const page = await context.newPage();
          await page.addInitScript(noteFirstScreen);
          await page.goto(`${line.url}/${path}`);
          await page.locator('#root > :not([data-prerendered]) h1').first().waitFor();
          await page.waitForTimeout(500);
          await expectStill(page, 0.003);
          await context.close();
        }
    } finally {
      line.close();
      await browser.close();
    }
  });
});

describe('what is loaded when', () => {
  const filesOf = async (path: string) => {
    const { page } = await openPage({ path });
    await page.locator('#root > :not([data-prerendered]) [data-chart-ready]').first().waitFor();
    return page.evaluate(() => {
      const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity;
      const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
      const own = files.filter(({ name }) => /\.(js|json)$/.test(name) && !/\/(index|loader)-/.test(name));
      return {
        count: own.length,
        early: own.filter(({ startTime }) => startTime < painted).map(({ name }) => name),
      };
    });
  };

  it('asks for nothing of the app before a page drawn ahead is seen', async () => {
    for (const path of ['', 'i/primary-students/']) {
      const { count, early } = await filesOf(path);
      expect(count, path).toBeGreaterThan(3);
      expect(early, path).toEqual([]);
    }
  });

  it('asks at once for the app and the catalogue where the address wants another page', async () => {
    const { early, count } = await filesOf('?v=trend&i=primary-students&y=2010-2020');
    expect(
      early.filter((file) => /catalogue|main-|vendor-|shared-|IndicatorScreen-/.test(file)),
    ).toHaveLength(5);
    expect(count).toBeLessThan(10);
  });
});
