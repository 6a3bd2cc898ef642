import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled, root, stop } from './ensureInstalled.mjs';
import { QUIET_FLAGS, requireBrowser } from './findBrowser.mjs';
import { build } from './runTool.mjs';
import { serveStatic } from './serveStatic.mjs';

/** `--build` builds first, `--folder` measures another build, `--only trend,home,multiples` some pages alone. */
function readArguments() {
  try {
    return parseArgs({
      options: {
        build: { type: 'boolean', default: false },
        folder: { type: 'string' },
        only: { type: 'string', default: '' },
      },
    }).values;
  } catch (error) {
    return stop(error.message);
  }
}

const asked = readArguments();
const app = asked.folder ? resolve(asked.folder) : join(root, 'dist');
const bare = join(root, '.cache', 'bench');

async function buildBarePages(lines) {
  const vite = await import('vite');
  const pages = ['bare.html', 'bareGrid.html'].map((page) => join(root, 'tests', 'bench', page));
  await vite.build({
    configFile: false,
    logLevel: 'warn',
    root: join(root, 'tests', 'bench'),
    base: './',
    build: { outDir: bare, emptyOutDir: true, rollupOptions: { input: pages } },
  });
  writeFileSync(join(bare, 'lines.json'), JSON.stringify(lines));
}

ensureInstalled();
if (!asked.folder && (asked.build || !existsSync(join(app, 'index.html')))) {
  if (!build()) stop('The build failed (see above), so there is nothing to measure.');
}
if (!existsSync(join(app, 'index.html'))) stop(`There is no built page in ${app}.`);
const built = statSync(join(app, 'index.html')).mtime.toLocaleString();
console.log(`Measuring ${asked.folder ? app : 'dist'} as built at ${built} (--build builds it anew).`);
const { openingLines } = await import('./benchView.mjs');
let executablePath;
try {
  executablePath = requireBrowser();
  await buildBarePages(openingLines());
} catch (error) {
  stop(error.message);
}
const { chromium } = await import('playwright-core');
const { measure } = await import('./benchRows.mjs');
const browser = await chromium.launch({ executablePath, headless: true, args: QUIET_FLAGS });
const [ours, theirs] = await Promise.all([serveStatic({ folder: app }), serveStatic({ folder: bare })]);
const writeGrid = (page, stages) => writeFileSync(join(bare, `${page}.json`), JSON.stringify(stages));
try {
  await measure(browser, ours.url, theirs.url, asked.only.split(',').filter(Boolean), writeGrid);
} catch (error) {
  console.error(`The bench stopped: ${error.message}`);
  process.exitCode = 1;
} finally {
  await browser.close();
  ours.close();
  theirs.close();
}
