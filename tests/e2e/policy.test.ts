import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chartIsDrawn } from './explorePage';
import { openPage } from './harness';
import { otherHost } from './otherHost';

/** The header as the README gives it. */
const POLICY = /Content-Security-Policy: (.+)/.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';

/** What is in the page itself and is left out there: what is drawn ahead, and the script that hastens it. */
const LEFT_OUT = [/(Executing inline script|Applying inline style) violates/];

const RETENTION = '?s=compulsory&i=compulsory-retention-rate';
const CITIES = '?v=cities&s=compulsory&i=primary-students';

const host = () => otherHost({ headers: { 'content-security-policy': POLICY } });

/** Counts what is forbidden once the app runs. */
const counting = async (page: Page) => {
  await page.addInitScript(() => {
    const counted: string[] = [];
    Object.assign(window, { forbidden: counted });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      if (!document.querySelector('#root:not(:has([data-prerendered]))')) return;
      counted.push(`${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
};

const opened = async (path: string) =>
  openPage({ base: await host(), path, prepare: counting, expected: LEFT_OUT });
const forbidden = (page: Page) =>
  page.evaluate(() => (window as unknown as { forbidden: string[] }).forbidden);

async function download(page: Page, item: string) {
  await page.getByRole('button', { name: '导出' }).first().click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: item }).first().click(),
  ]);
  return file.suggestedFilename();
}

describe('a host that allows only its own files', () => {
  it('is given its header by the README', () => {
    expect(POLICY).toMatch(/^default-src 'self'; img-src 'self' data: blob:/);
    expect(POLICY).not.toContain('unsafe');
  });

  it('shows the first page, hiding what its policy takes half of until the app draws it', async () => {
    const { page } = await openPage({
      base: await host(),
      prepare: async (one) => {
        await counting(one);
        await one.addInitScript(() => {
          const seen: boolean[] = [];
          Object.assign(window, { seen });
          const look = () => {
            const ahead = document.querySelector('[data-prerendered]');
            if (ahead && document.styleSheets.length > 0) seen.push(ahead.getClientRects().length > 0);
            requestAnimationFrame(look);
          };
          look();
        });
      },
      expected: LEFT_OUT,
    });
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.evaluate(() => (window as unknown as { seen: boolean[] }).seen.includes(true))).toBe(
      false,
    );
    expect(await forbidden(page)).toEqual([]);
  });

  it('draws, opens menus, dialogs and sheets, and saves pictures, tables and slides', async () => {
    const { page } = await opened(RETENTION);
    await chartIsDrawn(page);
    expect(await download(page, 'PNG')).toMatch(/\.png$/);
    expect(await download(page, 'SVG')).toMatch(/\.svg$/);
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').first().fill('小学');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '导出' }).first().click();
    await page.getByRole('menuitem', { name: '图片的大小、颜色、标题' }).click();
    await page.getByRole('dialog').getByRole('img', { name: '预览' }).waitFor();
    await page.mouse.move(20, 400);
    await page.mouse.wheel(0, 600);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    expect(await forbidden(page)).toEqual([]);
  });

  it('draws hundreds of cities', async () => {
    const { page } = await opened(CITIES);
    await page.locator('canvas').first().waitFor();
    expect(await download(page, 'PNG')).toMatch(/\.png$/);
    expect(await forbidden(page)).toEqual([]);
  });

  it('reads a table of one’s own', async () => {
    const { page } = await opened('?page=data&sec=own');
    const table = '城市,指标,年份,数值,单位\r\n宜春市,小学在校学生数,2021,39.55,万人\r\n';
    const file = { name: '宜春.csv', mimeType: 'text/csv', buffer: Buffer.from(table) };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByText(/读出 1 个数字/).waitFor();
    expect(await forbidden(page)).toEqual([]);
  });

  it('presents, and writes a report', async () => {
    const { page } = await opened('?page=report');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.goto('?present=1&s=compulsory&i=compulsory-retention-rate');
    await page.locator('svg').first().waitFor();
    expect(await forbidden(page)).toEqual([]);
  });
});
