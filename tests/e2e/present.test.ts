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
  await page.waitForURL(/slide=/);
  await page.getByRole('button', { name: '退出放映' }).click();
  await page.waitForURL((url) => url.search === '?s=compulsory&i=compulsory-retention-rate');
  await page.waitForFunction(() => document.activeElement?.hasAttribute('data-present'));
});

it.each([
  ['the first page', '?page=home&s=compulsory', 4],
  ['city by city', '?i=primary-students&s=primary&v=comparison', 2],
  ['small charts', '?i=primary-students&s=primary&v=multiples', 2],
  ['a city', '?page=city&city=360700', 2],
])('from %s a row of slides, and back to it', async (_, path, least) => {
  const { page } = await openPage({ path });
  await page.getByRole('button', { name: '放映' }).click();
  const count = page.getByText(/^\d+ \/ \d+$/);
  await count.waitFor();
  const last = Number((await count.textContent())?.split(' / ')[1]);
  expect(last).toBeGreaterThanOrEqual(least);
  const findings = new Set<string>();
  for (let at = 1; at <= last; at += 1) {
    await page.getByText(`${at} / ${last}`, { exact: true }).waitFor();
    await page.locator('[data-chart-ready] svg').waitFor();
    findings.add((await page.locator('main h1').textContent()) ?? '');
    const cut = await page.evaluate(() => {
      const picture = document.querySelector('[data-chart-ready]')?.getBoundingClientRect();
      const foot = document.querySelector('main footer')?.getBoundingClientRect();
      const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.querySelector(
        'main',
      ) as Element;
      return {
        under: (picture?.bottom ?? 0) > (foot?.top ?? 0) + 1,
        scrolls: scrollWidth > clientWidth || scrollHeight > clientHeight,
      };
    });
    expect(cut, `slide ${at}`).toEqual({ under: false, scrolls: false });
    await page.keyboard.press('ArrowRight');
  }
  expect(findings.size).toBe(last);
  const address = page.url();
  await page.reload();
  await page.getByText(`${last} / ${last}`, { exact: true }).waitFor();
  expect(page.url()).toBe(address);
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.activeElement?.hasAttribute('data-present'));
  expect(new URL(page.url()).search).not.toMatch(/show|slide/);
});
