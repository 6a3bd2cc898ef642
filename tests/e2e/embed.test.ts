import { describe, expect, inject, it } from 'vitest';
import { hostPage } from './embedHost';
import { chartIsDrawn } from './explorePage';
import { axeViolations, openPage } from './harness';

const NANCHANG = '?s=higher&i=regular-undergraduate-and-college-students&p=360100&embed=1';
const SLIDE = { width: 640, height: 360 };
const PHONE = { width: 320, height: 400 };

describe('an embed', () => {
  it('is the chart alone, with title, caveat, source and a way to the full view', async () => {
    for (const viewport of [SLIDE, { width: 360, height: 420 }]) {
      const { page } = await openPage({ path: NANCHANG, viewport });
      await page.locator('[data-chart-ready]').first().waitFor();
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('普通本专科在校学生数');
      expect(await page.getByRole('combobox').count()).toBe(0);
      expect(await page.getByRole('table').count()).toBe(0);
      expect(await page.getByText('来源').count()).toBeGreaterThan(0);
      const link = await page.getByRole('link', { name: /^在完整页面打开/ }).getAttribute('href');
      expect(link).toContain('i=regular-undergraduate-and-college-students');
      expect(link).not.toContain('embed');
      expect(await axeViolations(page)).toEqual([]);
    }
  });

  it('works in a frame of another host and tells its height', async () => {
    const address = `${inject('baseUrl')}/${NANCHANG}`;
    const host = await hostPage(`<iframe src="${address}" width="640" height="360" title="chart"></iframe>`);
    try {
      const { page } = await openPage();
      await page.goto(host.url);
      await page.frameLocator('iframe').locator('[data-chart-ready]').first().waitFor();
      await page.waitForFunction('told.some(({ height }) => height > 200)');
    } finally {
      host.close();
    }
  });

  it('is offered as code with a title and a sensible height, and as it will look', async () => {
    const { page } = await openPage({ path: '?s=compulsory&i=compulsory-retention-rate' });
    await chartIsDrawn(page);
    await page.getByRole('button', { name: '分享' }).click();
    await page.getByRole('menuitem', { name: '嵌入…' }).click();
    const dialog = page.getByRole('dialog', { name: '嵌入网页' });
    const field = dialog.getByLabel('嵌入代码');
    const code = await field.inputValue();
    expect(code).toMatch(/^<iframe [^>]*src="[^"]*embed=1[^"]*"/);
    expect(code).toContain('title="九年义务教育巩固率');
    expect(Number(/height="(\d+)"/.exec(code)?.[1])).toBeGreaterThan(300);
    const preview = dialog.frameLocator('iframe');
    await preview.locator('[data-chart-ready]').first().waitFor();
    await dialog.getByText('English', { exact: true }).click();
    await preview.getByRole('heading', { name: 'Nine-year compulsory education retention rate' }).waitFor();
    expect(await field.inputValue()).toContain('lang=en');
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  });
});

describe('a frame never shows another chart than asked', () => {
  it.each([
    ['?i=retired-indicator&embed=1', /retired-indicator/],
    ['?i=primary-students&v=pie&embed=1', /pie/],
    ['?i=primary-students&p=999999&embed=1', /999999/],
    ['?i=primary-students&m=per:children&embed=1', /没有找到|小学/],
    ['?page=nowhere&embed=1', /nowhere/],
    ['?page=data&sec=sources&embed=1', /不是图/],
  ])('%s', async (path, says) => {
    const { page } = await openPage({ path, viewport: SLIDE });
    const main = page.getByRole('main');
    await main.getByRole('link', { name: /在完整页面打开/ }).waitFor();
    expect(await main.textContent()).toMatch(says);
    if (!path.includes('m=')) expect(await page.locator('[data-chart-ready]').count()).toBe(0);
    expect(await page.evaluate('location.search')).toBe(path);
  });

  it.each(['home', 'overview', 'compare', 'targets', 'city', 'data', 'coverage', 'multiples', 'sources'])(
    'and is not empty for the page %s',
    async (name) => {
      const { page } = await openPage({ path: `?page=${name}&embed=1`, viewport: SLIDE });
      await page.getByRole('link', { name: /在完整页面打开/ }).waitFor();
      if (name !== 'sources') await page.locator('[data-chart-ready]').first().waitFor();
      expect(((await page.getByRole('main').textContent()) ?? '').length).toBeGreaterThan(20);
    },
  );
});

const CHARTS = [
  NANCHANG,
  '?i=compulsory-retention-rate&embed=1',
  '?i=compulsory-retention-rate&v=comparison&embed=1&lang=en',
  '?i=preschool-gross-enrolment-ratio&v=comparison&embed=1',
  '?i=primary-students&v=comparison&embed=1',
  '?i=primary-students&embed=1&lang=en',
];

/** Of what is drawn: heights of all words, and how far the picture reaches beyond its room. */
const MEASURED = `(() => {
  const box = (selector) => document.querySelector(selector).getBoundingClientRect();
  const picture = box('figure [role="img"], figure svg[role], [data-chart-ready]');
  return {
    words: box('figcaption').height + box('footer').height,
    cut: Math.max(picture.bottom - box('footer').top, box('footer').bottom - innerHeight),
    side: document.documentElement.scrollWidth - innerWidth,
  };
})()`;

interface Measured {
  readonly words: number;
  readonly cut: number;
  readonly side: number;
}

describe('the room of a frame', () => {
  it.each(CHARTS)('of 640 by 360 pixels holds all of %s', async (path) => {
    const { page } = await openPage({ path, viewport: SLIDE });
    await page.locator('[data-chart-ready]').first().waitFor();
    const { cut, side } = await page.evaluate<Measured>(MEASURED);
    expect(cut).toBeLessThanOrEqual(1);
    expect(side).toBe(0);
    expect(await page.locator('[data-scrolls]').count()).toBe(0);
  });

  it.each(CHARTS)('of 320 pixels leaves words a quarter at most in %s', async (path) => {
    const { page } = await openPage({ path: `${path}&controls=none`, viewport: PHONE });
    await page.locator('[data-chart-ready]').first().waitFor();
    const { words, cut, side } = await page.evaluate<Measured>(MEASURED);
    expect(words).toBeLessThanOrEqual(PHONE.height / 4);
    expect(cut).toBeLessThanOrEqual(1);
    expect(side).toBe(0);
  });

  it('has doors to the table, to files and to all words, by keyboard', async () => {
    const { page } = await openPage({ path: NANCHANG, viewport: PHONE });
    await page.locator('[data-chart-ready]').first().waitFor();
    await page.getByRole('button', { name: '表格' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('table').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '下载' }).click();
    const files = page.getByRole('dialog', { name: '下载这张图' });
    const saved = page.waitForEvent('download');
    await files.getByRole('button', { name: 'CSV，程序用' }).click();
    expect((await saved).suggestedFilename()).toMatch(/\.csv$/);
    const picture = page.waitForEvent('download');
    await files.getByRole('button', { name: /^PNG/ }).click();
    expect((await picture).suggestedFilename()).toMatch(/\.png$/);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '来源' }).click();
    expect(await page.getByRole('dialog').textContent()).toContain('来源：');
  });
});
