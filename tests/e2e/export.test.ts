import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chartIsDrawn, EXPLORE } from './explorePage';
import { axeViolations, openPage } from './harness';

const RETENTION = '?s=compulsory&i=compulsory-retention-rate';

async function download(page: Page, act: () => Promise<void>) {
  const [file] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** Dots to the inch that a PNG says it has. */
const densityOf = (png: Buffer) => Math.round(png.readUInt32BE(png.indexOf('pHYs') + 4) * 0.0254);

async function menuItem(page: Page, name: string) {
  await page.getByRole('button', { name: '导出' }).click();
  return page.getByRole('menuitem', { name });
}

/** Everything, from the page of the data, as a kind of file. */
async function everything(page: Page, format: RegExp) {
  await (await menuItem(page, '全部数据')).click();
  const button = page.getByRole('main').getByRole('button', { name: format });
  return download(page, () => button.click());
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
    const elements = svg.replace(/>[^<]*</g, '><').replace(/xmlns(:\w+)?="[^"]*"/g, '');
    expect(elements).not.toMatch(/https?:|url\((?!#)|<image|@import/);
  });

  it('a PNG of 16 centimetres, with its density written in', async () => {
    const { page } = await openPage({ path: RETENTION });
    await chartIsDrawn(page);
    const item = await menuItem(page, 'PNG');
    const { name, bytes } = await download(page, () => item.click());
    expect(name).toMatch(/\.png$/);
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(bytes.readUInt32BE(16)).toBe(1814);
    expect(densityOf(bytes)).toBe(288);
    expect(bytes.length).toBeGreaterThan(20_000);
  });

  it('a slide, chosen in the dialog with its own title, by keyboard and mouse', async () => {
    for (const viewport of [
      { width: 1366, height: 768 },
      { width: 390, height: 844 },
    ]) {
      const { page } = await openPage({ path: RETENTION, viewport });
      await chartIsDrawn(page);
      const item = await menuItem(page, '图片的大小、颜色、标题');
      await item.click();
      const dialog = page.getByRole('dialog', { name: '存图片' });
      await dialog.getByRole('img', { name: '预览' }).waitFor();
      await dialog.getByText('幻灯片 16:9').click();
      await dialog.getByRole('textbox', { name: '标题', exact: true }).fill('读完九年的学生 🎓 <b>');
      await dialog.getByText('2560 × 1440 像素，192 DPI').waitFor();
      expect(await axeViolations(page)).toEqual([]);
      const sides = await dialog.evaluate((one) => [one.scrollWidth, one.clientWidth]);
      expect(sides[0]).toBeLessThanOrEqual(sides[1] ?? 0);
      const png = await download(page, () => dialog.getByRole('button', { name: '存 PNG' }).click());
      expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([2560, 1440]);
      expect(densityOf(png.bytes)).toBe(192);
      const svg = await download(page, () => dialog.getByRole('button', { name: '存 SVG' }).click());
      expect(svg.bytes.toString('utf8')).toContain('读完九年的学生 🎓 &lt;b&gt;');
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      await page.getByRole('button', { name: '导出' }).click();
      await page.getByText('图片：幻灯片 16:9').waitFor();
      await page.close();
    }
  });

  it('a Word document with the picture at 300 dots an inch, its figures and their sources', async () => {
    const { page } = await openPage({ path: RETENTION });
    await chartIsDrawn(page);
    const item = await menuItem(page, 'Word');
    const { name, bytes } = await download(page, () => item.click());
    expect(name).toMatch(/^九年义务教育巩固率.*\.docx$/);
    const parts = unzipSync(bytes);
    const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    expect(text).toContain('“97.01%”');
    expect(text).toContain('<w:tblHeader/>');
    const picture = Buffer.from(parts['word/media/picture1.png'] ?? []);
    const printed = Number(/<wp:extent cx="(\d+)"/.exec(text)?.[1]) / 914_400;
    expect(picture.readUInt32BE(16) / printed).toBeGreaterThan(290);
  });

  it('the figures shown as CSV for scripts, without BOM, numbers as numbers', async () => {
    const { page } = await openPage({ path: RETENTION });
    await chartIsDrawn(page);
    const item = await menuItem(page, 'CSV，程序用');
    const { name, bytes } = await download(page, () => item.click());
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
    const { name, bytes } = await everything(page, /CSV，Excel/);
    expect(name).toMatch(/all\.csv$/);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const shipped = Papa.parse(await readFile('data/observations.csv', 'utf8'), { skipEmptyLines: true });
    const { data } = Papa.parse(bytes.toString('utf8').slice(1), { skipEmptyLines: true });
    expect(data).toHaveLength(shipped.data.length);
  });

  it('a workbook with years as columns, and a Data Package', async () => {
    const { page } = await openPage({ path: RETENTION });
    await chartIsDrawn(page);
    await page.getByRole('button', { name: '导出' }).click();
    await page.getByRole('menuitemradio', { name: '年份成列' }).click();
    const xlsx = await download(page, () => page.getByRole('menuitem', { name: 'XLSX' }).click());
    const sheet = strFromU8(unzipSync(xlsx.bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(xlsx.name).toMatch(/九年义务教育巩固率.*\.xlsx$/);
    expect(sheet).toContain('<v>97.01</v>');
    const item = await menuItem(page, '数据包');
    const zip = await download(page, () => item.click());
    expect(Object.keys(unzipSync(zip.bytes)).sort()).toEqual([
      'CITATION.txt',
      'LICENCE.txt',
      'README.md',
      'codebook.csv',
      'data.csv',
      'datapackage.json',
    ]);
  });
});
