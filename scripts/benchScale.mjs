import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { median, timeToFirstChart } from './benchMeasure.mjs';
import { ensureInstalled, root, stop } from './ensureInstalled.mjs';
import { QUIET_FLAGS, requireBrowser } from './findBrowser.mjs';
import { SCALE, writeScaleData } from './scaleData.mjs';
import { loadedFiles, sizesAndTimes } from './scaleFiles.mjs';
import { serveStatic } from './serveStatic.mjs';

const HEAP = 1024;
const MOST_MEMORY = 1500;
const MOST_RATIO = 1.3;
const LOADS = 7;
const PAGES = { 'opening page': '/', 'one indicator': '/?v=trend&i=preschool-gross-enrolment-ratio' };
const NAME_WIDTH = 44;

const REPORT = `process.on('exit', () => process.stderr.write('\\nmemory ' + process.resourceUsage().maxRSS + '\\n'))`;

/** Builds the app with some data in a process of its own; gives seconds and the most memory it took, in megabytes. */
function buildWith(data, outDir) {
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin', 'vite.js');
  const start = Date.now();
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    [
      `--max-old-space-size=${HEAP}`,
      '--import',
      `data:text/javascript,${encodeURIComponent(REPORT)}`,
      vite,
      'build',
      '--outDir',
      outDir,
      '--emptyOutDir',
      '--logLevel',
      'error',
    ],
    { cwd: root, encoding: 'utf8', env: { ...process.env, DATA_FOLDER: data, SCREENING: 'off' } },
  );
  if (status !== 0) stop(`The build failed:\n${stdout}${stderr}`);
  const kilobytes = Number(/\nmemory (\d+)/.exec(stderr)?.[1]);
  return { seconds: (Date.now() - start) / 1000, megabytes: kilobytes / 1024 };
}

function printRow(name, now, scaled, limit) {
  const ratio = scaled / now;
  const cells = [now, scaled].map((value) => value.toFixed(value < 100 ? 1 : 0));
  const verdict = limit === undefined ? '' : ratio <= limit ? '   met' : '   MISSED';
  if (verdict.includes('MISSED')) process.exitCode = 1;
  const numbers = [...cells, ratio.toFixed(2)].map((cell) => cell.padStart(12)).join('');
  console.log(`${name.padEnd(NAME_WIDTH)}${numbers}${verdict}`);
}

/** First pictures of both builds in turn, so that what else the machine does weighs on both. */
async function firstPictures(browser, addresses) {
  const times = addresses.map(() => []);
  for (let load = 0; load <= LOADS; load += 1)
    for (const [at, address] of addresses.entries()) {
      const time = await timeToFirstChart(browser, address);
      if (load > 0) times[at].push(time);
    }
  return times.map(median);
}

async function measure(browser, builds) {
  const servers = await Promise.all(builds.map((folder) => serveStatic({ folder })));
  try {
    for (const [name, path] of Object.entries(PAGES)) {
      const loaded = [];
      for (const [at, { url }] of servers.entries())
        loaded.push(await sizesAndTimes(builds[at], await loadedFiles(browser, url + path)));
      const [now, scaled] = loaded;
      if (name === 'opening page') {
        printRow('catalogue, kB gzip', now.catalogue.kilobytes, scaled.catalogue.kilobytes);
        printRow('catalogue, ms to decode', now.catalogue.decode, scaled.catalogue.decode);
      }
      console.log(`${name}: ${now.partitions.count} and ${scaled.partitions.count} files of figures`);
      printRow('  figures, kB gzip', now.partitions.kilobytes, scaled.partitions.kilobytes);
      printRow('  figures, ms to decode', now.partitions.decode, scaled.partitions.decode);
      const times = await firstPictures(
        browser,
        servers.map(({ url }) => url + path),
      );
      printRow(`  first picture, ms (${LOADS} loads)`, ...times, MOST_RATIO);
    }
  } finally {
    for (const server of servers) server.close();
  }
}

const { values: asked } = parseArgs({ options: { keep: { type: 'boolean', default: false } } });
ensureInstalled();
const folder = (name) => join(root, '.cache', name);
const data = folder('scale');
const builds = [folder('scale-now'), folder('scale-built')];
const figures = await writeScaleData(join(root, 'data'), data);
console.log(
  `${figures.toLocaleString('en')} made-up figures: ${SCALE.places} places, ${SCALE.years} years, ${SCALE.measures} measures`,
);
const now = buildWith('./data', builds[0]);
const scaled = buildWith(data, builds[1]);
const head = ['today', 'scaled', 'ratio'].map((cell) => cell.padStart(12)).join('');
console.log(
  `\n${`Node ${process.version}, heap of ${HEAP} MB, CPU slowed 4 times`.padEnd(NAME_WIDTH)}${head}`,
);
printRow('build, s', now.seconds, scaled.seconds);
printRow('build, most memory, MB', now.megabytes, scaled.megabytes, MOST_MEMORY / now.megabytes);
const { chromium } = await import('playwright-core');
const browser = await chromium.launch({ executablePath: requireBrowser(), args: QUIET_FLAGS });
try {
  await measure(browser, builds);
} finally {
  await browser.close();
  if (!asked.keep) for (const each of [data, ...builds]) rmSync(each, { recursive: true, force: true });
}
