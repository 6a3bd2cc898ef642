import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { openPage } from '../../e2e/harness';
import { fuzzRuns } from '../fuzzRuns';
import { act, actionsIn, anyAction, isOnTheWay, randomFrom } from './monkey';
import { faultOf, isRead } from './soundPage';

const SHARE = 0.1;
const WIDTHS = { desk: [1366, 1100, 900, 683], phone: [390, 360, 320, 600] };
const PAGES = [
  '',
  '?i=primary-students&s=compulsory',
  '?i=primary-students&s=compulsory&v=comparison',
  '?s=compulsory&v=multiples',
  '?i=primary-students&s=compulsory&v=table',
  '?i=primary-students&s=compulsory&v=cities',
  '?i=primary-students&s=compulsory&v=relation',
  '?page=city&city=360700',
  '?page=city&city=360700&vs=440700',
  '?page=targets',
  '?page=report',
  '?page=data',
  '?page=data&sec=sources',
  '?page=data&sec=own',
  '?i=primary-students&s=compulsory&embed=1&controls=years,places',
];
const TABLE = '城市,统计指标,年度,数据,计量单位\n宜春市,小学在校学生数,2021年,39.55,万人\n';
/** What a clipboard that is not granted says, which the page tells in words. */
const EXPECTED = [/clipboard|NotAllowedError/i];

/** Brings a table of one's own, as its page does. */
async function bringTable(page: Page) {
  const file = { name: '宜春.csv', mimeType: 'text/csv', buffer: Buffer.from(TABLE) };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: /^收下/ }).click();
  await page.getByText(/已收下/).waitFor();
}

/** How many entries the browser keeps for tables of one's own. */
const keptEntries = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((done, failed) => {
        const asked = indexedDB.open('city-education-compare');
        asked.onerror = () => failed(asked.error);
        asked.onsuccess = () => {
          const database = asked.result;
          const count = database.transaction('own-tables').objectStore('own-tables').count();
          count.onsuccess = () => {
            database.close();
            done(count.result);
          };
        };
      }),
  );

const { numRuns, seed } = fuzzRuns(SHARE);
const isLong = numRuns > 100;
const starts = PAGES.flatMap((path, at) =>
  (['desk', 'phone'] as const).map((size, nth) => ({ path, size, seed: seed + at * 2 + nth })),
);
/** A long run does it on every page at both sizes; a short one on one of each size. */
const chosen = isLong ? starts : [starts[2 * (seed % 7)], starts[2 * ((seed + 6) % PAGES.length) + 1]];

it.each(chosen.filter((start) => start !== undefined))(
  'whatever is pressed, typed and gone back to from "$path" ($size, seed $seed), the page stays whole and keeps its tables',
  async ({ path, size, seed: own }) => {
    const random = randomFrom(own);
    const widths = WIDTHS[size];
    const viewport = { width: widths[0] ?? 390, height: 768 };
    const { page, problems } = await openPage({
      path: '?page=data&sec=own',
      viewport,
      expected: EXPECTED,
      prepare: async (opened) => {
        await opened.addInitScript(() => Object.assign(window, { print: () => undefined }));
        opened.context().on('page', (other) => other !== opened && void other.close());
      },
    });
    await bringTable(page);
    const kept = await keptEntries(page);
    const language = own % 2 === 0 ? '' : `${path ? '&' : '?'}lang=en`;
    await page.goto(`/${path}${language}`);
    await isRead(page);
    const actions = actionsIn(widths);
    const done: string[] = [];
    for (let count = 0; count < numRuns; count += 1) {
      done.push(await act(page, anyAction(actions, random), random));
      if (!page.url().startsWith(inject('baseUrl'))) await page.goto(`/${path}`).catch(isOnTheWay);
      if (count % 5 === 0 || problems.length > 0) await isRead(page);
      const told = `${page.url()}\nafter ${count}: ${done.slice(-15).join(' | ')}`;
      expect(problems, told).toEqual([]);
      const fault = count % 5 === 0 ? await faultOf(page).catch(() => '') : '';
      // A step back past the first page leaves the app, which is then opened anew.
      if (page.url().startsWith(inject('baseUrl'))) expect(fault, told).toBe('');
    }
    expect(await keptEntries(page)).toBe(kept);
  },
  3_600_000,
);
