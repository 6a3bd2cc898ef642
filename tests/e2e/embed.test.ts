import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, inject, it } from 'vitest';
import { chartIsDrawn } from './explorePage';
import { axeViolations, openPage } from './harness';

const NANCHANG = '?s=higher&i=regular-undergraduate-and-college-students&p=360100&embed=1';

async function hostPage(frame: string) {
  const html = `<!doctype html><title>host</title><script>
    addEventListener('message', (event) => { window.height = event.data.height; window.kind = event.data.type; });
    </script>${frame}`;
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(html);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

describe('an embed', () => {
  it('is the chart alone, with title, caveat, source and a way to the full view', async () => {
    for (const viewport of [
      { width: 640, height: 360 },
      { width: 360, height: 420 },
    ]) {
      const { page } = await openPage({ path: NANCHANG, viewport });
      await page.locator('[data-chart-ready]').first().waitFor();
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('普通本专科在校学生数');
      expect(await page.getByRole('combobox').count()).toBe(0);
      expect(await page.getByRole('table').count()).toBe(0);
      expect(await page.getByText('来源').count()).toBeGreaterThan(0);
      const link = await page.getByRole('link', { name: /查看全图与数据/ }).getAttribute('href');
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
      const frame = page.frameLocator('iframe');
      await frame.locator('[data-chart-ready]').first().waitFor();
      await page.waitForFunction('window.height > 200');
      expect(await page.evaluate('window.kind')).toBe('city-education-compare:height');
    } finally {
      host.close();
    }
  });

  it('is offered as code with a title and a sensible height', async () => {
    const { page } = await openPage({ path: '?s=compulsory&i=compulsory-retention-rate' });
    await chartIsDrawn(page);
    await page.getByRole('button', { name: '分享' }).click();
    await page.getByRole('menuitem', { name: '嵌入…' }).click();
    const dialog = page.getByRole('dialog', { name: '嵌入网页' });
    const code = await dialog.getByRole('textbox').inputValue();
    expect(code).toMatch(/^<iframe [^>]*src="[^"]*embed=1[^"]*"/);
    expect(code).toContain('title="九年义务教育巩固率');
    expect(Number(/height="(\d+)"/.exec(code)?.[1])).toBeGreaterThan(300);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  });
});
