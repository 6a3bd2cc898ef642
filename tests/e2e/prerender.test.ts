import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { launchBrowser } from './browser';
import { chartIsDrawn } from './explorePage';
import { openPage } from './harness';
import { slowLine } from './slowLine';

const SIZES = [
  { width: 390, height: 844 },
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
];

type Shift = PerformanceEntry & {
  value: number;
  sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
};

/** Notes what moves, and the board as index.html holds it, as far as it shows at this width. */
function noteFirstScreen() {
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

async function expectStill(page: Page, most: number) {
  const { shift, moved } = await page.evaluate<{ shift: number; moved: string }>('window.noted');
  expect(shift, moved).toBeLessThan(most);
}

/** Looks at every frame whether the page that index.html holds is seen. */
function noteOpeningPage() {
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

describe('an address that asks for an indicator as it opens', () => {
  const OPENING = '?v=trend&i=primary-students';
  const SAME = '?page=indicator&s=compulsory&i=primary-students&lang=zh';

  it('shows the page that was drawn ahead for it, and does not move when the app takes over', {
    timeout: 180_000,
  }, async () => {
    for (const [at, viewport] of SIZES.entries()) {
      const { page } = await openPage({
        path: at === 0 ? SAME : OPENING,
        viewport,
        prepare: async (opened) => {
          await opened.addInitScript(noteFirstScreen);
          await opened.addInitScript(noteOpeningPage);
          const session = await opened.context().newCDPSession(opened);
          await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
        },
      });
      expect(await page.evaluate('window.seen')).toBe(true);
      expect(await page.title()).toContain('小学在校学生数');
      expect(await page.locator('link[href*=IndicatorScreen][rel=stylesheet]').count()).toBe(1);
      await page.waitForTimeout(500);
      await expectStill(page, 0.005);
    }
  });

  it('is drawn by the app where anything else is chosen, or the page is of another release', async () => {
    const other = [
      '?v=table&i=primary-students',
      '?i=primary-students&mode=dark',
      '?i=primary-students&lang=en',
      '?i=primary-students&y=2010-2020',
      '?s=preschool&i=primary-students',
    ];
    for (const path of other) {
      const { page } = await openPage({ path, prepare: (opened) => opened.addInitScript(noteOpeningPage) });
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await page.evaluate('window.seen'), path).toBe(false);
    }
    const { page } = await openPage({
      path: OPENING,
      prepare: async (opened) => {
        await opened.addInitScript(noteOpeningPage);
        await opened.route('**/i/primary-students/index.html', async (route) => {
          const answer = await route.fetch();
          const body = (await answer.text()).replace(/content="catalogue/, 'content="another');
          await route.fulfill({ response: answer, body });
        });
      },
    });
    await chartIsDrawn(page);
    expect(await page.evaluate('window.seen')).toBe(false);
  });

  it('is drawn by the app where there is no such page, and where it does not arrive', async () => {
    const { page } = await openPage({ path: '?i=no-such-indicator', expected: [/404/] });
    await page
      .getByText(/no-such-indicator/)
      .first()
      .waitFor();
    const late = await openPage({
      path: OPENING,
      prepare: (opened) => opened.route('**/i/primary-students/index.html', () => undefined),
    });
    await chartIsDrawn(late.page);
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
