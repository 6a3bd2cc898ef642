import { describe, expect, it } from 'vitest';
import { chartIsDrawn } from './explorePage';
import { expectStill, noteFirstScreen, noteOpeningPage, SIZES } from './firstScreen';
import { openPage } from './harness';

describe('an address that asks for an indicator as it opens', () => {
  const OPENING = '?v=trend&i=primary-students';
  const SAME = '?page=indicator&s=compulsory&i=primary-students&lang=zh';

  it('shows the page that was drawn ahead for it, and does not move when the app takes over', {
    timeout: 180_000,
  }, async () => {
    for (const [at, viewport] of SIZES.entries()) {
      const { page } = await openPage({
        path: at === 0 ? SAME : OPENING,
        viewport,
        prepare: async (opened) => {
          await opened.addInitScript(noteFirstScreen);
          await opened.addInitScript(noteOpeningPage);
          const session = await opened.context().newCDPSession(opened);
          await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
        },
      });
      expect(await page.evaluate('window.seen')).toBe(true);
      expect(await page.title()).toContain('小学在校学生数');
      expect(await page.locator('link[href*=IndicatorScreen][rel=stylesheet]').count()).toBe(1);
      await page.waitForTimeout(500);
      await expectStill(page, 0.005);
    }
  });

  it('is drawn by the app where anything else is chosen, or the page is of another release', async () => {
    const other = [
      '?v=table&i=primary-students',
      '?i=primary-students&mode=dark',
      '?i=primary-students&lang=en',
      '?i=primary-students&y=2010-2020',
      '?s=preschool&i=primary-students',
    ];
    for (const path of other) {
      const { page } = await openPage({ path, prepare: (opened) => opened.addInitScript(noteOpeningPage) });
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await page.evaluate('window.seen'), path).toBe(false);
    }
    const { page } = await openPage({
      path: OPENING,
      prepare: async (opened) => {
        await opened.addInitScript(noteOpeningPage);
        await opened.route('**/i/primary-students/index.html', async (route) => {
          const answer = await route.fetch();
          const body = (await answer.text()).replace(/content="catalogue/, 'content="another');
          await route.fulfill({ response: answer, body });
        });
      },
    });
    await chartIsDrawn(page);
    expect(await page.evaluate('window.seen')).toBe(false);
  });

  it('is drawn by the app where there is no such page, and where it does not arrive', async () => {
    const { page } = await openPage({ path: '?i=no-such-indicator', expected: [/404/] });
    await page
      .getByText(/no-such-indicator/)
      .first()
      .waitFor();
    const late = await openPage({
      path: OPENING,
      prepare: (opened) => opened.route('**/i/primary-students/index.html', () => undefined),
    });
    await chartIsDrawn(late.page);
  });
});
