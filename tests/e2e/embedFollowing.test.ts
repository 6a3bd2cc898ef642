import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { followedFrame, followingScript, hostPage } from './embedHost';
import { openPage } from './harness';

const THREE = [
  '?s=higher&i=regular-undergraduate-and-college-students&p=360100&lang=zh&embed=1&controls=language',
  '?i=compulsory-retention-rate&v=comparison&lang=zh&embed=1',
  '?i=preschool-gross-enrolment-ratio&lang=zh&embed=1',
];

interface Told {
  readonly at: number;
  readonly height: number;
  readonly when: number;
  readonly origin: string;
}

/** The heights of the frames once they have stayed for half a second, each as its frame told it last. */
async function settledHeights(page: Page): Promise<readonly number[]> {
  const count = await page.locator('iframe').count();
  for (let at = 0; at < count; at++)
    await page.frameLocator('iframe').nth(at).locator('[data-chart-ready]').first().waitFor();
  await page.waitForFunction('told.length > 0 && performance.now() - told.at(-1).when > 500');
  const told = await page.evaluate<Told[]>('told');
  const heights = await page.evaluate<number[]>(
    "[...document.querySelectorAll('iframe')].map((one) => one.clientHeight)",
  );
  heights.forEach((height, at) => {
    expect(told.findLast((one) => one.at === at)?.height).toBe(height);
  });
  return heights;
}

async function opened(body: string, viewport = { width: 900, height: 900 }) {
  const host = await hostPage(body);
  const { page } = await openPage({ viewport });
  await page.goto(host.url);
  return { page, close: host.close };
}

describe('frames whose height follows, on the page of another site', () => {
  it('are as high as what they hold: loaded, narrowed, widened, in another language', async () => {
    const { page, close } = await opened(THREE.map((one) => followedFrame(one)).join('') + followingScript());
    try {
      const first = await settledHeights(page);
      expect(new Set(first).size).toBe(3);
      for (const at of [0, 1, 2]) {
        const frame = page.frameLocator('iframe').nth(at);
        expect(await frame.locator('[data-words="full"]').count()).toBe(1);
        expect(await frame.locator('[data-scrolls]').count()).toBe(0);
      }
      const loaded = await page.evaluate<Told[]>('told');
      expect(loaded.length).toBeLessThanOrEqual(6);

      await page.setViewportSize({ width: 352, height: 900 });
      const narrow = await settledHeights(page);
      expect(narrow).not.toEqual(first);
      await page.setViewportSize({ width: 900, height: 900 });
      expect(await settledHeights(page)).toEqual(first);

      await page.frameLocator('iframe').first().getByRole('button', { name: 'English' }).click();
      await page
        .frameLocator('iframe')
        .first()
        .getByRole('heading', { name: /students/ })
        .waitFor();
      const [english, ...others] = await settledHeights(page);
      expect(others).toEqual(first.slice(1));
      expect(english).not.toBe(first[0]);
      expect(await page.evaluate('history.length')).toBeLessThanOrEqual(3);
    } finally {
      close();
    }
  });

  it('settle at once where scrollbars take room', async () => {
    const bars = '<style>html { overflow-y: scroll } ::-webkit-scrollbar { width: 17px }</style>';
    const { page, close } = await opened(bars + followedFrame(THREE[1] as string) + followingScript());
    try {
      const frame = page.frames()[1];
      await frame
        ?.addStyleTag({ content: '::-webkit-scrollbar { width: 17px; height: 17px }' })
        .catch(() => 0);
      await settledHeights(page);
      expect((await page.evaluate<Told[]>('told')).length).toBeLessThanOrEqual(2);
    } finally {
      close();
    }
  });

  it('are heard when they come later, and when the script does', async () => {
    const { page, close } = await opened(followedFrame(THREE[2] as string));
    try {
      const told = await settledHeightsWithoutScript(page);
      await page.addScriptTag({ url: `${inject('baseUrl')}/embed.js` });
      await page.waitForFunction(`document.querySelector('iframe').clientHeight === ${told}`);
      await page.evaluate(
        `document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(followedFrame(THREE[1] as string))})`,
      );
      expect((await settledHeights(page)).length).toBe(2);
    } finally {
      close();
    }
  });

  it('are not moved by messages of others, nor by heights that make no sense', async () => {
    const { page, close } = await opened(followedFrame(THREE[2] as string) + followingScript());
    try {
      const [height] = await settledHeights(page);
      await page.evaluate("postMessage({ type: 'city-education-compare:height', height: 999 }, '*')");
      await page
        .frames()[1]
        ?.evaluate(
          "for (const height of [1e9, -1, 0, 'x', null, NaN]) parent.postMessage({ type: 'city-education-compare:height', height }, '*')",
        );
      await page.waitForTimeout(200);
      expect(await page.evaluate("document.querySelector('iframe').clientHeight")).toBe(height);
    } finally {
      close();
    }
  });

  it('work in a sandbox that gives them no origin and no storage', async () => {
    const sandboxed = followedFrame(THREE[2] as string, 'sandbox="allow-scripts"');
    const { page, close } = await opened(sandboxed + followingScript());
    try {
      await settledHeights(page);
      expect((await page.evaluate<Told[]>('told'))[0]?.origin).toBe('null');
    } finally {
      close();
    }
  });
});

async function settledHeightsWithoutScript(page: Page): Promise<number> {
  await page.frameLocator('iframe').locator('[data-chart-ready]').first().waitFor();
  await page.waitForFunction('told.length > 0 && performance.now() - told.at(-1).when > 300');
  return page.evaluate<number>('told.at(-1).height');
}
