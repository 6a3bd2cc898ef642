import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, expect, inject } from 'vitest';
import { launchBrowser } from './browser';

interface PageOptions {
  /** What follows the address of the app, such as `?lang=en`. */
  path?: string;
  /** Where the app is served, with a final slash, if not by the tests’ own server. */
  base?: string;
  viewport?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
  locale?: string;
  /** Runs before the app is opened: the place to break a request. */
  prepare?: (page: Page) => Promise<unknown>;
  /** Problems that the test causes on purpose. */
  expected?: RegExp[];
  /** Whether the page may keep a copy of the app, which then answers in place of the server. */
  keepsCopy?: boolean;
  /** Whether the app is not awaited: it does not start, or late. */
  unstarted?: boolean;
}

interface OpenedPage {
  page: Page;
  /** Console errors and warnings, page errors and failed requests of our own so far, without the expected ones. */
  problems: string[];
}

interface AxeViolation {
  id: string;
  nodes: string[];
}

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const opened: { context: BrowserContext; problems: string[] }[] = [];
let browser: Promise<Browser> | undefined;

function watch(page: Page, base: string, report: (problem: string) => void) {
  const ours = (url: string) => url.startsWith(base);
  page.on('pageerror', (error) => report(`page error: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    const { url } = message.location();
    const kind = message.type();
    if (/Service Worker registration blocked by Playwright/.test(message.text())) return;
    if (kind === 'error' || kind === 'warning')
      report(`console ${kind}: ${message.text()}${url ? ` (${url})` : ''}`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'unknown reason';
    if (ours(request.url()) && reason !== 'net::ERR_ABORTED') report(`failed: ${request.url()} ${reason}`);
  });
  page.on('response', (response) => {
    if (ours(response.url()) && response.status() >= 400) report(`${response.status()}: ${response.url()}`);
  });
}

/** Opens the built app in a fresh browser profile and waits until it can be used; after the test it is closed and its problems fail the test. */
export async function openPage({
  path = '',
  base = `${inject('baseUrl')}/`,
  viewport = { width: 1366, height: 768 },
  colorScheme = 'light',
  locale = 'zh-CN',
  prepare,
  expected = [],
  keepsCopy = false,
  unstarted = false,
}: PageOptions = {}): Promise<OpenedPage> {
  browser ??= launchBrowser();
  const context = await (await browser).newContext({
    viewport,
    colorScheme,
    locale,
    baseURL: base,
    acceptDownloads: true,
    serviceWorkers: keepsCopy ? 'allow' : 'block',
  });
  const problems: string[] = [];
  opened.push({ context, problems });
  const page = await context.newPage();
  watch(page, base, (problem) => {
    if (!expected.some((pattern) => pattern.test(problem))) problems.push(problem);
  });
  await prepare?.(page);
  await page.goto(base + path.replace(/^\//, ''));
  if (!unstarted) await isStarted(page);
  return { page, problems };
}

/** Waits until the app has taken the place of what was drawn ahead, where something was. */
export async function isStarted(page: Page) {
  await page.locator('html[data-started]').waitFor({ state: 'attached' });
  await page.locator('[data-prerendered]').waitFor({ state: 'detached' });
}

/** Fails when the page reported a problem that was not expected. */
export function expectNoProblems({ problems }: Pick<OpenedPage, 'problems'>) {
  expect(problems, 'problems the page reported').toEqual([]);
}

/** What axe finds wrong on the page as it stands, with the elements concerned. */
export async function axeViolations(page: Page): Promise<AxeViolation[]> {
  await page.addScriptTag({ path: axeFile });
  const { violations } = await page.evaluate<AxeResults>(
    "axe.run(document, { resultTypes: ['violations'] })",
  );
  return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ target }) => target.join(' ')) }));
}

afterEach(async () => {
  const finished = opened.splice(0);
  await Promise.all(finished.map(({ context }) => context.close()));
  for (const page of finished) expectNoProblems(page);
});

afterAll(async () => {
  await (await browser)?.close();
  browser = undefined;
});
