import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeViolations, openPage } from './harness';

const LINES = '?v=cities&i=primary-students';
const RELATION = '?v=relation&i=primary-students&x=gdp';

const isDrawn = (page: Page) => page.locator('[data-chart-ready] canvas').first().waitFor();

async function atCanvas(page: Page, across: number, down: number) {
  const box = await page.locator('canvas').first().boundingBox();
  if (!box) throw new Error('the canvas has no box');
  return [box.x + box.width * across, box.y + box.height * down] as const;
}

describe('all cities', () => {
  it('opens from Explore, loads its painter then, and keeps its choices in the address', async () => {
    const painter: string[] = [];
    const { page } = await openPage({
      path: '?i=primary-students',
      prepare: async (opened) => {
        opened.on('request', (request) => {
          if (/allCities|CitiesView/.test(request.url())) painter.push(request.url());
        });
      },
    });
    await page.locator('[data-chart-ready]').first().waitFor();
    expect(painter).toEqual([]);
    await page.getByRole('button', { name: '全部城市' }).click();
    await page.waitForURL(/v=cities/);
    await isDrawn(page);
    expect(painter.length).toBeGreaterThan(0);
    await page.getByText('2000 年 = 100').click();
    await page.waitForURL(/m=index%3A2000/);
    await page.reload();
    await isDrawn(page);
    expect(await page.getByRole('radio', { name: '2000 年 = 100' }).isChecked()).toBe(true);
  });

  it('shows years by the slider, names a city under the pointer, lists those in a frame', async () => {
    const { page } = await openPage({ path: LINES });
    await isDrawn(page);
    await page.mouse.move(...(await atCanvas(page, 0.5, 0.4)));
    await page.getByText(/个地级及以上城市中第/).waitFor();
    await page.mouse.move(...(await atCanvas(page, 0.5, 0.1)));
    await page.mouse.down();
    await page.mouse.move(...(await atCanvas(page, 0.8, 0.35)), { steps: 4 });
    await page.mouse.up();
    const framed = page.getByRole('status').filter({ hasText: '框里' });
    await framed.getByRole('button', { name: /标出/ }).first().click();
    await page.waitForURL(/p=/);
    await isDrawn(page);
    const canvas = await page.locator('canvas').first().boundingBox();
    const track = (canvas?.y ?? 0) + (canvas?.height ?? 0) - 14;
    const [left] = await atCanvas(page, 0.035, 0);
    await page.mouse.move(left, track);
    await page.mouse.down();
    await page.mouse.move(left + 300, track, { steps: 6 });
    await page.mouse.up();
    await page.waitForURL(/y=20\d\d-/);
  });

  it('sets one measure against another, and plays the years to the last', { timeout: 90_000 }, async () => {
    const { page } = await openPage({ path: `${RELATION}&at=2020` });
    await isDrawn(page);
    expect(await page.getByRole('img').first().getAttribute('aria-label')).toContain('2020 年');
    await page.getByRole('button', { name: '播放' }).click();
    await page.waitForURL(/at=2022/, { timeout: 30_000 });
    await page.getByRole('combobox', { name: '纵轴' }).selectOption({ label: '中小学生师比' });
    await page.waitForURL(/x=gdp%3Apupils-per-teacher/);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('中小学生师比');
  });

  it('of a single year shows how the cities lie in it, and says why there is no line', async () => {
    const { page } = await openPage({ path: '?v=cities&i=kindergarten-children' });
    await page.getByText(/各市都只有 2023\s年的数，连不成线/).waitFor();
    await page.locator('[data-chart-ready] svg').first().waitFor();
    expect(await page.locator('canvas').count()).toBe(0);
    expect(await page.getByRole('row').count()).toBeGreaterThan(4);
  });

  it('is not offered for an indicator that other cities lack; such an address says what there is', async () => {
    const { page } = await openPage({ path: '?i=preschool-gross-enrolment-ratio' });
    await page.locator('[data-chart-ready]').first().waitFor();
    expect(await page.getByRole('button', { name: '全部城市' }).count()).toBe(0);
    await page.goto(`${new URL(page.url()).origin}/?v=cities&i=preschool-gross-enrolment-ratio`);
    await page.getByText(/没有收录其他城市的/).waitFor();
  });

  for (const path of [LINES, RELATION])
    for (const [lang, mode] of [
      ['zh', 'light'],
      ['en', 'dark'],
    ])
      for (const width of [1366, 390])
        it(`axe finds nothing: ${path} ${lang} ${mode} ${width}`, async () => {
          const viewport = { width, height: 800 };
          const { page } = await openPage({ path: `${path}&lang=${lang}&mode=${mode}`, viewport });
          await isDrawn(page);
          expect(await axeViolations(page)).toEqual([]);
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - window.innerWidth,
          );
          expect(overflow).toBeLessThanOrEqual(0);
        });
});
