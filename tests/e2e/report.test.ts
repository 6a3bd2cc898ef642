import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeViolations, openPage } from './harness';
import { asFound, pdfPages } from './pdfPages';

const LIST = '?page=report';
const SLOW = { timeout: 180_000 };

/** Adds what is shown to a report, by the menu Share. */
async function add(page: Page, item: RegExp) {
  await page.getByRole('button', { name: /^分享/ }).first().click();
  await page.getByRole('menuitem', { name: item }).click();
  await page.getByText(/^已加入/).waitFor();
}

const figures = (page: Page) => page.getByRole('figure').getByRole('heading', { level: 2 });

async function drawn(page: Page, count: number) {
  const charts = page.locator('figure [data-chart-ready]');
  await expect.poll(() => charts.count(), { timeout: 15_000 }).toBe(count);
  await page.getByText('正在读取图表的数字').waitFor({ state: 'detached' });
}

describe('a report', () => {
  it('is made of charts and texts, stays, goes into a file and comes out of it elsewhere', SLOW, async () => {
    const { page } = await openPage({ path: '?i=primary-students&s=compulsory' });
    await add(page, /^加入报告$/);
    await page.getByRole('link', { name: '打开报告' }).click();
    await drawn(page, 1);
    const first = await figures(page).first().innerText();
    expect(first).toMatch(/^图 1 .+/);

    await page.goto('/?i=primary-students&s=compulsory&v=comparison');
    await add(page, /^加入“未命名报告”$/);
    await page.getByRole('link', { name: '打开报告' }).click();
    await drawn(page, 2);

    await page.getByRole('textbox', { name: '报告标题' }).fill('小学 </script>😀 مرحبا');
    await page.getByRole('button', { name: '加文字', exact: true }).click();
    await page.getByRole('textbox', { name: '小标题' }).fill('我们的话');
    await page.getByRole('textbox', { name: /^正文/ }).fill('一段\n\n两段');
    await page.getByRole('button', { name: /^完成/ }).click();
    await page.getByRole('button', { name: /^上移：我们的话/ }).click();
    await page.getByRole('button', { name: /^上移：我们的话/ }).click();
    const headings = () => page.locator('article h2').allInnerTexts();
    await expect.poll(async () => (await headings())[0]).toBe('我们的话');

    await page.getByRole('button', { name: /^删除：图 1/ }).click();
    await drawn(page, 1);
    await page.getByRole('button', { name: '恢复' }).click();
    await drawn(page, 2);
    await page.getByRole('button', { name: /^半宽：图 1/ }).click();
    await page.reload();
    await drawn(page, 2);
    expect((await headings())[1]).toBe(first);
    expect(await page.getByRole('button', { name: /^通栏：图 1/ }).count()).toBe(1);

    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '存成文件' }).click(),
    ]);
    const text = await readFile(await file.path(), 'utf8');
    expect(JSON.parse(text)).toMatchObject({ form: 1, title: '小学 </script>😀 مرحبا' });

    const elsewhere = (await openPage({ path: `${LIST}&r=gone-1` })).page;
    await elsewhere.getByRole('heading', { name: '这个浏览器里没有这份报告。' }).waitFor();
    const opened = { name: 'r.json', mimeType: 'application/json', buffer: Buffer.from(text) };
    await elsewhere.locator('input[type=file]').setInputFiles(opened);
    await drawn(elsewhere, 2);
    expect(await elsewhere.locator('article h2').allInnerTexts()).toEqual(await headings());
    expect(await elsewhere.title()).toContain('报告');

    const newer = { ...opened, buffer: Buffer.from(text.replace('"form": 1', '"form": 9')) };
    await elsewhere.goto(`/${LIST}`);
    await elsewhere.locator('input[type=file]').setInputFiles(newer);
    await elsewhere.getByText('这个文件没有打开').waitFor();
    expect(await elsewhere.getByRole('link', { name: /^小学/ }).count()).toBe(1);
  });

  it(
    'is made of a city with one click, prints with numbers and sources, and is shown to a room',
    SLOW,
    async () => {
      const { page } = await openPage({ path: LIST });
      const maker = page.getByRole('group', { name: '城市简报' });
      await maker.getByRole('combobox').selectOption({ label: '赣州' });
      await maker.getByRole('button').click();
      await page.getByRole('textbox', { name: '报告标题' }).waitFor();
      expect(await page.getByRole('textbox', { name: '报告标题' }).inputValue()).toBe('赣州教育简报');
      await page.getByText('正在读取图表的数字').waitFor({ state: 'detached' });
      const count = await page.getByRole('article').count();
      expect(count).toBeGreaterThanOrEqual(8);
      expect(count).toBeLessThanOrEqual(16);
      const titles = (await figures(page).allInnerTexts()).map(asFound);
      await page.waitForTimeout(1500);
      const printed = (await pdfPages(await page.pdf({ format: 'A4' }))).join('');
      for (const title of titles) expect(printed).toContain(title);
      expect(printed).toContain(asFound('来源[1]国家统计局'));
      for (const control of ['存成文件', '上移', '改标题']) expect(printed).not.toContain(asFound(control));

      await page.getByRole('button', { name: '放映' }).click();
      await page.getByText(/^1 \/ \d+$/).waitFor();
      await page.keyboard.press('ArrowRight');
      await page.getByText(/^2 \/ \d+$/).waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('textbox', { name: '报告标题' }).waitFor();
    },
  );

  for (const lang of ['zh', 'en'])
    for (const mode of ['light', 'dark'])
      for (const viewport of [
        { width: 1366, height: 768 },
        { width: 390, height: 844 },
      ])
        it(`has no fault for axe, ${lang}, ${mode}, ${viewport.width} wide`, SLOW, async () => {
          const { page } = await openPage({ path: `${LIST}&lang=${lang}&mode=${mode}`, viewport });
          await page.getByRole('heading', { level: 1 }).waitFor();
          expect(await axeViolations(page)).toEqual([]);
          const maker = page.getByRole('group', { name: lang === 'zh' ? '学段简报' : 'Stage brief' });
          await maker.getByRole('button').click();
          await page.locator('figure [data-chart-ready]').first().waitFor();
          await page.waitForTimeout(1500);
          expect(await axeViolations(page)).toEqual([]);
          const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
          expect(over).toBeLessThanOrEqual(0);
        });
});
