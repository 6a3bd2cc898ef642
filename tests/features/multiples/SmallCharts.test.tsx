import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { MultiplesControls } from '@/features/multiples/MultiplesControls';
import { multiplesSheet } from '@/features/multiples/multiplesSheet';
import { SmallCharts } from '@/features/multiples/SmallCharts';
import { equalRoom } from '@/graphics/pictures/equalRoom';
import { multiplePicture } from '@/graphics/pictures/multiplePicture';
import { shownMultiples } from '@/view/shownMultiples';
import { useView } from '@/view/ViewContext';
import { OPENING_VIEW } from '@/view/view';
import { wordingOf } from '@/wording/wording';
import { goldenDataset } from '../../goldenData';
import { renderInView } from '../../renderInView';

function Page() {
  return (
    <>
      <MultiplesControls dataset={goldenDataset} />
      <SmallCharts dataset={goldenDataset} shown={shownMultiples(goldenDataset, useView())} title="页" />
    </>
  );
}

function open(search: string) {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1130);
  return { user: userEvent.setup(), ...renderInView(<Page />, search) };
}

const board = () => screen.getByRole('list', { name: '小图：页' });
const cards = () => within(board()).getAllByRole('link');
const RATIO = '?v=multiples&by=place&s=none&i=primary-students-per-teacher';

describe('SmallCharts', () => {
  it('is a card for each indicator of a stage, told in words with its figures', () => {
    open('?page=multiples&s=preschool');
    const card = screen.getByRole('link', { name: '学前教育毛入园率' });
    const told = document.getElementById(card.getAttribute('aria-describedby') ?? '');
    expect(told?.textContent).toMatch(/^折线图：学前教育毛入园率。%；.*南昌从/);
    expect(board().querySelectorAll('svg')).toHaveLength(cards().length);
  });

  it('gives plots of one size to the places of an indicator', () => {
    const shown = shownMultiples(goldenDataset, {
      ...OPENING_VIEW,
      grid: 'place',
      stageId: '',
      indicatorId: 'preschool-gross-enrolment-ratio',
    });
    const { multiples, shared } = shown;
    expect(multiples.length).toBeGreaterThan(1);
    const room = equalRoom(goldenDataset, multiples, shared, { width: 330, height: 184 }, 'zh');
    const plots = multiples.map((one) => multiplePicture(goldenDataset, one, shared, room, 'zh').scene.plot);
    for (const plot of plots) expect(plot).toEqual(plots[0]);
    expect(shown.whole?.places.length).toBeGreaterThan(1);
  });

  it('leads to the trend of the indicator', async () => {
    const { user, store } = open('?page=multiples&s=preschool');
    await user.click(screen.getByRole('link', { name: '学前教育毛入园率' }));
    expect(store.getState().view).toMatchObject({
      screen: 'indicator',
      kind: 'trend',
      indicatorId: 'preschool-gross-enrolment-ratio',
    });
  });

  it('folds what has no card into lines of links', () => {
    open('?page=multiples&s=lifelong');
    const { contextOnly, tooFew } = shownMultiples(goldenDataset, { ...OPENING_VIEW, stageId: 'lifelong' });
    expect(contextOnly.length + tooFew.length).toBeGreaterThan(0);
    for (const { name } of [...contextOnly, ...tooFew]) screen.getByRole('link', { name: name.zh });
  });

  it('has a card for each place with figures, and one line for those without', () => {
    open(RATIO);
    expect(cards().map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(['江西', '广东', '全国']),
    );
    const line = screen.getByText(/^暂未收录：/);
    expect(line.textContent).toContain('赣州');
    expect(within(line).getByRole('link').getAttribute('href')).toContain('page=data');
  });

  it('leads from the card of a city to its page, of a province to the trend', () => {
    open('?page=multiples&by=place&s=preschool&i=preschool-gross-enrolment-ratio');
    const href = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
    expect(href('南昌')).toContain('city=360100');
    expect(href('江西')).toContain('hl=360000');
  });

  it.each([
    ['one axis for all places unless asked', '', 1],
    ['an axis of its own for each where an address asks for it', '&scale=own', 3],
  ])('has %s', (_, scale, count) => {
    open(RATIO + scale);
    const axes = [...board().querySelectorAll('svg')].map((svg) =>
      [...svg.querySelectorAll('text[text-anchor="end"]')].map(({ textContent }) => textContent).join(),
    );
    expect(new Set(axes).size).toBeGreaterThanOrEqual(count);
    if (count === 1) expect(new Set(axes).size).toBe(1);
  });

  it('says so where there is no card at all', () => {
    open('?page=multiples&s=primary&p=none');
    screen.getByText(/还没有可以画成小图的数/);
  });
});

describe('MultiplesControls', () => {
  it('offers topics of indicators, or the axis of places', async () => {
    const { user, store } = open('?page=multiples&s=higher');
    screen.getByRole('combobox', { name: '主题' });
    expect(screen.queryByRole('radio', { name: '纵轴各自' })).toBeNull();
    await user.click(screen.getByRole('radio', { name: '各地' }));
    await user.click(screen.getByRole('radio', { name: '纵轴各自' }));
    expect(store.getState().view).toMatchObject({ grid: 'place', scale: 'own' });
    expect(screen.queryByRole('combobox', { name: '主题' })).toBeNull();
  });
});

describe('multiplesSheet', () => {
  it('takes away every card with its unit and its caveat', () => {
    const shown = shownMultiples(goldenDataset, { ...OPENING_VIEW, stageId: 'preschool' });
    const sheet = multiplesSheet(goldenDataset, shown, wordingOf('zh'));
    const { pictures } = sheet?.draw() ?? { pictures: [] };
    expect(pictures.map(({ title }) => title)).toEqual(
      shown.multiples.map(({ selection }) => selection.indicator.name.zh),
    );
    expect(pictures.find(({ title }) => title === '学前教育毛入园率')?.facts[0]).toMatch(/^%\s.*年/);
    expect(sheet?.observations().length).toBeGreaterThan(pictures.length);
    expect(multiplesSheet(goldenDataset, { ...shown, multiples: [] }, wordingOf('zh'))).toBeNull();
  });
});
