import { describe, expect, it } from 'vitest';
import { chartIsDrawn } from './explorePage';
import { openPage } from './harness';

describe('an address made by hand', () => {
  it('opens the nearest sensible view and says what was dropped', async () => {
    const path = '?i=no-such-thing&s=nowhere&p=999999,360100&y=2030-1990&v=pie&foo=1&at=soon&o=none.such';
    const { page } = await openPage({ path });
    await chartIsDrawn(page);
    const notice = await page.getByRole('status').filter({ hasText: '链接' }).textContent();
    for (const part of [
      'no-such-thing',
      'nowhere',
      '999999',
      '2030-1990',
      'pie',
      'foo',
      'soon',
      'none.such',
    ]) {
      expect(notice).toContain(part);
    }
    expect(await page.getByRole('heading', { level: 1 }).textContent()).not.toBe('');
    await page.getByRole('button', { name: '知道了' }).click();
    expect(await page.getByRole('status').filter({ hasText: '链接' }).count()).toBe(0);
  });

  it('with a stage alone opens the first indicator of that stage', async () => {
    const { page } = await openPage({ path: '?page=explore&s=special' });
    await chartIsDrawn(page);
    const stage = page.getByRole('link', { name: '特殊', exact: true });
    expect(await stage.getAttribute('aria-current')).toBe('true');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('特殊');
  });

  it('shows one figure as a number, one place as a line, and none with a way on', async () => {
    const lone = await openPage({ path: '?i=special-students-per-teacher&s=special' });
    await chartIsDrawn(lone.page);
    expect(await lone.page.locator('button[data-chart-ready]').textContent()).toContain('3.56');

    const one = await openPage({ path: '?i=compulsory-retention-rate&s=compulsory&p=100000' });
    await chartIsDrawn(one.page);
    expect(await one.page.getByRole('table').getByRole('row').count()).toBeGreaterThan(5);
    expect(await one.page.locator('[data-figure]').count()).toBeGreaterThan(5);

    const none = await openPage({ path: '?i=compulsory-retention-rate&s=compulsory&p=361000' });
    await none.page.getByText('暂未收录抚州的这一数字').waitFor();
    await none.page.getByRole('button', { name: /^加上/ }).click();
    await chartIsDrawn(none.page);
  });
});
