import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { runnerImport } from 'vite';
import { median } from './benchMeasure.mjs';
import { root } from './ensureInstalled.mjs';

const RUNS = 15;

/** The compiled data files that a page of the app loads until its first picture is drawn. */
export async function loadedFiles(browser, url) {
  const page = await browser.newPage();
  const files = new Set();
  page.on('request', (request) => {
    const name = /\/data\/([^?]+\.json)/.exec(request.url())?.[1];
    if (name) files.add(name);
  });
  await page.goto(url);
  await page.waitForSelector('[data-chart-ready]', { state: 'attached', timeout: 60_000 });
  await page.close();
  return [...files];
}

let code;

async function readers() {
  const options = { configFile: false, resolve: { alias: { '@': join(root, 'src') } } };
  const file = join(root, 'src', 'package', 'compile', 'readCatalogue.ts');
  code ??= (await runnerImport(file, options)).module;
  return code;
}

function timeOf(work) {
  const times = Array.from({ length: RUNS + 2 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return median(times.slice(2));
}

const kilobytesOf = (texts) =>
  texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0) / 1000;

/**
 * What the loaded files weigh in kilobytes of gzip, and the milliseconds that reading them takes.
 * @param folder the built app
 * @param files names of compiled data files
 */
export async function sizesAndTimes(folder, files) {
  const { datasetOfParts, readCatalogue, readPartition } = await readers();
  const textOf = (name) => readFileSync(join(folder, 'data', name), 'utf8');
  const named = (stem) => files.filter((name) => name.startsWith(stem)).map(textOf);
  const [catalogue = ''] = named('catalogue.');
  const partitions = named('figures-');
  const opened = readCatalogue(JSON.parse(catalogue));
  const read = () => partitions.map((text) => readPartition(JSON.parse(text)));
  return {
    catalogue: {
      kilobytes: kilobytesOf([catalogue]),
      decode: timeOf(() => datasetOfParts(readCatalogue(JSON.parse(catalogue)), [], null)),
    },
    partitions: {
      count: partitions.length,
      kilobytes: kilobytesOf(partitions),
      decode: timeOf(() => datasetOfParts(opened, read(), null)),
    },
  };
}
