import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { InteractivePicture } from '@/picture/InteractivePicture';
import { goldenFigure } from '../goldenData';
import { sceneOf } from '../pictureOf';
import { renderInView } from '../renderInView';

async function draw(year?: 'latest', search = '') {
  const spec = { indicatorId: 'compulsory-retention-rate', ...(year ? { year } : {}) };
  const figure = goldenFigure(spec);
  const scene = sceneOf(figure);
  const drawn = renderInView(<InteractivePicture figure={figure} scene={scene} />, search);
  await screen.findAllByRole('button');
  return { ...drawn, scene };
}
const focused = () => document.activeElement?.getAttribute('aria-label') ?? '';

describe('the figures of a trend', () => {
  it('are buttons named in full, one of them a tab stop', async () => {
    await draw();
    const buttons = screen.getAllByRole('button');
    expect(buttons).toHaveLength(
      goldenFigure({ indicatorId: 'compulsory-retention-rate' }).observations.length,
    );
    expect(buttons.filter((button) => button.tabIndex === 0)).toHaveLength(1);
    expect(screen.getByRole('button', { name: /南昌 2020 年 实际 97.01%/ })).toBeTruthy();
    expect(screen.getByRole('button', { name: /南昌 2020 年 目标 97%/ })).toBeTruthy();
  });

  it('are walked through in year order by arrow keys, from end to end', async () => {
    await draw();
    const user = userEvent.setup();
    await user.tab();
    expect(focused()).toContain('2013');
    const years: number[] = [];
    for (let step = 0; step < 17; step += 1) {
      years.push(Number(/(\d{4}) 年/.exec(focused())?.[1]));
      await user.keyboard('{ArrowRight}');
    }
    expect(years).toEqual([...years].sort());
    expect(years.at(-1)).toBe(2024);
    await user.keyboard('{Home}');
    expect(focused()).toContain('2013');
    await user.keyboard('{End}{ArrowLeft}');
    expect(focused()).toContain('2024');
  });

  it('are chosen by Enter and by a click', async () => {
    const { store } = await draw();
    const user = userEvent.setup();
    await user.tab();
    await user.keyboard('{Enter}');
    expect(store.getState().view.observationId).toMatch(/^cn\.compulsory-retention-rate\.2013/);
    await user.click(screen.getByRole('button', { name: /赣州 2018 年 目标 94%/ }));
    expect(store.getState().view.observationId).toMatch(/^gz\.compulsory-retention-rate\.2018/);
    expect(screen.getByRole('button', { pressed: true }).getAttribute('aria-label')).toContain('赣州');
  });
});

it('has a button for every bar and every mark of a comparison', async () => {
  const { scene } = await draw('latest');
  expect(screen.getAllByRole('button')).toHaveLength(scene.marks.length + scene.bars.length);
});

describe('a bar of a comparison', () => {
  const bar = () => screen.getByRole('button', { name: /南昌 2020 年 实际 97.01%/ });

  it('opens its figure and brings its place forward; a second click lets both go', async () => {
    const { store } = await draw('latest');
    const user = userEvent.setup();
    await user.click(bar());
    expect(store.getState().view).toMatchObject({
      observationId: 'nc.compulsory-retention-rate.2020.actual',
      focusPlace: '360100',
    });
    await user.click(bar());
    expect(store.getState().view).toMatchObject({ observationId: '', focusPlace: '' });
  });

  it('brings its place forward where its figure is open and another place is in front', async () => {
    const { store } = await draw(
      'latest',
      '?v=comparison&o=nc.compulsory-retention-rate.2020.actual&hl=360700',
    );
    await userEvent.click(bar());
    expect(store.getState().view).toMatchObject({
      observationId: 'nc.compulsory-retention-rate.2020.actual',
      focusPlace: '360100',
    });
  });

  it('brings its place forward by any mark, such as a target', async () => {
    const { store } = await draw('latest');
    await userEvent.click(screen.getByRole('button', { name: /赣州 2018 年 目标 94%/ }));
    expect(store.getState().view.observationId).toMatch(/^gz\.compulsory-retention-rate\.2018/);
    expect(store.getState().view.focusPlace).toBe('360700');
  });
});
