import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { startWordsEn, startWordsZh } from '@/wording/controls/startWords';
import { isStarted, openPage } from './harness';

const PRIMARY = '?i=primary-students&s=compulsory';
const GONE = [/404/, /^failed: /, /^page error: (TypeError: Failed to fetch dynamically imported module|$)/];

const told = (page: Page) => page.locator('#not-started');

async function saysBoth(page: Page, word: keyof typeof startWordsZh) {
  await told(page).waitFor();
  expect(await told(page).locator('[lang=zh-CN]').textContent()).toBe(startWordsZh[word]);
  expect(await told(page).locator('[lang=en]').textContent()).toBe(startWordsEn[word]);
}

const without = (files: RegExp) => (page: Page) =>
  page.route(files, (route) => route.fulfill({ status: 404, body: 'Not found' }));

describe('a page whose app does not start says why', () => {
  for (const [what, files] of [
    ['its first script', /assets\/index-.*\.js/],
    ['the app behind it', /assets\/main-.*\.js/],
    ['a file that the app is made of', /assets\/vendor-.*\.js/],
  ] as const)
    it(`when a new release took the place of ${what}; what it held stays to be read`, async () => {
      const { page } = await openPage({ prepare: without(files), expected: GONE, unstarted: true });
      await saysBoth(page, 'gone');
      expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
      expect(await page.getByText('46', { exact: true }).first().isVisible()).toBe(true);
    });

  it('at another address shows no page that was not asked for', async () => {
    const { page } = await openPage({
      path: `${PRIMARY}&y=2010-2020`,
      prepare: without(/assets\/index-.*\.js/),
      expected: GONE,
      unstarted: true,
    });
    await saysBoth(page, 'gone');
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(0);
  });

  it('at the address of an indicator, whose page stays to be read', async () => {
    const { page } = await openPage({
      path: PRIMARY,
      prepare: without(/assets\/shared-.*\.js/),
      expected: GONE,
      unstarted: true,
    });
    await saysBoth(page, 'gone');
    expect(await page.getByRole('heading', { level: 1 }).first().textContent()).toBe('小学在校学生数');
  });

  it('in a browser that is too old for it, and goes no further', async () => {
    const { page } = await openPage({
      path: PRIMARY,
      prepare: (one) => one.addInitScript('delete window.structuredClone'),
      unstarted: true,
    });
    await saysBoth(page, 'tooOld');
    await page.waitForTimeout(1500);
    expect(await page.locator('[data-prerendered]').count()).toBe(1);
  });

  it('when it is opened from a disk', async () => {
    const { page } = await openPage({ unstarted: true, expected: [/file:\/\//] });
    for (const file of ['index.html', 'i/primary-students/index.html']) {
      await page.goto(pathToFileURL(`dist/${file}`).href);
      await saysBoth(page, 'fromDisk');
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(0);
    }
  });

  it('while its files are long on their way, without moving what is read meanwhile', async () => {
    const { page } = await openPage({
      prepare: (one) => one.route(/assets\/shared-.*\.js/, () => undefined),
      expected: [/preloaded using link preload/],
      unstarted: true,
    });
    const heading = page.getByRole('heading', { level: 1 });
    const before = await heading.boundingBox();
    await saysBoth(page, 'slow');
    expect(await heading.boundingBox()).toEqual(before);
  });

  it('while its files are long on their way, and no longer once it has started', async () => {
    let release = () => {};
    const released = new Promise<void>((done) => {
      release = done;
    });
    const { page } = await openPage({
      path: PRIMARY,
      prepare: (one) =>
        one.route(/assets\/shared-.*\.js/, async (route) => {
          await released;
          await route.continue();
        }),
      expected: [/preloaded using link preload/],
      unstarted: true,
    });
    await saysBoth(page, 'slow');
    release();
    await isStarted(page);
    expect(await told(page).count()).toBe(0);
  });
});

describe('a page without a style sheet', () => {
  it('still starts, and its parts arrive', async () => {
    const { page } = await openPage({
      path: PRIMARY,
      prepare: without(/assets\/(IndicatorScreen|main)-.*\.css/),
      expected: [/404/, /^failed: /, /MIME type/],
    });
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await told(page).count()).toBe(0);
  });
});
