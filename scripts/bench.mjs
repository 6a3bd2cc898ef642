import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, root, stop } from './ensureInstalled.mjs';
import { QUIET_FLAGS, requireBrowser } from './findBrowser.mjs';
import { build } from './runTool.mjs';
import { serveStatic } from './serveStatic.mjs';

const LOADS = 7;
const CHANGES = 20;
const app = join(root, 'dist');
const bare = join(root, '.cache', 'bench');

async function buildBarePage(lines) {
  const vite = await import('vite');
  await vite.build({
    configFile: false,
    logLevel: 'warn',
    root: join(root, 'tests', 'bench'),
    base: './',
    build: { outDir: bare, emptyOutDir: true, rollupOptions: { input: join(root, 'tests/bench/bare.html') } },
  });
  writeFileSync(join(bare, 'lines.json'), JSON.stringify(lines));
}

function row(name, ours, theirs, aim) {
  const ratio = ours / theirs;
  const cells = [
    `${ours.toFixed(0)} ms`,
    `${theirs.toFixed(0)} ms`,
    ratio.toFixed(2),
    `at most ${aim.toFixed(1)}`,
  ];
  const verdict = ratio <= aim ? 'met' : 'MISSED';
  return `${name.padEnd(30)}${cells.map((cell) => cell.padStart(13)).join('')}   ${verdict}`;
}

async function measure(browser, ours, theirs) {
  const { median, timesOfChanges, timeToFirstChart } = await import('./benchMeasure.mjs');
  const loads = { ours: [], theirs: [] };
  for (let load = 0; load <= LOADS; load += 1) {
    const pair = [await timeToFirstChart(browser, ours), await timeToFirstChart(browser, theirs)];
    if (load === 0) continue;
    loads.ours.push(pair[0]);
    loads.theirs.push(pair[1]);
  }
  const changes = {
    ours: await timesOfChanges(browser, ours, CHANGES),
    theirs: await timesOfChanges(browser, theirs, CHANGES),
  };
  const head = ['app', 'bare ECharts', 'ratio', 'aim'].map((cell) => cell.padStart(13)).join('');
  console.log(`\nMedians, CPU slowed 4 times, empty cache, Chromium ${browser.version()}`);
  console.log(`${''.padEnd(30)}${head}`);
  console.log(row(`first chart (${LOADS} loads)`, median(loads.ours), median(loads.theirs), 1.6));
  console.log(row(`filter change (${CHANGES} changes)`, median(changes.ours), median(changes.theirs), 1.3));
}

ensureInstalled();
if (process.argv.includes('--build') || !existsSync(join(app, 'index.html'))) {
  if (!build()) stop('The build failed (see above), so there is nothing to measure.');
}
console.log(
  `Measuring dist as built at ${statSync(join(app, 'index.html')).mtime.toLocaleString()} (--build builds it anew).`,
);
const { openingLines } = await import('./benchView.mjs');
let executablePath;
try {
  executablePath = requireBrowser();
  await buildBarePage(openingLines());
} catch (error) {
  stop(error.message);
}
const { chromium } = await import('playwright-core');
const browser = await chromium.launch({ executablePath, headless: true, args: QUIET_FLAGS });
const [ours, theirs] = await Promise.all([serveStatic({ folder: app }), serveStatic({ folder: bare })]);
try {
  await measure(browser, `${ours.url}/`, `${theirs.url}/bare.html`);
} catch (error) {
  console.error(`The bench stopped: ${error.message}`);
  process.exitCode = 1;
} finally {
  await browser.close();
  ours.close();
  theirs.close();
}
