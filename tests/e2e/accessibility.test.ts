import { describe, expect, it } from 'vitest';
import { chartIsDrawn, EXPLORE } from './explorePage';
import { axeViolations, openPage } from './harness';

const LANGUAGES = ['zh', 'en'] as const;
const THEMES = ['light', 'dark'] as const;
const VIEWS = ['trend', 'comparison', 'table'] as const;
const SIZES = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
] as const;

describe('axe finds nothing', () => {
  for (const lang of LANGUAGES)
    for (const mode of THEMES)
      for (const viewport of SIZES)
        it(`in any view, ${lang}, ${mode}, ${viewport.width} wide`, async () => {
          for (const view of VIEWS) {
            const { page } = await openPage({ path: `?v=${view}&lang=${lang}&mode=${mode}`, viewport });
            await page.getByRole('table').waitFor();
            if (view !== 'table') await chartIsDrawn(page);
            expect(await axeViolations(page), view).toEqual([]);
            const overflow = await page.evaluate(
              () => document.documentElement.scrollWidth - window.innerWidth,
            );
            expect(overflow, `${view} scrolls sideways`).toBeLessThanOrEqual(0);
            await page.close();
          }
        });

  it('with a figure chosen, in the panel and in the sheet of a phone', async () => {
    const path = '?o=nc.preschool-gross-enrolment-ratio.2020.target';
    for (const viewport of SIZES) {
      const { page } = await openPage({ path, viewport });
      await chartIsDrawn(page);
      await page.getByText('要达到的水平').first().waitFor();
      await page.waitForTimeout(400);
      expect(await axeViolations(page)).toEqual([]);
    }
  });

  it('at 200% zoom of an office screen, with nothing to scroll sideways', async () => {
    const { page } = await openPage({ path: EXPLORE, viewport: { width: 683, height: 384 } });
    await chartIsDrawn(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(683);
    expect(await axeViolations(page)).toEqual([]);
  });
});
