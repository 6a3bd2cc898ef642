import { describe, expect, it } from 'vitest';
import { chartIsDrawn, figureButton } from './explorePage';
import { openPage } from './harness';

const heading = 'main h1';

describe('somebody with a question', () => {
  it('sees where the city stands one click after opening, and against the country one more', async () => {
    const { page } = await openPage();
    await page.locator(heading).filter({ hasText: '四座城市' }).waitFor();
    await page.getByRole('link', { name: '南昌', exact: true }).first().click();
    await page.waitForURL(/page=city.*city=360100/);
    const students = page.getByRole('row').filter({ hasText: '小学在校学生' });
    expect(await students.textContent()).toMatch(/46 万 2023.*\+12%.*3\/11/);
    const kept = page.getByRole('listitem').filter({ hasText: '97%（2020、转载待核）' });
    expect(await kept.textContent()).toMatch(/97%（2020、转载待核）.*已达到，高 0\.01 个百分点/);
    await kept.getByRole('link', { name: '九年义务教育巩固率' }).click();
    await page.waitForURL(/i=compulsory-retention-rate/);
    await chartIsDrawn(page);
    const panel = page.getByRole('region', { name: '选中的数字' });
    await panel.getByText('97.01').first().waitFor();
    expect(await panel.textContent()).toContain('比全国同年约 +1.8 个百分点 95.2%');
  });

  it('sees whether Nanchang reached its goals of 2020, three clicks after opening', async () => {
    const { page } = await openPage();
    await page.getByRole('link', { name: '目标', exact: true }).click();
    await page.waitForURL((url) => url.search === '?page=targets');
    await page.getByRole('navigation', { name: '地区' }).getByRole('link', { name: '南昌' }).click();
    await page.getByRole('navigation', { name: '到期年' }).getByRole('link', { name: '2020' }).click();
    await page
      .locator(heading)
      .filter({ hasText: /^南昌 2020\s年：4\s项目标、1\s项多年计划，2\s项已达到.*3\s项结果暂未收录/ })
      .waitFor();
    const answered = await page.getByRole('region', { name: /^有结果的目标/ }).textContent();
    expect(answered).toMatch(/97%.*97\.01%.*已达到，高 0\.01 个百分点/);
    await page.getByRole('link', { name: '学前教育毛入园率' }).filter({ visible: true }).waitFor();
  });

  it('sees all targets due in 2025, two clicks after opening', async () => {
    const { page } = await openPage();
    await page.getByRole('link', { name: '目标', exact: true }).click();
    await page.getByRole('navigation', { name: '到期年' }).getByRole('link', { name: '2025' }).click();
    const due = page.getByRole('region', { name: /^2025 年到期/ }).getByRole('row');
    await due.filter({ hasText: '江门' }).first().waitFor();
    expect(await due.filter({ hasText: '结果暂未收录' }).count()).toBeGreaterThan(4);
  });

  it('opens the document behind a figure, and all its figures', async () => {
    const { page } = await openPage({ path: '?s=compulsory&i=compulsory-retention-rate' });
    await chartIsDrawn(page);
    await figureButton(page, '南昌 2020 年 实际 97.01%').click();
    await page.waitForURL(/o=nc\.compulsory-retention-rate\.2020\.actual/);
    const panel = page.getByRole('region', { name: '选中的数字' });
    await panel.getByText('2020.四.13').waitFor();
    await panel.getByRole('link', { name: /南昌市教育局2020年工作总结/ }).click();
    await page.waitForURL(/page=data.*d=nanchang-2020/);
    await page.locator(heading).filter({ hasText: '南昌市教育局2020年工作总结' }).waitFor();
    expect(await page.getByRole('heading', { level: 2, name: /全部数字 \d+ 个/ }).count()).toBe(1);
  });

  it.each([
    ['1672', /1,?672/],
    ['巩固率', /九年义务教育巩固率/],
    ['glv', /巩固率|覆盖率/],
    ['Ganzhou', /赣州/],
  ])('finds %s from anywhere by the keyboard alone', async (query, expected) => {
    const { page } = await openPage({ path: '?page=data' });
    await page.locator(heading).waitFor();
    await page.keyboard.press('Control+k');
    const box = page.getByRole('dialog').getByRole('combobox');
    await box.waitFor();
    await page.keyboard.type(query);
    const first = page.getByRole('option').first();
    await first.filter({ hasText: expected }).waitFor();
    const before = page.url();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.href !== before);
    await box.waitFor({ state: 'hidden' });
  });
});

describe('linked pages', () => {
  it('keep the place brought forward, and let it go', async () => {
    const { page } = await openPage({ path: '?s=compulsory&hl=360100' });
    await page.locator(heading).waitFor();
    await page.getByRole('link', { name: '指标', exact: true }).click();
    await page.waitForURL(/i=.*hl=360100/);
    await chartIsDrawn(page);
    await page.getByRole('button', { name: '不再突出' }).click();
    await page.waitForURL((url) => !url.search.includes('hl='));
  });

  it('open a small picture as the trend', async () => {
    const { page } = await openPage({ path: '?v=multiples&s=compulsory' });
    await page.locator('[data-indicator="primary-schools"]').first().waitFor();
    await page.locator('[data-indicator="primary-schools"]').first().click();
    await page.waitForURL(/i=primary-schools/);
    await chartIsDrawn(page);
    expect(await page.locator('h1').textContent()).toBe('小学学校数');
  });
});

describe('only what is strictly comparable', () => {
  it('takes away what is not the same thing, and says what', async () => {
    const { page } = await openPage({ path: '?s=compulsory&i=compulsory-retention-rate' });
    await chartIsDrawn(page);
    await page.locator('summary', { hasText: '选项' }).click();
    await page.getByRole('checkbox', { name: /只看严格可比/ }).check();
    await page.waitForURL(/c=1/);
    await page
      .getByText(/去掉了 \d+ 个数字/)
      .first()
      .waitFor();
    const names = await page
      .locator('[data-figure]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
    expect(names.length).toBeGreaterThan(5);
    expect(names.filter((name) => /目标|计划/.test(name))).toEqual([]);
  });
});

describe('a derived measure', () => {
  it('says its formula, and each input leads to its source', async () => {
    const { page } = await openPage({ path: '?i=preschool-gross-enrolment-ratio&m=change' });
    await chartIsDrawn(page);
    expect(await page.locator('h1').textContent()).toContain('比上年增减');
    await page.locator('[data-figure^="derived:change:cn."]').first().click();
    const panel = page.getByRole('region', { name: '选中的数字' });
    await panel.waitFor();
    expect(await panel.textContent()).toContain('−');
  });

  it.each([
    ['m=share:country', '?i=compulsory-retention-rate&m=share:country'],
    ['m=ratio:nonsense', '?i=compulsory-retention-rate&m=ratio:nonsense'],
    ['m=index:1900', '?i=kindergartens&m=index:1900'],
  ])('that is impossible (%s) opens the published figures and says why', async (_, path) => {
    const { page } = await openPage({ path });
    await chartIsDrawn(page);
    expect((await page.getByRole('status').allTextContents()).join(' ').length).toBeGreaterThan(20);
    expect(new URL(page.url()).searchParams.get('m')).toBeNull();
  });
});
