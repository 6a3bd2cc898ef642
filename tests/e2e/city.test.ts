import { describe, expect, it } from 'vitest';
import { axeViolations, openPage } from './harness';

describe('the page of a city', () => {
  it('leads to an indicator and back, and tells where the city stands', async () => {
    const { page } = await openPage({ path: '?page=city&city=360700' });
    const row = page.getByRole('row', { name: /小学在校学生/ });
    await row.waitFor();
    expect(await row.textContent()).toMatch(/79 万.*1\/11.*26\/296/);
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('link', { name: '小学在校学生' }).click();
    await page.waitForURL(/i=primary-students/);
    await page.goBack();
    await row.waitFor();
    await row.getByRole('link', { name: /2023/ }).click();
    await page.waitForURL(/o=/);
    await page
      .getByRole('dialog')
      .getByText(/中国城市统计年鉴/)
      .first()
      .waitFor();
  });

  it('sets two cities side by side, and opens any prefecture-level city by its name', async () => {
    const { page } = await openPage({ path: '?page=city&city=360700' });
    await page.getByRole('link', { name: '江门' }).last().click();
    await page.waitForURL(/vs=440700/);
    await page.getByRole('columnheader', { name: '江门' }).waitFor();
    await page.getByLabel('查城市名').fill('九江');
    await page.waitForURL(/city=360400/);
    await page.getByText('九江自己的文件暂未收录').waitFor();
    expect(page.url()).not.toContain('vs=');
  });

  it('prints every name and number, without controls', async () => {
    const { page } = await openPage({ path: '?page=city&city=360700' });
    await page.getByRole('row', { name: /小学在校学生/ }).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('link', { name: '小学在校学生' }).isVisible()).toBe(true);
    expect(await page.getByText('发放资助金').first().isVisible()).toBe(true);
    const name = page.locator('main .paper-name');
    expect(await name.textContent()).toBe('赣州');
    const [own, title] = [await name.boundingBox(), await page.locator('main h1').boundingBox()];
    expect(own && title && own.height > 0 && own.y + own.height <= title.y).toBe(true);
    expect(await page.getByRole('button', { name: '打印' }).isVisible()).toBe(false);
  });
});
