import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, root, stop } from './ensureInstalled.mjs';
import { QUIET_FLAGS, requireBrowser } from './findBrowser.mjs';
import { build } from './runTool.mjs';
import { serveStatic } from './serveStatic.mjs';

const OFFICE = { width: 1366, height: 768 };
const PHONE = { width: 390, height: 844 };

/** The screens that the README shows: name, address, size, theme. */
const SCREENS = [
  ['home', '', OFFICE],
  ['trend', '?i=primary-students&s=compulsory', OFFICE],
  ['cities', '?v=comparison&i=primary-students&s=compulsory&mode=dark', OFFICE],
  ['targets', '?page=targets&city=360100&lang=en', OFFICE],
  ['city', '?page=city&city=360700', OFFICE],
  ['phone', '', PHONE],
  [
    'embed',
    '?s=higher&i=regular-undergraduate-and-college-students&p=360100&embed=1',
    { width: 640, height: 360 },
  ],
];

const folder = join(root, 'docs', 'screens');

/** Draws the screens of the README anew from the built app. */
async function drawScreens() {
  const { chromium } = await import('playwright-core');
  const { url, close } = await serveStatic({ folder: join(root, 'dist') });
  const browser = await chromium.launch({
    executablePath: requireBrowser(),
    args: [...QUIET_FLAGS, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  mkdirSync(folder, { recursive: true });
  for (const [name, path, viewport] of SCREENS) {
    const page = await browser.newPage({ viewport, locale: 'zh-CN', colorScheme: 'light' });
    await page.goto(`${url}/${path}`);
    await page.locator('[data-chart-ready], main h1').first().waitFor();
    await page.waitForTimeout(800);
    await page.screenshot({ path: join(folder, `${name}.png`) });
    await page.close();
  }
  await browser.close();
  close();
  console.log(`${SCREENS.length} screens drawn in ${folder}`);
}

ensureInstalled();
if (!build()) stop('The build failed (see above), so there is nothing to show.');
await drawScreens();
process.exit(0);
