import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chartIsDrawn, EXPLORE } from './explorePage';
import { openPage } from './harness';

const CATALOGUE = '**/data/catalogue.*.json';
const FIGURES = '**/data/figures-*.json';

/** Answers some files wrongly until told otherwise. */
function fault(
  files: string,
  body: { readonly status?: number; readonly body: string; readonly contentType?: string },
) {
  const state = { broken: true };
  const prepare = async (page: Page) => {
    await page.route(files, (route) => (state.broken ? route.fulfill(body) : route.continue()));
  };
  return { state, prepare };
}

describe('data files that do not arrive', () => {
  it.each([
    ['is missing', { status: 404, body: 'gone' }, 'HTTP 404', [/404/]],
    ['is cut off', { body: '{"form":1,"tables":{"pla' }, '文件不完整', []],
    ['is a web page', { body: '<!doctype html><html></html>', contentType: 'text/html' }, '读到的是网页', []],
  ] as const)(
    'says that the catalogue %s, that a chart not drawn is no missing figure, and tries again',
    async (_, body, words, expected) => {
      const { state, prepare } = fault(CATALOGUE, body);
      const { page } = await openPage({ path: EXPLORE, prepare, expected: [...expected] });
      const alert = page.getByRole('alert');
      await alert.waitFor();
      expect(await alert.textContent()).toContain('没有读到 catalogue.');
      expect(await alert.textContent()).toContain(words);
      expect(await alert.textContent()).toContain('图没有画，不是没有数字');
      state.broken = false;
      await page.getByRole('button', { name: '重试' }).click();
      await chartIsDrawn(page);
    },
  );

  it('says so when the figures of the first view do not arrive, and tries again', async () => {
    const { state, prepare } = fault(FIGURES, { status: 500, body: '' });
    const { page } = await openPage({ path: EXPLORE, prepare, expected: [/500/] });
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toContain('没有读到 figures-');
    state.broken = false;
    await page.getByRole('button', { name: '重试' }).click();
    await chartIsDrawn(page);
  });

  it('keeps the page and its address when the figures of the next view do not arrive, and shows them on a retry', async () => {
    const { page } = await openPage({ path: EXPLORE, expected: [/503/] });
    await chartIsDrawn(page);
    const before = page.url();
    const title = await page.locator('h1').first().textContent();
    const { state, prepare } = fault('**/data/figures-higher-*.json', { status: 503, body: '' });
    await prepare(page);
    await page.getByRole('navigation', { name: '学段' }).getByRole('link', { name: '高等' }).click();
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toContain('要看的数字没有读到');
    expect(await page.locator('h1').first().textContent()).toBe(title);
    expect(page.url()).toBe(before);
    state.broken = false;
    await page.getByRole('button', { name: '重试' }).click();
    await alert.waitFor({ state: 'detached' });
    await page.waitForURL(/s=higher/);
    await chartIsDrawn(page);
    expect(await page.locator('h1').first().textContent()).not.toBe(title);
  });
});
