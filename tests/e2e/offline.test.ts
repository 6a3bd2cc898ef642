import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chartIsDrawn } from './explorePage';
import { openPage } from './harness';
import { otherHost } from './otherHost';

/** The network, and the pages of indicators, which this host has none of. */
const AWAY = [/ERR_INTERNET_DISCONNECTED/, /ERR_FAILED/, /^failed: /, /primary-students\/index\.html/];

/** The built app, which a release can take the place of. */
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'released-'));
  await cp('dist', folder, { recursive: true, filter: (path) => !/dist\/(i|api)\/./.test(path) });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Puts a release in place: the same app, whose first page says so. */
async function release(name: string) {
  for (const file of ['index.html', 'serviceWorker.js']) {
    const text = await readFile(join('dist', file), 'utf8');
    const released =
      file === 'index.html'
        ? text.replace('<title>', `<meta name="release" content="${name}"><title>`)
        : text
            .replace(/("?url"?:\s*[`"']index\.html[`"'])/, '$1')
            .replace(/("?revision"?:\s*[`"'])[\da-f]{32}/g, `$1${name.padStart(32, '0')}`);
    await writeFile(join(folder, file), released);
  }
}

const releaseOf = (page: Page) => page.locator('meta[name=release]').getAttribute('content');

/** Opens the app at a path of its host, and waits until the browser holds all of it. */
async function kept(path = '') {
  await release('1');
  const base = await otherHost({ folder, at: '/some/path/' });
  const { page } = await openPage({ base, path, keepsCopy: true, expected: AWAY });
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  return page;
}

describe('a copy of the app on the device', () => {
  it('opens at every address without a network, with pages and figures never seen before', async () => {
    const page = await kept();
    await page.context().setOffline(true);
    await page.reload();
    await page.getByRole('navigation').getByRole('link', { name: '城市', exact: true }).first().click();
    await page.waitForURL(/page=city/);
    await page.getByRole('navigation').getByRole('link', { name: '数据', exact: true }).first().click();
    await page.waitForURL(/page=data/);
    const top = page.url().replace(/\?.*/, '');
    await page.goto(`${top}?v=cities&s=compulsory&i=primary-students`);
    await page.locator('canvas').first().waitFor();
    await page.goto(`${top}i/adult-higher-students/?lang=en`);
    await chartIsDrawn(page);
    expect(page.url()).toMatch(/\?.*i=adult-higher-students/);
    expect(page.url()).toMatch(/lang=en/);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      (async () => {
        await page.getByRole('button', { name: 'Export' }).first().click();
        await page.getByRole('menuitem', { name: /PowerPoint/ }).click();
      })(),
    ]);
    expect(file.suggestedFilename()).toMatch(/\.pptx$/);
  });

  it('says on the page of the data that it is there', async () => {
    const page = await kept('?page=data&sec=about');
    await page.reload();
    await page.getByText('这台设备上已存好整个应用和全部数据', { exact: false }).waitFor();
  });

  it('of a new release is told, shows the old one whole until it is asked for, and the new one then', async () => {
    const page = await kept('?s=compulsory&i=primary-students');
    await page.reload();
    expect(await releaseOf(page)).toBe('1');
    await release('2');
    const other = await page.context().newPage();
    await other.goto(page.url());
    expect(await releaseOf(other)).toBe('1');
    await other.getByText('网站有了新版本').waitFor();
    await page.getByText('网站有了新版本').waitFor();
    await page.getByRole('button', { name: '换用新版本' }).click();
    await page.waitForFunction(
      () => document.querySelector('meta[name=release]')?.getAttribute('content') === '2',
    );
    await chartIsDrawn(page);
    expect(page.url()).toContain('primary-students');
    await other.getByText('另一个窗口换用了新版本').waitFor();
    expect(await releaseOf(other)).toBe('1');
    await other.getByRole('button', { name: '重新载入' }).click();
    await other.waitForFunction(
      () => document.querySelector('meta[name=release]')?.getAttribute('content') === '2',
    );
  });
});
