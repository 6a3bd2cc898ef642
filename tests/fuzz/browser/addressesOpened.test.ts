import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SCREENS } from '@/view/choices';
import { openPage } from '../../e2e/harness';
import { anyAddress } from '../anyAddress';
import { fuzzRuns } from '../fuzzRuns';
import { faultOf, isRead } from './soundPage';

/** 600 of the 10,000 of a long run; a dozen of a short one. */
const SHARE = 0.06;
const SIZES = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
];
const codes = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => String(from + at * 100)).join(',');

/** Those that once broke a page. */
const KNOWN = [
  ...['constructor', 'toString', '__proto__'].map((name) => `?page=${name}&i=${name}&s=${name}`),
  ...SCREENS.map((screen) => `?embed=1&page=${screen}`),
  `?page=city&city=360700&p=${codes(110000, 400)}`,
  `?i=primary-students&s=compulsory&p=360100,360700,${codes(360200, 10)},${codes(440100, 20)},440700`,
];

it('any address opened in a browser shows a page, without an error, no wider than the window', async () => {
  const { numRuns, seed } = fuzzRuns(SHARE);
  const addresses = [...KNOWN, ...fc.sample(anyAddress, { numRuns, seed })];
  const { page, problems } = await openPage({ path: '?page=data' });
  for (const [at, address] of addresses.entries()) {
    await page.setViewportSize(SIZES[at % SIZES.length] ?? { width: 1366, height: 768 });
    await page.goto(`/${address}`);
    await isRead(page);
    await page.waitForTimeout(100);
    expect(await faultOf(page), address).toBe('');
    expect(problems, address).toEqual([]);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(over, `wider than the window: ${address}`).toBeLessThanOrEqual(0);
  }
}, 3_600_000);
