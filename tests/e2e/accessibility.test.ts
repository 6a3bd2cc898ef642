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

it.each(['light', 'dark'] as const)('draws forced colours that are %s in their own theme', async (system) => {
  const other = system === 'dark' ? 'light' : 'dark';
  const { page } = await openPage({
    path: `?page=city&city=360700&vs=440700&mode=${other}`,
    prepare: (opened) => opened.emulateMedia({ forcedColors: 'active', colorScheme: system }),
  });
  const chosen = page.locator('main a[aria-current]').first();
  await chosen.waitFor();
  expect(await page.evaluate(() => document.documentElement.dataset.topic)).toBe(system);
  const { ink, ground } = await chosen.evaluate((one) => {
    const { color, backgroundColor } = getComputedStyle(one);
    return { ink: color, ground: backgroundColor };
  });
  const sum = (colour: string) =>
    (colour.match(/\d+/g) ?? []).slice(0, 3).reduce((all, part) => all + Number(part), 0);
  expect(Math.abs(sum(ink) - sum(ground))).toBeGreaterThan(250);
  const keys = await page
    .locator('main thead i')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).borderTopColor));
  expect(new Set(keys).size).toBe(2);
});

it.each(['', '&mode=light'])(
  'is drawn in its own dark colours where the browser darkens every page%s',
  async (mode) => {
    const { page } = await openPage({
      path: `${EXPLORE}${mode}`,
      prepare: async (opened) => {
        const session = await opened.context().newCDPSession(opened);
        await session.send('Emulation.setAutoDarkModeOverride', { enabled: true });
      },
    });
    await chartIsDrawn(page);
    const drawn = await page.evaluate(() => [
      document.documentElement.dataset.topic,
      getComputedStyle(document.documentElement).colorScheme,
    ]);
    expect(drawn).toEqual(['dark', 'dark']);
    const shot = await page.screenshot({ clip: { x: 4, y: 300, width: 1, height: 1 } });
    const ground = await page.evaluate(
      async (bytes) => {
        const picture = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
        const canvas = new OffscreenCanvas(1, 1);
        canvas.getContext('2d')?.drawImage(picture, 0, 0);
        return [...(canvas.getContext('2d')?.getImageData(0, 0, 1, 1).data.slice(0, 3) ?? [])];
      },
      [...shot],
    );
    expect(Math.max(...ground)).toBeLessThan(60);
    expect(await axeViolations(page)).toEqual([]);
  },
);

it('tells what is chosen, the years held and the lines of cities in forced colours', async () => {
  const { page } = await openPage({ path: '?i=primary-students&s=compulsory&lang=zh' });
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await chartIsDrawn(page);
  const inked = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((one) => {
        const { backgroundColor, borderBottomColor } = getComputedStyle(one);
        return { backgroundColor, borderBottomColor };
      });
  for (const list of ['header nav', 'nav[aria-label="学段"]', 'aside']) {
    const [chosen, other] = [
      await inked(`${list} a[aria-current]`),
      await inked(`${list} a:not([aria-current])`),
    ];
    expect(chosen.backgroundColor, list).not.toBe(other.backgroundColor);
  }
  const unit = await inked('main fieldset input:checked + span');
  expect(unit.backgroundColor).not.toBe(
    (await inked('main fieldset input:not(:checked) + span')).backgroundColor,
  );
  const track = await inked('[data-control] i[data-drawn]');
  expect(track.backgroundColor).not.toBe((await inked('main')).backgroundColor);
  const lines = await page
    .locator('[data-control]:has(input[type=range]) svg path')
    .evaluateAll((paths) => paths.map((path) => getComputedStyle(path).stroke));
  expect(new Set(lines).size).toBe(4);
});
