import { expect, it } from 'vitest';
import { openPage } from './harness';

it('a chart fills the window for a room, and gives the focus back', async () => {
  const { page } = await openPage({ path: '?i=compulsory-retention-rate&s=compulsory' });
  await page.getByRole('button', { name: '放映' }).click();
  await page.waitForURL(/show=1/);
  const heading = page.locator('main h1').filter({ hasText: '97.01' });
  await heading.waitFor();
  await page.locator('[data-chart-ready]').waitFor();
  const size = await heading.evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  expect(size).toBeCloseTo(60 * Math.min(width / 1920, height / 1080), 0);
  await page.keyboard.press('ArrowRight');
  await page.waitForURL((url) => !url.search.includes('compulsory-retention-rate'));
  await page.getByRole('button', { name: '退出放映' }).click();
  await page.waitForURL((url) => !url.search.includes('show=1'));
  await page.waitForFunction(() => document.activeElement?.hasAttribute('data-present'));
});
