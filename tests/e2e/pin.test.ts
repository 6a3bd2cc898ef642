import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chartIsDrawn } from './explorePage';
import { openPage } from './harness';

const { version } = JSON.parse(readFileSync('data/datapackage.json', 'utf8')) as { readonly version: string };
/** Before most figures of the yearbook came, and one indicator went. */
const OLD = '0.2.0';
const PRIMARY = '?i=primary-students&s=primary';

describe('a link pinned to a version of the data', () => {
  it('is made where a link is copied, and opens without a word but its name on the same data', async () => {
    const { page } = await openPage({ path: PRIMARY });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await chartIsDrawn(page);
    await page.getByRole('button', { name: '分享' }).click();
    await page.getByRole('menuitem', { name: `复制固定到数据 ${version} 版的链接` }).click();
    await page.getByText(`已复制，固定到数据 ${version} 版`).waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toContain(`pin=${version}`);
    await page.goto(link);
    await page.getByRole('status').filter({ hasText: '正是现在的版本' }).waitFor();
  });

  it('says on newer data what changed, keeps to the view, and can be dropped', async () => {
    const { page } = await openPage({ path: `${PRIMARY}&pin=${OLD}` });
    await chartIsDrawn(page);
    const notice = page.getByRole('status').filter({ hasText: `固定在数据 ${OLD} 版，现在是 ${version} 版` });
    expect(await notice.textContent()).toMatch(/新增 \d+ 个/);
    await page.getByText('改了什么').click();
    await page.getByRole('heading', { name: /^删去 \d+ 个数$/ }).waitFor();
    await page.getByText('schools-students-general').waitFor();
    await page.getByRole('button', { name: '表', exact: true }).click();
    await notice.waitFor();
    expect(page.url()).toContain(`pin=${OLD}`);
    await page.getByRole('button', { name: 'English' }).click();
    await page
      .getByRole('status')
      .filter({ hasText: `pinned to data version ${OLD}` })
      .waitFor();
    await page.getByRole('button', { name: 'Unpin' }).click();
    await page.getByRole('status').filter({ hasText: 'pinned' }).waitFor({ state: 'detached' });
    expect(page.url()).not.toContain('pin=');
  });

  it('is told where its version is newer or unknown, in a frame on a line, and with an identifier that was given up', async () => {
    const newer = await openPage({ path: `${PRIMARY}&pin=999.0.0` });
    await newer.page.getByRole('status').filter({ hasText: '这里的数字可能较旧' }).waitFor();
    const unknown = await openPage({ path: `${PRIMARY}&pin=0.0.1` });
    await unknown.page.getByRole('status').filter({ hasText: '无从比较' }).waitFor();
    const frame = await openPage({ path: `${PRIMARY}&pin=${OLD}&embed=1` });
    await frame.page.getByRole('link', { name: '改了什么' }).waitFor();
    const old = await openPage({
      path: `?i=schools-students-general&o=nc.schools-students-general.2005.actual&pin=${OLD}`,
    });
    await chartIsDrawn(old.page);
    expect(old.page.url()).toMatch(/i=primary-students&o=nc\.primary-students\.2005\.actual&pin=0\.2\.0/);
    await old.page.getByRole('status').filter({ hasText: '换成了现在的' }).waitFor();
  });

  it('fetches no changes where nothing is pinned, and the page of changes lists them when asked', async () => {
    const asked: string[] = [];
    const { page } = await openPage({
      path: '?page=data&sec=changes',
      prepare: async (opened) => {
        opened.on('request', (request) => asked.push(new URL(request.url()).pathname));
      },
    });
    const changes = () => asked.filter((path) => /\/data\/changes\./.test(path)).length;
    const line = page.getByText(/^数字新增 1,766 个/);
    await line.waitFor();
    expect(changes()).toBe(0);
    await line.click();
    await page.getByRole('heading', { name: /^新增 1,766 个数/ }).waitFor();
    expect(changes()).toBe(1);
  });
});
