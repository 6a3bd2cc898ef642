import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chartIsDrawn } from './explorePage';
import { openPage } from './harness';

const PRIMARY = '?i=primary-students&s=compulsory';
const AWAY = [/ERR_INTERNET_DISCONNECTED/, /^failed: /];
const PHONE = { width: 390, height: 844 };

const heading = (page: Page) => page.locator('main h1').first().textContent();
const linkTo = (page: Page, name: string) =>
  page.getByRole('navigation').getByRole('link', { name, exact: true }).first();

/** Holds requests back until told otherwise. */
async function heldBack(page: Page, files: string) {
  let release = () => {};
  const released = new Promise<void>((done) => {
    release = done;
  });
  await page.route(files, async (route) => {
    await released;
    await route.continue();
  });
  return () => release();
}

/** What a translator of a browser does to the words of a page, numbers that it must leave excepted. */
const translate = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (!text.data.trim() || text.parentElement?.closest('[translate=no], script, style, svg')) continue;
      const font = document.createElement('font');
      const inner = document.createElement('font');
      inner.textContent = text.data;
      font.append(inner);
      text.replaceWith(font);
    }
  });

describe('a part of the app that does not load', () => {
  it('leaves the page as it is, says so in place, and comes on a retry', async () => {
    const { page } = await openPage({ path: PRIMARY, expected: AWAY });
    await chartIsDrawn(page);
    const before = await heading(page);
    const title = await page.title();
    await page.context().setOffline(true);
    await linkTo(page, '数据').click();
    const alert = page.getByRole('alert').filter({ hasText: /没有载入|没有读到/ });
    await alert.waitFor();
    expect(await heading(page)).toBe(before);
    expect(await page.title()).toBe(title);
    await page.context().setOffline(false);
    await alert.getByRole('button', { name: '重试' }).click();
    await page.waitForFunction(() => document.title.includes('数据'));
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('is given up by a step back, which shows the page before', async () => {
    const { page } = await openPage({ path: PRIMARY, expected: AWAY });
    await chartIsDrawn(page);
    await page.getByRole('navigation', { name: '学段' }).getByRole('link', { name: '高等' }).click();
    await page.waitForURL(/s=higher/);
    await page.context().setOffline(true);
    await linkTo(page, '数据').click();
    await page.getByRole('alert').first().waitFor();
    await page.goBack();
    await page.waitForURL(/primary-students/);
    await page.waitForFunction(() => document.querySelector('main h1')?.textContent?.includes('小学'));
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('a menu opens at the next press, with its style', async () => {
    const { page } = await openPage({ path: PRIMARY, expected: AWAY });
    await chartIsDrawn(page);
    await page.context().setOffline(true);
    const button = page.getByRole('button', { name: '导出' }).first();
    await button.click();
    await page.getByText('这一部分没有载入').first().waitFor();
    await page.context().setOffline(false);
    await button.click();
    const item = page.getByRole('menuitem').first();
    await item.waitFor();
    await page.waitForLoadState('networkidle');
    const sheets = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].map(({ href, sheet }) => [
        href,
        sheet !== null,
      ]),
    );
    expect(sheets.filter(([, there]) => !there)).toEqual([]);
  });
});

it('a page that is slow is told, and named when it is there', async () => {
  const { page } = await openPage({ path: PRIMARY });
  await chartIsDrawn(page);
  const release = await heldBack(page, '**/assets/TargetsScreen*.js');
  const title = await page.title();
  await linkTo(page, '目标').click();
  await page.getByRole('status').filter({ hasText: '正在读取数据' }).waitFor();
  expect(await page.title()).toBe(title);
  release();
  await page.waitForFunction(() => document.title.includes('目标'));
  expect(await page.getByRole('status').filter({ hasText: '正在读取数据' }).count()).toBe(0);
});

it.each([
  ['an indicator', `${PRIMARY}&v=table`],
  ['a city', '?page=city&city=360700'],
])(
  'a translated page of %s shows the figure that was chosen, then the next, and other pages',
  async (_, path) => {
    const { page } = await openPage({ path });
    await page.locator('main table').first().waitFor();
    await translate(page);
    const buttons = page.locator('main table').first().locator('tbody button, tbody a');
    for (const at of [0, 3]) {
      await buttons.nth(at).click();
      await page.waitForTimeout(300);
      await translate(page);
    }
    const value = await page.evaluate(() => document.body.innerText);
    expect(value).not.toContain('页面出了错');
    for (const name of ['首页', '城市', '目标']) {
      await linkTo(page, name).click();
      await page.waitForFunction((wanted) => document.title.includes(wanted), name);
      await translate(page);
    }
    expect(await page.getByText('页面出了错').count()).toBe(0);
  },
);

describe('a step back on a phone', () => {
  it.each([
    ['what finds', async (page: Page) => page.keyboard.press('/'), 'combobox'],
    [
      'the list of indicators',
      async (page: Page) =>
        page
          .locator('main, body')
          .getByRole('button', { name: /小学在校学生数|指标/ })
          .first()
          .click(),
      'dialog',
    ],
  ] as const)('closes %s and leaves the page beneath', async (_, open, role) => {
    const { page } = await openPage({ path: '?page=city&city=360700', viewport: PHONE });
    await page.goto(`/${PRIMARY}`);
    await chartIsDrawn(page);
    const before = page.url();
    await open(page);
    await page.getByRole('dialog').first().waitFor();
    await page.goBack();
    await page.getByRole('dialog').first().waitFor({ state: 'detached' });
    expect(page.url()).toBe(before);
    expect(role).toBeTruthy();
    await open(page);
    await page.getByRole('dialog').first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').first().waitFor({ state: 'detached' });
    await page.waitForTimeout(200);
    expect(page.url()).toBe(before);
    await page.goBack();
    await page.waitForURL(/page=city/);
  });
});

it('words that are typed are written into the address at rest', async () => {
  const { page } = await openPage({ path: '?page=data&sec=sources' });
  const box = page.locator('main input').first();
  await box.waitFor();
  await page.evaluate(() => {
    const write = window.history.replaceState.bind(window.history);
    Object.assign(window, { written: 0 });
    window.history.replaceState = (...given) => {
      (window as unknown as { written: number }).written += 1;
      write(...given);
    };
  });
  await box.pressSequentially(`${'教育事业发展统计公报'.repeat(6)}2023`, { delay: 15 });
  await page.waitForURL(/2023/);
  const written = await page.evaluate(() => (window as unknown as { written: number }).written);
  expect(written).toBeLessThan(40);
});

it('a retry is sent also where the browser says that it is offline', async () => {
  let asked = 0;
  const { page } = await openPage({
    path: PRIMARY,
    expected: [/503/],
    prepare: async (opened) => {
      await opened.addInitScript(() => Object.defineProperty(navigator, 'onLine', { get: () => false }));
      await opened.route('**/data/catalogue*', (route) => {
        asked += 1;
        return route.fulfill({ status: 503, body: '' });
      });
    },
  });
  const retry = page.getByRole('button', { name: '重试' });
  await retry.waitFor();
  const before = asked;
  await retry.click();
  await expect.poll(() => asked).toBeGreaterThan(before);
});

it('a link that went through chats shows what it shows without them, and says nothing', async () => {
  const { page } = await openPage({
    path: '?page=city&amp;city=360700&amp;from=singlemessage&isappinstalled=0&v=20261128',
  });
  await page.waitForFunction(() => document.title.includes('赣州'));
  const told = await page.getByRole('status').allTextContents();
  expect(told.filter((text) => text.includes('链接')).join()).toContain('20261128');
  expect(told.join()).not.toContain('isappinstalled');
});

/** Enlarges all texts of a page as the setting of a phone or of a chat does: sizes in pixels too. */
const enlarge = (page: Page, by: number) =>
  page.evaluate((times) => {
    const larger = (style: CSSStyleDeclaration) => {
      for (const name of ['font-size', 'line-height']) {
        const size = style.getPropertyValue(name);
        if (size.endsWith('px'))
          style.setProperty(name, `${Number.parseFloat(size) * times}px`, style.getPropertyPriority(name));
      }
    };
    const walk = (rules: CSSRuleList) => {
      for (const rule of rules) {
        if ('cssRules' in rule) walk(rule.cssRules as CSSRuleList);
        if (rule instanceof CSSStyleRule) larger(rule.style);
      }
    };
    for (const { cssRules } of document.styleSheets) walk(cssRules);
  }, by);

it('a figure is never seen beside another indicator than its own', async () => {
  const { page } = await openPage({ path: `${PRIMARY}&o=gz.primary-students.2015.actual` });
  const panel = page.locator('section[aria-live]').first();
  await panel.filter({ hasText: '91.59' }).waitFor();
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const look = () => {
      const shown = document.querySelector('section[aria-live]');
      const isSeen = shown?.checkVisibility({ visibilityProperty: true });
      if (isSeen) seen.push(`${document.querySelector('main h1')?.textContent} ${shown?.textContent}`);
      requestAnimationFrame(look);
    };
    look();
  });
  await page.getByRole('navigation', { name: '学段' }).getByRole('link', { name: '高等' }).click();
  await page.waitForURL(/s=higher/);
  await panel.filter({ hasText: '3.89' }).waitFor();
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  const others = seen.filter(
    (text) => text.startsWith('普通高等学校') && /^\S+ (赣州2015|\S+46万)/.test(text),
  );
  expect([...new Set(others)]).toEqual([]);
});

it.each([
  ...[
    '',
    PRIMARY,
    '?page=city&city=360700',
    '?page=city&city=360700&vs=440700',
    '?page=targets',
    '?page=data',
  ],
  ...['?lang=en', `${PRIMARY}&lang=en`, '?page=city&city=360700&lang=en'],
])('text enlarged to half as much again stays within the window of a phone: %s', async (path) => {
  const { page } = await openPage({ path, viewport: PHONE });
  await page.waitForLoadState('networkidle');
  await enlarge(page, 1.5);
  await page.waitForTimeout(400);
  const { wide, room, out } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    room: window.innerWidth,
    out: [...document.querySelectorAll('main button, header button, header a')]
      .filter((one) => {
        const { width, right } = one.getBoundingClientRect();
        return width > 0 && right > window.innerWidth + 1 && !one.closest('nav, table, [class*=scroll]');
      })
      .map((one) => one.textContent),
  }));
  expect(wide).toBeLessThanOrEqual(room);
  expect(out.filter(Boolean)).toEqual([]);
});
