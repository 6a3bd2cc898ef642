import { chromium } from 'playwright-core';
import { root } from './ensureInstalled.mjs';
import { QUIET_FLAGS, requireBrowser } from './findBrowser.mjs';
import { serveStatic } from './serveStatic.mjs';

/**
 * Whether the built app keeps what it no longer shows: heap, nodes and listeners after a warm-up, then after changes of
 * view, steps back and forward, and quick typing. `node scripts/heap.mjs [share]`: 1 is 500 changes, 100 steps, 60 s.
 */
const share = Number(process.argv[2] ?? 1);
const MOST_GROWTH = 0.05;
/** Changes of view after which every page has been seen ten times. */
const WARM_UP = 140;
const VIEWS = [
  '',
  '?s=compulsory&i=primary-students',
  '?s=compulsory&i=primary-students&v=comparison',
  '?s=compulsory&v=multiples',
  '?s=compulsory&i=primary-students&v=cities',
  '?s=compulsory&i=primary-students&v=relation',
  '?s=higher&i=higher-full-time-teachers',
  '?s=compulsory&i=primary-schools&v=table',
  '?page=city&city=360700',
  '?page=city&city=360700&vs=440700',
  '?page=targets',
  '?page=data',
  '?page=data&sec=sources',
  '?s=compulsory&i=primary-students&lang=en',
];
/** Milliseconds for a view to be drawn, and between keys. */
const SETTLES = 250;
const KEY = 60;

const { url, close } = await serveStatic({ folder: `${root}/dist` });
const browser = await chromium.launch({
  executablePath: requireBrowser(),
  args: [...QUIET_FLAGS, '--no-sandbox'],
});
const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' });
const session = await page.context().newCDPSession(page);
await session.send('Performance.enable');

/** Counts when everything that can be let go is gone, on the same view each time. */
async function measured(name) {
  await show('?page=data&sec=about');
  await page.waitForTimeout(2000);
  for (let count = 0; count < 4; count += 1) {
    await session.send('HeapProfiler.collectGarbage');
    await page.waitForTimeout(200);
  }
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (key) => metrics.find((one) => one.name === key).value;
  const found = { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
  console.log(
    `${name}: heap ${(found.heap / 1e6).toFixed(2)} MB, nodes ${found.nodes}, listeners ${found.listeners}`,
  );
  return found;
}

/** Goes to a view as a link of the app does. */
async function show(search) {
  await page.evaluate((next) => {
    history.pushState(null, '', next || location.pathname);
    dispatchEvent(new PopStateEvent('popstate'));
  }, search);
  await page.waitForTimeout(SETTLES);
}

async function change(times) {
  for (let count = 0; count < times; count += 1) await show(VIEWS[count % VIEWS.length]);
}

async function step(times) {
  for (let count = 0; count < times; count += 1) {
    await page.evaluate((by) => history.go(by), count % 4 < 2 ? -1 : 1);
    await page.waitForTimeout(SETTLES);
  }
}

async function type(milliseconds) {
  await show('?page=data&sec=sources');
  await page.waitForTimeout(1500);
  const box = page.locator('main input').first();
  for (const end = Date.now() + milliseconds; Date.now() < end; ) {
    await box.focus();
    await page.keyboard.type('教育2020', { delay: KEY });
    await box.fill('');
    await page.keyboard.press('Control+k');
    await page.waitForTimeout(SETTLES);
    await page.keyboard.type('ganzhou1672', { delay: KEY });
    await page.keyboard.press('Escape');
    await page.waitForTimeout(SETTLES);
  }
}

await page.goto(url);
await page.locator('[data-prerendered]').waitFor({ state: 'detached' });
await change(WARM_UP);
await step(8);
await type(4000);
const before = await measured('after warm-up');
const results = [];
for (const [name, run] of [
  ['500 changes of view', () => change(500 * share)],
  ['100 steps back and forward', () => step(100 * share)],
  ['60 s of typing', () => type(60_000 * share)],
]) {
  await run();
  results.push([name, await measured(name)]);
}
await browser.close();
await close();
const grown = results.flatMap(([name, after]) =>
  Object.keys(before)
    .filter((key) => after[key] > before[key] * (1 + MOST_GROWTH))
    .map((key) => `${name}: ${key} grew by ${((after[key] / before[key] - 1) * 100).toFixed(1)}%`),
);
console.log(grown.join('\n') || 'Nothing grew by more than 5%');
process.exitCode = grown.length > 0 ? 1 : 0;
