const SLOWDOWN = 4;
const VIEWPORT = { width: 1366, height: 768 };

function noteFirstChart() {
  window.blockedFor = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.blockedFor += Math.max(0, duration - 50);
  }).observe({ type: 'longtask', buffered: true });
  // Asked once a frame: asked at each change of the document, it would make a page that arrives in pieces lay itself out each time.
  const isSeen = (chart) => chart.checkVisibility({ visibilityProperty: true });
  const look = () => {
    if (![...document.querySelectorAll('[data-chart-ready]')].some(isSeen)) requestAnimationFrame(look);
    else
      requestAnimationFrame(() => {
        window.firstChartAt = performance.now();
      });
  };
  requestAnimationFrame(look);
}

function changeUntilPainted(control) {
  return new Promise((done, fail) => {
    const timer = setTimeout(() => fail(new Error('no new painting within 10 s of a change')), 10_000);
    const observer = new MutationObserver(() => {
      observer.disconnect();
      clearTimeout(timer);
      requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - start)));
    });
    observer.observe(document, { subtree: true, attributes: true, attributeFilter: ['data-chart-ready'] });
    const start = performance.now();
    control.click();
  });
}

async function openPage(browser, url, slowdown) {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: 'zh-CN' });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(noteFirstChart);
  await page.goto(url);
  await page
    .waitForFunction(() => window.firstChartAt !== undefined, undefined, { timeout: 60_000 })
    .catch(() => {
      throw new Error(`${url} drew no chart within 60 s: no element got the attribute data-chart-ready.`);
    });
  return page;
}

/** Until a page that has drawn its first chart has done what it does after it. */
const SETTLED = 3000;
const MEGABYTE = 1024 * 1024;

/**
 * A load in a fresh profile: milliseconds from the start of the navigation to the first drawn chart, milliseconds by which
 * tasks took longer than 50, megabytes of heap when all is done.
 */
export async function loadOf(browser, url) {
  const page = await openPage(browser, url, SLOWDOWN);
  await page.waitForTimeout(SETTLED);
  const times = await page.evaluate(() => ({ firstChart: window.firstChartAt, blocked: window.blockedFor }));
  const heap = await heapOf(page);
  await page.context().close();
  return { ...times, heap };
}

async function heapOf(page) {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return usedSize / MEGABYTE;
}

/** Megabytes of heap after one round of changes, and after many. */
export async function heapOfChanges(browser, url, controls, times) {
  const page = await openPage(browser, url, 1);
  await isTakenOver(page);
  await showOptions(page);
  const sizes = [];
  for (let change = 0; change < times + controls.length * 2; change += 1) {
    if (change === controls.length * 2) sizes.push(await heapOf(page));
    await controls[change % controls.length](page).evaluate(changeUntilPainted);
  }
  sizes.push(await heapOf(page));
  await page.context().close();
  return sizes;
}

const isTakenOver = (page) => page.waitForFunction(() => !document.querySelector('[data-prerendered]'));

/** Opens what folds the controls away, where something does. */
async function showOptions(page) {
  const fold = page.locator('main summary', { hasText: '选项' });
  const there = await fold.waitFor({ timeout: SETTLED }).then(
    () => true,
    () => false,
  );
  if (there) await fold.click();
}

/** The indicators whose pictures a page draws, in their order: what carries `data-indicator` and an SVG. */
export async function drawnIndicators(browser, url) {
  const page = await openPage(browser, url, 1);
  const ids = await page.evaluate(() =>
    [...document.querySelectorAll('[data-indicator]:has(svg)')].map((one) => one.dataset.indicator),
  );
  await page.context().close();
  if (ids.length === 0) throw new Error(`${url} draws no picture with the attribute data-indicator.`);
  return ids;
}

/**
 * Milliseconds from each of `times` changes to the painted chart, of several pages in turn: what slows the machine for a
 * while slows them all.
 * @param controls what is clicked, in turn: functions from the page to a locator; one round is not counted
 * @returns a list for each page
 */
export async function timesOfChanges(browser, urls, controls, times) {
  const pages = [];
  for (const url of urls) {
    const page = await openPage(browser, url, SLOWDOWN);
    await isTakenOver(page);
    await showOptions(page);
    pages.push({ page, measured: [] });
  }
  for (let change = 0; change < times + controls.length; change += 1)
    for (const { page, measured } of pages) {
      await page.bringToFront();
      await page.waitForTimeout(250);
      const control = controls[change % controls.length](page);
      measured.push(await control.evaluate(changeUntilPainted));
    }
  for (const { page } of pages) await page.context().close();
  return pages.map(({ measured }) => measured.slice(controls.length));
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
