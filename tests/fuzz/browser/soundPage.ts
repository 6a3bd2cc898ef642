import type { Page } from 'playwright-core';

const FAULTS = /页面出了错|The page met an error/;
/** A page with fewer letters shows nothing. */
const LEAST = 20;

/** What is wrong with a page as it stands: it shows nothing, or that it broke; empty: nothing is. */
export async function faultOf(page: Page): Promise<string> {
  const text = await page.evaluate(() => document.body.innerText.trim());
  if (text.length < LEAST) return `blank: "${text}"`;
  return FAULTS.test(text) ? `broken: ${text.slice(0, 400)}` : '';
}

/** Waits until a page has read its data and shows something; one that never does is told by `faultOf`. */
export const isRead = (page: Page) =>
  page
    .waitForFunction(
      (least) =>
        !document.querySelector('[data-prerendered], main[aria-busy=true]') &&
        document.body.innerText.trim().length >= least,
      LEAST,
      { timeout: 15_000 },
    )
    .catch(() => undefined);
