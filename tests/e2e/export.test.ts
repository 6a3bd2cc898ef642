import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chartIsDrawn, EXPLORE } from './explorePage';
import { openPage } from './harness';

const RETENTION = '?s=compulsory&i=compulsory-retention-rate';

async function download(page: Page, act: () => Promise<void>) {
  const [file] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

async function menuItem(page: Page, name: string) {
  await page.getByRole('button', { name: '导出' }).click();
  return page.getByRole('menuitem', { name });
}

async function csv(page: Page, what: RegExp, how: RegExp) {
  await (await menuItem(page, 'CSV')).click();
  const dialog = page.getByRole('dialog', { name: '下载 CSV' });
  await dialog.getByRole('radio', { name: what }).check();
  await dialog.getByRole('radio', { name: how }).check();
  return download(page, () => dialog.getByRole('button', { name: '下载' }).click());
}

describe('what can be taken away', () => {
  it('an SVG with title, sentence and source that imports nothing', async () => {
    const { page } = await openPage({ path: RETENTION });
    await chartIsDrawn(page);
    const item = await menuItem(page, 'SVG');
    const { name, bytes } = await download(page, () => item.click());
    const svg = bytes.toString('utf8');
    expect(name).toMatch(/^九年义务教育巩固率.*\.svg$/);
    expect(svg).toContain('九年义务教育巩固率');
    expect(svg).toContain('97.01');
    expect(svg).toContain('来源');
    expect(svg.replace(/xmlns(:\w+)?="[^"]*"/g, '')).not.toMatch(/https?:|url\((?!#)|<image|@import/);
  });

  it('a PNG at twice the size', async () => {
    const { page } = await openPage({ path: RETENTION });
    await chartIsDrawn(page);
    const item = await menuItem(page, 'PNG');
    const { name, bytes } = await download(page, () => item.click());
    expect(name).toMatch(/\.png$/);
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(bytes.readUInt32BE(16)).toBe(1920);
    expect(bytes.length).toBeGreaterThan(20_000);
  });

  it('the figures shown as CSV for scripts, without BOM, numbers as numbers', async () => {
    const { page } = await openPage({ path: RETENTION });
    await chartIsDrawn(page);
    const { name, bytes } = await csv(page, /图上的数字/, /程序/);
    expect(name).toMatch(/九年义务教育巩固率.*\.csv$/);
    const text = bytes.toString('utf8');
    expect(text.charCodeAt(0)).not.toBe(0xfeff);
    const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(data.length).toBeGreaterThan(5);
    const nanchang = data.find((row) => row.observation_id === 'nc.compulsory-retention-rate.2020.actual');
    expect(Number(nanchang?.value)).toBe(97.01);
    expect(nanchang).toMatchObject({
      place_zh: '南昌市',
      nature: 'actual',
      as_printed: '97.01%',
      locator: '2020.四.13',
    });
    const target = data.find((row) => row.observation_id === 'nc.compulsory-retention-rate.2020.target');
    expect(target).toMatchObject({ comparability_codes: expect.stringContaining('nature=target') });
    expect(target?.comparability).toContain('目标');
    expect(target?.comparability_gravity).toBe('different');
  });

  it('the whole dataset as CSV for Excel, with BOM', async () => {
    const { page } = await openPage({ path: EXPLORE });
    await chartIsDrawn(page);
    const { name, bytes } = await csv(page, /整个数据集/, /Excel/);
    expect(name).toMatch(/all\.csv$/);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const shipped = Papa.parse(await readFile('data/observations.csv', 'utf8'), { skipEmptyLines: true });
    const { data } = Papa.parse(bytes.toString('utf8').slice(1), { skipEmptyLines: true });
    expect(data).toHaveLength(shipped.data.length);
  });
});
