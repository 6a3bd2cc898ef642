import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chartIsDrawn } from './explorePage';
import { openPage } from './harness';
import { otherHost } from './otherHost';

const PRIMARY = '?s=compulsory&i=primary-students&lang=zh';

const heading = (page: Page) => page.getByRole('heading', { level: 1 }).first().textContent();

describe('a host that takes files for what they are not', () => {
  it('shows the same words and figures: its encodings do not count', async () => {
    const base = await otherHost({
      types: {
        '.html': 'text/html; charset=gbk',
        '.js': 'text/javascript; charset=gbk',
        '.css': 'text/css; charset=gbk',
        '.json': 'text/plain; charset=gb2312',
        '.csv': 'application/octet-stream',
      },
    });
    const { page } = await openPage({ base });
    expect(await heading(page)).toContain('四座城市公布的教育数字');
    await page.goto(base + PRIMARY);
    await chartIsDrawn(page);
    expect(await heading(page)).toBe('小学在校学生数');
    await page.goto(`${base}?page=data&lang=zh`);
    await page.getByText('南昌').first().waitFor();
    const drawn = await page.evaluate(() =>
      [...document.querySelectorAll('main *')].flatMap((one) =>
        ['::before', '::after'].map((part) => getComputedStyle(one, part).content),
      ),
    );
    expect(drawn.filter((text) => /[\u00c2-\u00ff\ufffd\u9225\u9234]|鈻/.test(text))).toEqual([]);
  });
});

describe('a frame that may run scripts and nothing else', () => {
  for (const [name, query, drawn] of [
    ['a chart', `${PRIMARY}&embed=1`, '[data-figure]'],
    ['the whole app', PRIMARY, '[data-figure]'],
    ['its first page', '?lang=zh', 'main h1'],
    ['the page of one’s own tables', '?page=data&sec=own&lang=zh', 'main h1'],
    ['the page of reports', '?page=report&lang=zh', 'main h1'],
  ] as const)
    it(`shows ${name}`, async () => {
      const base = await otherHost({ headers: { 'access-control-allow-origin': '*' } });
      const { page } = await openPage({ base, path: '?page=targets' });
      await page.setContent(
        `<iframe sandbox="allow-scripts" width="1300" height="700" src="${base}${query}" title="frame"></iframe>`,
      );
      await page.frameLocator('iframe').locator(drawn).first().waitFor();
    });
});
