import type { Locator, Page } from 'playwright-core';

/** Explore at its opening indicator. */
export const EXPLORE = '?page=explore';

/** Waits until the first picture is painted and the layer of figures stands on it. */
export async function chartIsDrawn(page: Page): Promise<void> {
  await page.locator('[data-chart-ready]').first().waitFor();
  await page.locator('[data-figure], button[data-chart-ready]').first().waitFor();
}

/** The picture, by its role. */
export const chart = (page: Page): Locator => page.locator('#figure').getByRole('img').first();

/** The button of a figure in the picture, by the beginning of its name. */
export const figureButton = (page: Page, name: string): Locator =>
  page.locator(`[data-figure][aria-label^="${name}"]`);
