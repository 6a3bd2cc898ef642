import { describe, expect, it } from 'vitest';
import { axeViolations, openPage } from './harness';

const LANGUAGES = ['zh', 'en'] as const;
const THEMES = ['light', 'dark'] as const;
const SIZES = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
] as const;

/** Every page but the trend, with what a reader would have chosen on it. */
const PAGES = {
  home: '?',
  'home of all stages': '?s=none',
  'multiples by indicator': '?v=multiples&s=compulsory',
  'multiples by place': '?v=multiples&by=place&i=compulsory-retention-rate&s=compulsory',
  targets: '?page=targets&city=360100',
  coverage: '?page=data&s=compulsory&open=primary-students',
  'list of sources': '?page=data&sec=sources',
  'page of a source': '?page=data&sec=sources&d=nanchang-2020',
  downloads: '?page=data&sec=downloads',
  terms: '?page=data&sec=glossary&s=special',
  'what changed': '?page=data&sec=changes',
  about: '?page=data&sec=about',
} as const;

describe('axe finds nothing, and nothing scrolls sideways', () => {
  for (const lang of LANGUAGES)
    for (const mode of THEMES)
      for (const viewport of SIZES)
        it(`on any page, ${lang}, ${mode}, ${viewport.width} wide`, { timeout: 120_000 }, async () => {
          for (const [name, path] of Object.entries(PAGES)) {
            const { page } = await openPage({ path: `${path}&lang=${lang}&mode=${mode}`, viewport });
            await page.locator('main h1').waitFor();
            await page.waitForTimeout(150);
            expect(await axeViolations(page), name).toEqual([]);
            const overflow = await page.evaluate(
              () => document.documentElement.scrollWidth - window.innerWidth,
            );
            expect(overflow, `${name} scrolls sideways`).toBeLessThanOrEqual(0);
            await page.close();
          }
        });

  it('at 200% zoom of an office screen', { timeout: 120_000 }, async () => {
    for (const [name, path] of Object.entries(PAGES)) {
      const { page } = await openPage({ path, viewport: { width: 683, height: 384 } });
      await page.locator('main h1').waitFor();
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, name).toBeLessThanOrEqual(683);
      await page.close();
    }
  });
});

it('at 400% zoom nothing scrolls sideways, and bars that stay leave two thirds of the height', {
  timeout: 240_000,
}, async () => {
  const pages = { ...PAGES, trend: '?i=primary-students', 'home, English': '?lang=en' };
  for (const [name, path] of Object.entries(pages)) {
    const { page } = await openPage({ path, viewport: { width: 320, height: 192 } });
    await page.locator('main h1').waitFor();
    const { width, kept } = await page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      kept: [...document.querySelectorAll('body *')]
        .filter((one) => ['fixed', 'sticky'].includes(getComputedStyle(one).position))
        .map((one) => one.getBoundingClientRect())
        .filter((box) => box.width > 256)
        .reduce((sum, box) => sum + box.height, 0),
    }));
    expect(width, name).toBeLessThanOrEqual(320);
    expect(kept, name).toBeLessThanOrEqual(64);
    await page.close();
  }
});

it('fetches no file of the app twice', { timeout: 120_000 }, async () => {
  for (const [name, path] of Object.entries({ ...PAGES, trend: '?v=trend', embedded: '?embed=1' })) {
    const asked: string[] = [];
    const { page } = await openPage({
      path,
      prepare: async (opening) => {
        opening.on('request', (request) => asked.push(new URL(request.url()).pathname));
      },
    });
    await page.waitForLoadState('networkidle');
    const files = asked.filter((file) => /\.(js|css|csv|json)$/.test(file));
    expect(files.length, name).toBeGreaterThan(10);
    expect(
      files.filter((file, at) => files.indexOf(file) !== at),
      name,
    ).toEqual([]);
    await page.close();
  }
});

it('loads no style sheet ahead that has been asked for, or that nothing asks for afterwards', {
  timeout: 120_000,
}, async () => {
  const opened = {
    ...PAGES,
    trend: '?v=trend',
    'trend as it opens': '?s=compulsory&i=primary-students',
    'trend that has no page of its own': '?i=no-such-indicator',
    'page of an indicator': 'i/primary-students/',
    'all cities': '?v=cities&i=primary-students',
    embedded: '?embed=1&i=primary-students',
  };
  for (const [name, path] of Object.entries(opened)) {
    const { page } = await openPage({ path, expected: [/404/] });
    await page.locator('main h1, main h2').first().waitFor();
    const misused = await page.evaluate(() => {
      const links = [...document.querySelectorAll('link')];
      return links.filter((one, at) => {
        if (one.rel !== 'preload' || one.as !== 'style') return false;
        const uses = links.filter(({ rel, href }) => rel === 'stylesheet' && href === one.href);
        return uses.length !== 1 || links.indexOf(uses[0] as HTMLLinkElement) < at;
      }).length;
    });
    expect(misused, name).toBe(0);
    await page.close();
  }
});

describe('Chinese pages', () => {
  it('have no English word but names of files, ids of what is gone, citations, units and the other language', {
    timeout: 120_000,
  }, async () => {
    for (const [name, path] of Object.entries(PAGES)) {
      const { page } = await openPage({ path });
      await page.locator('main h1').waitFor();
      await page.waitForTimeout(150);
      await page.locator('code, pre').evaluateAll((all) => {
        for (const one of all) one.remove();
      });
      const text = (await page.locator('main').innerText()).replace(
        /CC BY 4\.0|MIT|https?:\S+|[\w/]+\.(csv|json)/g,
        '',
      );
      const words = text.match(/\b[a-z]{4,}\b/g) ?? [];
      expect([...new Set(words)], name).toEqual([]);
      await page.close();
    }
  });
});
