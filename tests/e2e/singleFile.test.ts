import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chartIsDrawn } from './explorePage';
import { openPage } from './harness';

const FILE = pathToFileURL('dist-single/city-education-compare.html').href;

/** Opens the file as a double click does, on a machine without a network. */
async function opened(path = '') {
  const asked: string[] = [];
  const { page } = await openPage({
    base: FILE,
    path,
    unstarted: true,
    prepare: async (one) => {
      await one.context().setOffline(true);
      one.on('request', (request) => asked.push(request.url()));
    },
  });
  await page.getByRole('heading', { level: 1 }).waitFor();
  return { page, asked: () => asked.filter((url) => !url.startsWith(FILE) && !/^(blob|data):/.test(url)) };
}

async function saved(page: Page, item: RegExp) {
  await page.getByRole('button', { name: '导出' }).first().click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: item }).first().click(),
  ]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

describe('the app in one file, opened from a disk with the network gone', () => {
  it('goes from page to page and back, and asks for nothing', async () => {
    const { page, asked } = await opened();
    for (const [link, address] of [
      ['指标', /i=compulsory-retention-rate/],
      ['城市', /page=city/],
      ['目标', /page=targets/],
      ['报告', /page=report/],
      ['数据', /page=data/],
    ] as const) {
      const before = await page.getByRole('heading', { level: 1 }).first().textContent();
      await page.getByRole('navigation').getByRole('link', { name: link, exact: true }).first().click();
      await page.waitForURL(address);
      await expect.poll(() => page.getByRole('heading', { level: 1 }).first().textContent()).not.toBe(before);
    }
    await page.goBack();
    await page.waitForURL(/page=report/);
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').fill('xiaoxue');
    await page.getByRole('option').filter({ hasText: '小学在校学生数' }).first().click();
    await chartIsDrawn(page);
    expect(asked()).toEqual([]);
  });

  it('saves pictures, tables, slides and documents', async () => {
    const { page, asked } = await opened('?s=compulsory&i=primary-students');
    await chartIsDrawn(page);
    expect((await saved(page, /^PNG/)).bytes.subarray(1, 4).toString()).toBe('PNG');
    expect((await saved(page, /^CSV.*程序/)).bytes.toString('utf8')).toContain('primary-students');
    for (const [item, ending] of [
      [/PowerPoint/, '.pptx'],
      [/^Word/, '.docx'],
      [/^Excel/, '.xlsx'],
      [/ZIP/, '.zip'],
    ] as const) {
      const { name, bytes } = await saved(page, item);
      expect(name.endsWith(ending)).toBe(true);
      expect(bytes.subarray(0, 2).toString()).toBe('PK');
    }
    expect(asked()).toEqual([]);
  });

  it('shows all prefecture-level cities', async () => {
    const { page, asked } = await opened('?v=cities&s=compulsory&i=primary-students');
    await page.locator('canvas').first().waitFor();
    expect(asked()).toEqual([]);
  });

  it('reads a table of one’s own and keeps it', async () => {
    const { page } = await opened('?page=data&sec=own');
    const table = '城市,指标,年份,数值,单位\r\n宜春市,小学在校学生数,2021,39.55,万人\r\n';
    const file = { name: '宜春.csv', mimeType: 'text/csv', buffer: Buffer.from(table) };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('button', { name: /^收下 1 个数字/ }).click();
    await page.getByText('“宜春”已收下').waitFor();
    await page.reload();
    await expect.poll(() => page.getByLabel('表名').inputValue()).toBe('宜春');
  });

  it('hands on the name of the file, not its folder, and offers nothing that needs a site', async () => {
    const { page } = await opened('?s=compulsory&i=primary-students');
    await chartIsDrawn(page);
    const json = (await saved(page, /^JSON/)).bytes.toString('utf8');
    expect(json).toContain('city-education-compare.html?');
    expect(json).not.toContain('file:');
    await page.getByRole('button', { name: '导出' }).first().click();
    expect(await page.getByRole('menuitem', { name: /取数代码/ }).count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '分享' }).first().click();
    expect(await page.getByRole('menuitem', { name: /嵌入/ }).count()).toBe(0);
  });
});
