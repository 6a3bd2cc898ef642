import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { toGbk } from '../own/gbk';
import { axeViolations, openPage } from './harness';

const OWN = '?page=data&sec=own';

/** A table as an office sends it: GBK, a title above, full-width digits, units in cells, a school year, remarks. */
const TABLE = [
  '宜春市教育事业基本情况,,,,,',
  ',,,,,',
  '城市,统计指标,年度,数据,计量单位,备注',
  '宜春市,小学在校学生数,2021年,39.55,万人,',
  '宜春市,小学在校学生数,2022年,４０.１,万人,',
  '宜春市,小学在校学生数,2023年,39.8,万人,',
  '宜春市,幼儿园数,2022-2023学年,"1,270",所,含民办',
  '宜春市,幼儿园数,2021年,约一千二,所,',
  '宜春市,<script>alert(1)</script>,2021年,3,所,',
].join('\r\n');

async function bring(page: Page) {
  const file = { name: '宜春教育.csv', mimeType: 'text/csv', buffer: Buffer.from(toGbk(TABLE)) };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByText('读出 4 个数字，2 行读不了，1 处提醒').waitFor();
}

describe('figures of one’s own', () => {
  it('are read from a messy table, stand in the chart, are switched off, deleted and put back, and stay', async () => {
    const { page } = await openPage({ path: OWN });
    await bring(page);
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: '收下 4 个数字，2 行里读不了的不收' }).click();
    await page.getByText('“宜春教育”已收下，4 个数字').waitFor();
    expect(await axeViolations(page)).toEqual([]);

    await page.getByRole('link', { name: /看图/ }).first().click();
    const chart = page.getByRole('main');
    await chart.getByText('宜春（自带）').first().waitFor();
    expect(page.url()).not.toMatch(/39\.8|%E5%AE%9C|9\d{5}/);

    await page.goBack();
    await page.getByRole('checkbox', { name: /放进图表/ }).uncheck();
    await page.getByRole('link', { name: '指标', exact: true }).first().click();
    await page.waitForURL(/page=indicator|i=/);
    await expect.poll(() => chart.getByText('宜春（自带）').count()).toBe(0);

    await page.goBack();
    await page.getByRole('button', { name: /^删除/ }).click();
    await page.getByText('“宜春教育”已删除').waitFor();
    await page.getByRole('button', { name: /^恢复/ }).click();
    await page.getByRole('checkbox', { name: /放进图表/ }).check();
    await page.reload();
    await expect.poll(() => page.getByLabel('表名').inputValue()).toBe('宜春教育');

    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /^导出 CSV/ }).click(),
    ]);
    expect((await readFile(await file.path(), 'utf8')).trim().split('\r\n')).toHaveLength(5);
  });
});
