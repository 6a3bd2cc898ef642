import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chartIsDrawn, EXPLORE } from './explorePage';
import { openPage } from './harness';

const change = (file: string, edit: (text: string) => string) => async (page: Page) => {
  await page.route(`**/data/${file}`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: edit(await response.text()) });
  });
};

describe('faulty data files', () => {
  it('says which file is missing and that a chart not drawn is no missing figure, and tries again', async () => {
    let broken = true;
    const { page } = await openPage({
      path: EXPLORE,
      prepare: async (opened) => {
        await opened.route('**/data/observations.csv', (route) =>
          broken ? route.fulfill({ status: 404, body: 'gone' }) : route.continue(),
        );
      },
      expected: [/observations\.csv/],
    });
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toContain('没有读到 observations.csv');
    expect(await alert.textContent()).toContain('图没有画，不是没有数字');
    broken = false;
    await page.getByRole('button', { name: '重试' }).click();
    await chartIsDrawn(page);
  });

  it('names file, line and column of a bad number, leaves that row out and shows the rest', async () => {
    const { page } = await openPage({
      path: EXPLORE,
      prepare: change('observations.csv', (text) =>
        text.replace(
          /^(cn\.preschool-gross-enrolment-ratio\.2013\.actual,.*?,printed,)[\d.]+,/m,
          '$1about 67,',
        ),
      ),
    });
    await chartIsDrawn(page);
    const alert = await page.getByRole('alert').textContent();
    expect(alert).toMatch(/observations\.csv，第 \d+ 行，value 列/);
    expect(alert).toContain('about 67');
    expect(await page.locator('[data-figure="cn.preschool-gross-enrolment-ratio.2013.actual"]').count()).toBe(
      0,
    );
    expect(await page.locator('[data-figure="cn.preschool-gross-enrolment-ratio.2014.actual"]').count()).toBe(
      1,
    );
  });

  it.each([
    ['a wrong header', (text: string) => text.replace('as_printed', 'printed'), 'as_printed 列'],
    ['a truncated file', (text: string) => text.slice(0, 60_000), '缺列'],
    ['an unknown code', (text: string) => text.replace(/,360100,/, ',360199,'), '360199'],
    ['a duplicate id', (text: string) => text.replace(/\n([^\n]+\n)/, '\n$1$1'), '重复'],
  ])('reports %s', async (_, edit, words) => {
    const { page } = await openPage({ path: EXPLORE, prepare: change('observations.csv', edit) });
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toContain(words);
  });
});
