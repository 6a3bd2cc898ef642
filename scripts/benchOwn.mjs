import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { median } from './benchMeasure.mjs';
import { ensureInstalled, root } from './ensureInstalled.mjs';
import { QUIET_FLAGS, requireBrowser } from './findBrowser.mjs';
import { serveStatic } from './serveStatic.mjs';

const MOST_RATIO = 1.5;
const LONGEST_TASK = 100;
const FIRST_YEAR = 1999;
const YEARS = 25;
const UNITS = {
  person: [
    ['人', 0],
    ['万人', -4],
  ],
  institution: [['所', 0]],
  percent: [['%', 0]],
};

const alias = { '@': join(root, 'src') };
const folder = join(root, '.cache', 'bench-own');

async function buildPage() {
  const vite = await import('vite');
  await vite.build({
    configFile: false,
    logLevel: 'warn',
    root: join(root, 'tests', 'bench'),
    base: './',
    resolve: { alias },
    worker: { format: 'es' },
    build: {
      outDir: folder,
      emptyOutDir: true,
      rollupOptions: { input: join(root, 'tests', 'bench', 'own.html') },
    },
  });
}

/** What the names of the shipped data stand for, as the page hands it to the worker. */
async function shippedCatalogue() {
  const { runnerImport } = await import('vite');
  const load = async (file) =>
    (
      await runnerImport(join(root, 'src', file), {
        configFile: false,
        logLevel: 'error',
        resolve: { alias },
      })
    ).module;
  const [{ DATA_FILES, readDataset }, { PANEL_FILES, readPanel }, { ownCatalogue }] = await Promise.all([
    load('package/read/readDataset.ts'),
    load('package/read/readPanel.ts'),
    load('own/check/ownCatalogue.ts'),
  ]);
  const textOf = (file) => readFileSync(join(root, 'data', file), 'utf8');
  const texts = DATA_FILES.map((file) => [file, { text: textOf(file) }]);
  const { dataset } = readDataset(Object.fromEntries(texts));
  const { catalogue } = readPanel(
    Object.fromEntries(PANEL_FILES.map((file) => [file, textOf(file)])),
    dataset,
  );
  return ownCatalogue({ ...dataset, panel: { ...dataset.panel, catalogue } });
}

/** Numbers from 0 to 1 that look random and are the same every time. */
function pseudoRandom(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

/** A long table of made-up figures of real cities and indicators; every tenth note in quotes where they are wanted. */
function madeUpTable({ cities, indicators }, count, isQuoted) {
  const random = pseudoRandom(7);
  const measured = indicators
    .filter(({ unitId }) => UNITS[unitId])
    .slice(0, Math.ceil(count / YEARS / cities.length));
  const rows = ['地区,指标,年份,数值,单位,来源,备注'];
  for (const { name, unitId } of measured)
    for (const city of cities)
      for (let year = FIRST_YEAR; year < FIRST_YEAR + YEARS && rows.length <= count; year += 1) {
        const units = UNITS[unitId];
        const [unit, power] = units[Math.floor(random() * units.length)];
        const value =
          unitId === 'percent' ? (random() * 100).toFixed(2) : Math.floor(random() * 1e6) * 10 ** power;
        const cell = power === 0 ? String(value) : value.toFixed(2);
        const at = rows.length;
        const note = at % 10 !== 0 ? '' : isQuoted ? '"不含民办, 含教学点"' : `表${at}`;
        rows.push(`${city.name.zh},${name.zh},${year}年,${cell},${unit},${year + 1}年统计年鉴,${note}`);
      }
  return `${rows.join('\n')}\n`;
}

const { values: asked } = parseArgs({
  options: { rows: { type: 'string', default: '200000' }, runs: { type: 'string', default: '9' } },
});
ensureInstalled();
await buildPage();
const catalogue = await shippedCatalogue();
const { chromium } = await import('playwright-core');
const browser = await chromium.launch({
  executablePath: requireBrowser(),
  headless: true,
  args: QUIET_FLAGS,
});
const server = await serveStatic({ folder });
try {
  const page = await browser.newPage();
  await page.goto(`${server.url}/own.html`);
  for (const [name, isQuoted] of [
    ['without quotes', false],
    ['every tenth note in quotes', true],
  ]) {
    const text = madeUpTable(catalogue, Number(asked.rows), isQuoted);
    const runs = [];
    for (let run = 0; run <= Number(asked.runs); run += 1) {
      const measured = await page.evaluate(
        ([table, names]) => window.measureOwn(table, names),
        [text, catalogue],
      );
      if (run > 0) runs.push(measured);
    }
    const of = (key) => median(runs.map((one) => one[key]));
    const ratio = of('own') / of('papa');
    const longest = Math.max(...runs.map((one) => one.longest));
    const [{ rows, figures, errors }] = runs;
    const isMet = ratio <= MOST_RATIO && longest <= LONGEST_TASK;
    if (!isMet) process.exitCode = 1;
    console.log(
      `${name}: ${(rows - 2).toLocaleString('en')} rows (${(text.length / 1e6).toFixed(1)} M characters), ${figures.toLocaleString('en')} figures, ${errors} errors\n` +
        `  PapaParse alone ${of('papa').toFixed(0)} ms, whole import ${of('own').toFixed(0)} ms, ratio ${ratio.toFixed(2)} (at most ${MOST_RATIO}); page away for at most ${longest.toFixed(0)} ms   ${isMet ? 'met' : 'MISSED'}`,
    );
  }
} finally {
  await browser.close();
  server.close();
}
