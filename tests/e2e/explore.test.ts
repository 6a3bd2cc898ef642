import { describe, expect, it } from 'vitest';
import { chart, chartIsDrawn, EXPLORE, figureButton } from './explorePage';
import { openPage } from './harness';

describe('Explore', () => {
  it('opens on a chart with several places and many years, and says what it shows', async () => {
    const { page } = await openPage({ path: EXPLORE });
    await chartIsDrawn(page);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('学前教育毛入园率');
    expect(await chart(page).getAttribute('aria-label')).toContain('学前教育毛入园率');
    expect(await page.getByRole('group', { name: '图中的数字' }).getByRole('button').count()).toBeGreaterThan(
      20,
    );
    expect(await page.title()).toContain('城市教育比较');
  });

  it('keeps every choice in the address, and back, forward and reload bring it back', async () => {
    const { page } = await openPage({ path: EXPLORE });
    await chartIsDrawn(page);
    await page.locator('summary', { hasText: '选项' }).click();
    await page.getByRole('checkbox', { name: '全国', exact: true }).uncheck();
    await page.waitForURL(/p=/);
    await page.getByRole('button', { name: '各市对比' }).click();
    await page.waitForURL(/v=comparison/);
    await page.getByLabel('比较年份').selectOption('2015');
    await page.waitForURL(/at=2015/);
    await page.goBack();
    await page.goBack();
    await page.waitForURL((url) => !url.search.includes('v='));
    await page.locator('summary', { hasText: '选项' }).click();
    expect(await page.getByRole('checkbox', { name: '全国', exact: true }).isChecked()).toBe(false);
    await page.goForward();
    await page.waitForURL(/v=comparison/);
    await page.reload();
    await chartIsDrawn(page);
    expect(await page.getByRole('button', { name: '各市对比' }).getAttribute('aria-current')).toBe('page');
  });

  it('tells target from actual for compulsory retention, and each leads to its document and item', async () => {
    const { page } = await openPage({ path: '?s=compulsory&i=compulsory-retention-rate' });
    await chartIsDrawn(page);
    const cases = [
      ['南昌 2020 年 实际 97.01%', '97.01%', '2020.四.13', '南昌市教育局2020年工作总结'],
      ['赣州 2015 年 实际 94.6%', '94.6%', '九年义务教育巩固率', '赣州市“十三五”教育事业发展规划'],
      ['赣州 2018 年 目标 94%', '94%', '正文', '赣州市教育改革发展试验区'],
      ['全国 2024 年 实际 95.9%', '95.90%', '正文', '全国教育事业发展统计公报'],
    ] as const;
    for (const [name, printed, item, document] of cases) {
      await figureButton(page, name).click();
      const panel = page.getByRole('region', { name: '选中的数字' });
      const text = await panel.textContent();
      expect(text).toContain(`“${printed}”`);
      expect(text).toContain(item);
      expect(text).toContain(document);
    }
  });

  it('finds an indicator by pinyin initials, English and Chinese', async () => {
    const { page } = await openPage({ path: '?page=explore&s=higher' });
    await chartIsDrawn(page);
    const search = page.getByRole('searchbox', { name: '查指标' });
    for (const query of ['jnywjyggl', 'compulsory retention', '义务教育巩固']) {
      await search.fill(query);
      const found = page.getByRole('link', { name: /九年义务教育巩固率/ });
      await found.waitFor();
      expect(await found.count()).toBe(1);
    }
    await page.getByRole('link', { name: /九年义务教育巩固率/ }).click();
    await page.waitForURL(/i=compulsory-retention-rate/);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('九年义务教育巩固率');
  });

  it('walks the figures by arrow keys and opens a source with Enter', async () => {
    const { page } = await openPage({ path: '?s=compulsory&i=compulsory-retention-rate' });
    await chartIsDrawn(page);
    await figureButton(page, '全国 2013 年').focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toContain('2014');
    await page.keyboard.press('Enter');
    await page.waitForURL(/o=cn\.compulsory-retention-rate\.2014/);
    expect(await page.getByRole('region', { name: '选中的数字' }).textContent()).toContain('92.6%');
  });

  it('compares places side by side with the year on every bar, and sorts the table', async () => {
    const { page } = await openPage({ path: '?s=compulsory&i=compulsory-retention-rate&v=comparison' });
    await chartIsDrawn(page);
    const texts = await chart(page).locator('svg text').allTextContents();
    expect(texts.join(' ')).toContain('2024');
    expect(texts.join(' ')).toContain('目标');
    const table = page.getByRole('table');
    await table.getByRole('columnheader', { name: /数值/ }).getByRole('button').click();
    await page.waitForURL(/sort=value-desc/);
    const columns = await table.getByRole('columnheader').allTextContents();
    const column = columns.findIndex((name) => name.includes('数值'));
    const rows = await table
      .getByRole('row')
      .evaluateAll((all) => all.map((row) => [...row.children].map((one) => one.textContent ?? '')));
    const values = rows.slice(1).map((cells) => Number.parseFloat(cells[column] ?? ''));
    expect(values).toContain(97.01);
    expect(values).toEqual([...values].sort((a, b) => b - a));
  });

  it('has a panel as wide as its larger type needs on a wide screen', async () => {
    const widthOf = async (width: number) => {
      const { page } = await openPage({
        path: '?i=primary-students&lang=en',
        viewport: { width, height: 900 },
      });
      await chartIsDrawn(page);
      const panel = page
        .getByRole('complementary')
        .filter({ has: page.locator('dl') })
        .last();
      await panel.locator('dd').first().waitFor();
      await page.waitForTimeout(500);
      const over = await panel.evaluate((one) => {
        const right =
          one.getBoundingClientRect().right - Number.parseFloat(getComputedStyle(one).paddingRight);
        return [...one.querySelectorAll('p, p *, dd, dd *')]
          .filter((part) => part.getBoundingClientRect().right > right + 1)
          .map((part) => part.textContent);
      });
      expect(over, `${width} wide`).toEqual([]);
      return panel.evaluate((one) => one.clientWidth);
    };
    const usual = await widthOf(1366);
    for (const width of [1600, 1800, 1920]) expect(await widthOf(width)).toBeGreaterThanOrEqual(usual - 2);
  });

  it('speaks English by a switch, in the address too', async () => {
    const { page } = await openPage({ path: EXPLORE });
    await chartIsDrawn(page);
    await page.getByRole('button', { name: 'English' }).click();
    await page.waitForURL(/lang=en/);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
      'Preschool gross enrolment ratio',
    );
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.reload();
    await chartIsDrawn(page);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
      'Preschool gross enrolment ratio',
    );
  });
});
