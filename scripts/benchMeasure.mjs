import { placeCheckbox, TOGGLED } from './benchView.mjs';

const SLOWDOWN = 4;
const VIEWPORT = { width: 1366, height: 768 };

function noteFirstChart() {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('[data-chart-ready]')) return;
    observer.disconnect();
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        window.firstChartAt = performance.now();
      }),
    );
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['data-chart-ready'],
  });
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

async function openSlowed(browser, url) {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: 'zh-CN' });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.addInitScript(noteFirstChart);
  await page.goto(url);
  await page
    .waitForFunction(() => window.firstChartAt !== undefined, undefined, { timeout: 60_000 })
    .catch(() => {
      throw new Error(`${url} drew no chart within 60 s: no element got the attribute data-chart-ready.`);
    });
  return page;
}

/** Milliseconds from the start of the navigation to the first drawn chart, in a fresh profile. */
export async function timeToFirstChart(browser, url) {
  const page = await openSlowed(browser, url);
  const time = await page.evaluate(() => window.firstChartAt);
  await page.context().close();
  return time;
}

/** Milliseconds from each of `times` filter changes to the painted chart. */
export async function timesOfChanges(browser, url, times) {
  const page = await openSlowed(browser, url);
  const measured = [];
  for (let change = 0; change < times + TOGGLED.length; change += 1) {
    await page.waitForTimeout(250);
    measured.push(await placeCheckbox(page, TOGGLED[change % TOGGLED.length]).evaluate(changeUntilPainted));
  }
  await page.context().close();
  return measured.slice(TOGGLED.length);
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
