import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

/** Where systems keep Firefox; FIREFOX_PATH names another. */
const PLACES = [
  process.env.FIREFOX_PATH,
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** Firefox where there is one, and the oldest Chromium that is meant to do all, where OLD_CHROMIUM_PATH names one. */
const BROWSERS = [
  { name: 'Firefox', kind: 'firefox', path: PLACES.find((path) => path && existsSync(path)) },
  { name: 'an old Chromium', kind: 'chrome', path: process.env.OLD_CHROMIUM_PATH },
] as const;

const heading = (page: Page) => page.$eval('main h1', (one) => one.textContent ?? '');

describe.each(BROWSERS.filter(({ path }) => path))('$name', ({ kind, path: executablePath }) => {
  let browser: Browser;
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'saved-'));
    browser = await launch({
      browser: kind,
      headless: kind === 'firefox' ? true : 'shell',
      args:
        kind === 'firefox'
          ? ['--width=1366', '--height=900']
          : ['--no-sandbox', '--disable-gpu', '--window-size=1366,900'],
      // Firefox before 142 does not know a command that puppeteer sends with the size of a page.
      defaultViewport: null,
      downloadBehavior: { policy: 'allow', downloadPath: folder },
      ...(executablePath ? { executablePath } : {}),
      extraPrefsFirefox: {
        'browser.download.folderList': 2,
        'browser.download.dir': folder,
        'browser.download.useDownloadDir': true,
        'browser.helperApps.neverAsk.saveToDisk': '*/*',
        'dom.serviceWorkers.enabled': false,
      },
    });
  });
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function opened(path: string, ready = 'main h1') {
    const page = await browser.newPage();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    await page.goto(`${inject('baseUrl')}/${path}${path.includes('?') ? '&' : '?'}lang=zh`);
    await page.waitForFunction(() =>
      document.querySelector('html[data-started]:not(:has([data-prerendered]))'),
    );
    await page.waitForSelector(ready);
    return { page, problems };
  }

  /** A file that the press of a button saves. */
  async function saved(page: Page, item: string) {
    const before = new Set(await readdir(folder));
    await page.locator('main button::-p-text(导出)').click();
    await page.locator(`[role^=menuitem]::-p-text(${item})`).click();
    for (let tries = 0; tries < 200; tries += 1) {
      await new Promise((done) => setTimeout(done, 100));
      const name = (await readdir(folder)).find((one) => !before.has(one) && !one.endsWith('.part'));
      const bytes = name ? await readFile(join(folder, name)) : Buffer.alloc(0);
      if (name && bytes.length > 0) return { name, bytes };
    }
    throw new Error(`Firefox saved nothing for ${item}`);
  }

  it.each([
    ['', '四座城市'],
    ['?s=compulsory&i=primary-students', '小学在校学生数'],
    ['?s=compulsory&i=primary-students&v=comparison', '小学在校学生数'],
    ['?s=compulsory&i=primary-students&v=table', '小学在校学生数'],
    ['?s=compulsory&v=multiples', ''],
    ['?page=city&city=360700', '赣州'],
    ['?page=targets', '目标'],
    ['?page=report', '报告'],
    ['?page=data', '数据'],
    ['?page=data&sec=sources', '数据'],
    ['i/primary-students/', '小学在校学生数'],
    ['?embed=1&s=compulsory&i=primary-students', ''],
  ])('shows %s whole, no wider than the window', async (path, words) => {
    const { page, problems } = await opened(path, path.includes('embed') ? '[data-figure]' : undefined);
    if (words) expect((await page.$eval('main', (one) => one.textContent ?? '')).includes(words)).toBe(true);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
    expect(problems).toEqual([]);
    await page.close();
  });

  it('draws hundreds of cities', async () => {
    const { page, problems } = await opened('?v=cities&s=compulsory&i=primary-students');
    await page.waitForSelector('canvas');
    expect(problems).toEqual([]);
    await page.close();
  });

  it('follows links, goes back, changes the language and finds by pinyin', async () => {
    const { page, problems } = await opened('?s=compulsory&i=primary-students');
    await page.locator('nav ::-p-text(高等)').click();
    await page.waitForFunction(() => window.location.search.includes('s=higher'));
    await page.evaluate(() => history.back());
    await page.waitForFunction(() => document.querySelector('main h1')?.textContent?.includes('小学在校'));
    await page.keyboard.down('Control');
    await page.keyboard.press('k');
    await page.keyboard.up('Control');
    await page.locator('dialog [role=combobox]').fill('xuexiaoshu');
    await page.waitForSelector('dialog [role=option]');
    await page.keyboard.press('Escape');
    await page.locator('::-p-text(English)').click();
    await page.waitForFunction(() => document.documentElement.lang === 'en');
    expect(await heading(page)).toBe('Primary students');
    expect(problems).toEqual([]);
    await page.close();
  });

  it('saves pictures, tables and slides', async () => {
    const { page, problems } = await opened('?s=compulsory&i=primary-students');
    const png = await saved(page, 'PNG');
    expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
    const csv = await saved(page, '程序用');
    expect(csv.bytes.toString('utf8')).toContain('primary-students');
    const slides = await saved(page, 'PowerPoint');
    expect(slides.bytes.subarray(0, 2).toString()).toBe('PK');
    expect(problems).toEqual([]);
    await page.close();
  });

  it('reads a table of one’s own and keeps it', async () => {
    const { page, problems } = await opened('?page=data&sec=own');
    const table = join(folder, '宜春.csv');
    await writeFile(table, '城市,指标,年份,数值,单位\r\n宜春市,小学在校学生数,2021,39.55,万人\r\n');
    const input = await page.waitForSelector('input[type=file]');
    await (input as unknown as { uploadFile: (path: string) => Promise<void> }).uploadFile(table);
    await page.locator('button::-p-text(收下 1 个数字)').click();
    await page.waitForSelector('::-p-text(已收下)');
    await page.reload();
    await page.waitForFunction(() =>
      [...document.querySelectorAll('input')].some(({ value }) => value === '宜春'),
    );
    expect(problems).toEqual([]);
    await page.close();
  });
});
