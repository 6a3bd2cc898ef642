import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import type { Dataset } from '@/domain/dataset';
import { compileDataset } from '@/package/compile/compileDataset';
import { readDataset } from '@/package/read/readDataset';
import { openPage } from '../../e2e/harness';
import { OPTIONS } from '../../package/compile/compiled';
import { changes, spoiltTexts } from '../data/spoiltPackage';
import { fuzzRuns } from '../fuzzRuns';
import { hostilePackage } from './hostilePackage';
import { faultOf, isRead } from './soundPage';

/** 40 of the 10,000 of a long run, three of a short one; a quarter of them say something hostile in every text. */
const SHARE = 0.004;
const HOSTILE_ONES = 4;
const SIZES = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
];

/** Packages that a build would let pass: without a fault, with figures, and not as they were. */
function spoiltDatasets(count: number, seed: number): readonly Dataset[] {
  const found: Dataset[] = [];
  for (let nth = 0; found.length < count; nth += 1) {
    const spoils = fc.sample(changes, { numRuns: 1, seed: seed + nth })[0] ?? [];
    const { dataset, problems } = readDataset(
      nth % HOSTILE_ONES === 0 ? hostilePackage(nth / HOSTILE_ONES) : spoiltTexts(spoils),
    );
    const isChanged = nth % HOSTILE_ONES === 0 || spoils.length > 0;
    if (isChanged && problems.length === 0 && dataset.observations.length > 0) found.push(dataset);
  }
  return found;
}

/** Gives the built app another dataset, and no page drawn ahead of another one. */
async function serve(page: Page, dataset: Dataset) {
  const { files, catalogue } = compileDataset(dataset, OPTIONS);
  const texts = new Map(files.map(({ name, text }) => [name, text]));
  await page.route(
    (url) => url.href.startsWith(inject('baseUrl')),
    async (route) => {
      const { pathname } = new URL(route.request().url());
      const name = pathname.split('/').at(-1) ?? '';
      const own = texts.get(name);
      if (own !== undefined) return route.fulfill({ body: own, contentType: 'application/json' });
      if (name !== '') return route.fallback();
      const answer = await route.fetch();
      const html = (await answer.text())
        .replace(/(<meta name="dataset" content=")[^"]*/, `$1${catalogue}`)
        .replace(/<link rel="preload"[^>]*\.json"[^>]*>/g, '');
      return route.fulfill({ response: answer, body: html });
    },
  );
}

const pagesOf = ({ places, indicators, stages }: Dataset, nth: number): readonly string[] => {
  const at = <Item>(items: readonly Item[], step: number) => items[(nth * step) % items.length];
  const place = at(
    places.filter(({ level }) => level === 'city'),
    3,
  );
  const chosen = `s=none&i=${at(indicators, 5)?.id ?? ''}`;
  return [
    '?',
    `?s=${at(stages, 2)?.id ?? ''}&`,
    `?${chosen}`,
    `?${chosen}&v=table`,
    `?${chosen}&v=comparison`,
    '?v=multiples',
    `?page=city&city=${place?.code ?? ''}`,
    '?page=targets',
    '?page=data',
    '?page=data&sec=sources',
    '?page=data&sec=glossary',
  ];
};

/** What leads or loads out of the web, what ran, and numbers that are none, outside of texts of the data. */
const harms = (page: Page) =>
  page.evaluate(() => {
    const attributes = ['href', 'src', 'xlink:href', 'action', 'formaction'];
    return [...document.querySelectorAll('body *')].flatMap((one) => [
      ...attributes.flatMap((name) => {
        const said = one.getAttribute(name);
        if (said === null || /^(https?:|mailto:|blob:|data:image\/|[#?./]|$)/.test(said)) return [];
        return /^[\w%-]+[./?]/.test(said) ? [] : [`${one.tagName} ${name}=${said.slice(0, 60)}`];
      }),
      ...[...one.attributes]
        .filter(({ name }) => name.startsWith('on'))
        .map(({ name }) => `${one.tagName} ${name}`),
      ...(one.closest('svg')
        ? [...one.attributes]
            .filter(
              ({ name, value }) =>
                /^(d|x|y|[xy]\d|r|points|transform)$/.test(name) && /NaN|Infin|undef/.test(value),
            )
            .map(({ name, value }) => `${one.tagName} ${name}=${value.slice(0, 60)}`)
        : []),
    ]);
  });

/** What makes a page wider than its window, from the outermost in, without what scrolls in its own box. */
const reachingOut = (page: Page) =>
  page.evaluate(() => {
    const scrolls = (one: Element | null): boolean =>
      one !== null &&
      one !== document.body &&
      (getComputedStyle(one).overflowX !== 'visible' || scrolls(one.parentElement));
    return document.documentElement.scrollWidth <= window.innerWidth
      ? []
      : [...document.querySelectorAll('body *')]
          .filter((one) => one.getBoundingClientRect().right > window.innerWidth + 0.5)
          .filter((one) => !scrolls(one.parentElement))
          .map((one) => `${one.tagName}.${one.getAttribute('class') ?? ''} ${one.textContent?.slice(0, 20)}`)
          .slice(0, 12);
  });

it('the app opens whatever data a build lets pass: no error, nothing blank, nothing run, no wider than the window', async () => {
  const { numRuns, seed } = fuzzRuns(SHARE);
  const datasets = spoiltDatasets(numRuns + 1, seed);
  let opened = 0;
  for (const [nth, dataset] of datasets.entries()) {
    const asked: string[] = [];
    const { page, problems } = await openPage({
      path: '?page=data',
      viewport: SIZES[nth % 2] ?? { width: 1366, height: 768 },
      prepare: async (opening) => {
        await serve(opening, dataset);
        opening.on('dialog', (dialog) => {
          asked.push(`dialog ${dialog.message()}`);
          void dialog.dismiss();
        });
        opening.on('request', (request) => {
          const url = request.url();
          if (!/^(data|blob):/.test(url) && !url.startsWith(inject('baseUrl'))) asked.push(url);
        });
      },
    });
    for (const path of pagesOf(dataset, nth)) {
      const told = `package ${nth} from seed ${seed}: ${path}`;
      await page.goto(`/${path}&lang=${nth % 4 < 2 ? 'zh' : 'en'}`);
      await isRead(page);
      await page.waitForTimeout(100);
      opened += 1;
      expect(await faultOf(page), told).toBe('');
      expect(problems, told).toEqual([]);
      expect(asked, told).toEqual([]);
      expect(await harms(page), told).toEqual([]);
      expect(await reachingOut(page), `wider than the window: ${told}`).toEqual([]);
    }
    await page.context().close();
  }
  if (process.env.FUZZ_RUNS) console.log(`${datasets.length} packages, ${opened} pages`);
}, 3_600_000);
