import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { MarkLayer } from '@/features/figure/MarkLayer';
import { goldenFigure } from '../../goldenData';
import { sceneOf } from '../../pictureOf';
import { renderInView } from '../../renderInView';

function draw(year?: 'latest', search = '') {
  const spec = { indicatorId: 'compulsory-retention-rate', ...(year ? { year } : {}) };
  const figure = goldenFigure(spec);
  const scene = sceneOf(figure, year);
  const kind = year ? 'comparison' : 'trend';
  return { ...renderInView(<MarkLayer figure={figure} scene={scene} kind={kind} />, search), figure };
}
const focused = () => document.activeElement?.getAttribute('aria-label') ?? '';

describe('the figures of a trend', () => {
  it('are buttons named in full, one of them a tab stop', () => {
    draw();
    const buttons = screen.getAllByRole('button');
    expect(buttons).toHaveLength(17);
    expect(buttons.filter((button) => button.tabIndex === 0)).toHaveLength(1);
    expect(screen.getByRole('button', { name: /南昌 2020 年 实际 97.01%/ })).toBeTruthy();
  });

  it('are walked through in year order by arrow keys, from end to end', async () => {
    draw();
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
    const { store } = draw();
    const user = userEvent.setup();
    await user.tab();
    await user.keyboard('{Enter}');
    expect(store.getState().view.observationId).toMatch(/^cn\.compulsory-retention-rate\.2013/);
    await user.click(screen.getByRole('button', { name: /赣州 2018 年 目标 94%/ }));
    expect(store.getState().view.observationId).toMatch(/^gz\.compulsory-retention-rate\.2018/);
    expect(screen.getByRole('button', { pressed: true }).getAttribute('aria-label')).toContain('赣州');
  });
});

it('has a button for every bar and every mark of a comparison', () => {
  const { figure } = draw('latest');
  expect(screen.getAllByRole('button')).toHaveLength(figure.observations.length);
});

describe('a bar of a comparison', () => {
  const bar = () => screen.getByRole('button', { name: /南昌 2020 年 实际 97.01%/ });

  it('opens its figure and brings its place forward; a second click lets both go', async () => {
    const { store } = draw('latest');
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
    const { store } = draw('latest', '?v=comparison&o=nc.compulsory-retention-rate.2020.actual&hl=360700');
    await userEvent.click(bar());
    expect(store.getState().view).toMatchObject({
      observationId: 'nc.compulsory-retention-rate.2020.actual',
      focusPlace: '360100',
    });
  });

  it('leaves the place be where a mark, such as a target, is chosen', async () => {
    const { store } = draw('latest');
    await userEvent.click(screen.getByRole('button', { name: /南昌 2020 年 目标 97%/ }));
    expect(store.getState().view.observationId).toMatch(/^nc\.compulsory-retention-rate\.2020\.target/);
    expect(store.getState().view.focusPlace).toBe('');
  });
});
