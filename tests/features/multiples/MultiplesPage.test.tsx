import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { MultiplesOptions } from '@/features/multiples/MultiplesOptions';
import { MultiplesPage } from '@/features/multiples/MultiplesPage';
import { shownMultiples } from '@/features/multiples/shownMultiples';
import { useView } from '@/view/ViewContext';
import { goldenDataset } from '../../goldenData';
import { renderInView } from '../../renderInView';

function Page() {
  const shown = shownMultiples(goldenDataset, useView());
  return (
    <>
      <MultiplesOptions dataset={goldenDataset}>{null}</MultiplesOptions>
      <MultiplesPage dataset={goldenDataset} shown={shown} title="页" />
    </>
  );
}

function open(search: string) {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1130);
  return { user: userEvent.setup(), ...renderInView(<Page />, search) };
}

const board = () => screen.getByRole('list', { name: '组图：页' });
const pictures = () => within(board()).getAllByRole('button');

describe('MultiplesPage', () => {
  it('draws every comparable indicator of a stage, each told in words with its figures', () => {
    open('?page=multiples&s=higher');
    expect(pictures()).toHaveLength(6);
    const picture = screen.getByRole('button', { name: '研究生在校学生数，在“探索”中打开' });
    const told = document.getElementById(picture.getAttribute('aria-describedby') ?? '');
    expect(told?.textContent).toMatch(/^折线图：研究生在校学生数。单位：万人；11 个数字.*全国从 2014 年/);
    expect(board().querySelectorAll('svg')).toHaveLength(6);
  });

  it('opens the indicator in Explore with one step', async () => {
    const { user, store } = open('?page=multiples&s=higher');
    await user.click(screen.getByRole('button', { name: /^研究生在校学生数/ }));
    expect(store.getState().view).toMatchObject({
      screen: 'indicator',
      kind: 'trend',
      indicatorId: 'postgraduate-students',
    });
  });

  it('says what differs in warn words, and what is not drawn', () => {
    open('?page=multiples&s=preschool');
    const item = screen.getByRole('button', { name: /^学前教育毛入园率/ }).closest('li');
    expect(item?.textContent).toContain('≠ 性质、界限');
    expect(screen.getByRole('button', { name: /^幼儿园数，/ }).closest('li')?.textContent).toContain(
      '未画江西、广东、全国',
    );
  });

  it('marks a place in every picture while its name is pointed at, and for good on a click', async () => {
    const { user, store } = open('?page=multiples&s=higher');
    const key = screen.getByRole('group', { name: '突出一地' });
    const jiangxi = within(key).getByRole('button', { name: '江西' });
    const faded = () => board().querySelectorAll('[opacity="0.4"]').length;
    expect(faded()).toBe(0);
    await user.hover(jiangxi);
    expect(faded()).toBeGreaterThan(20);
    await user.unhover(jiangxi);
    expect(faded()).toBe(0);
    await user.click(jiangxi);
    expect(store.getState().view.focusPlace).toBe('360000');
    expect(jiangxi.getAttribute('aria-pressed')).toBe('true');
  });

  it('draws one picture a place, and says of a place that it has none', () => {
    open('?page=multiples&by=place&s=preschool&i=preschool-gross-enrolment-ratio');
    expect(pictures().map((button) => button.textContent)).toEqual(['南昌', '赣州', '江西', '广东', '全国']);
    expect(board().textContent).toContain('所收文件没有江门的这一指标。');
  });

  it.each([
    ['one scale for all places unless asked', '', 1],
    ['a scale of its own for each where an address asks for it', '&scale=own', 5],
  ])('has %s', (_, scale, count) => {
    open(`?page=multiples&by=place&s=preschool&i=preschool-gross-enrolment-ratio${scale}`);
    const axes = [...board().querySelectorAll('svg')].map((svg) =>
      [...svg.querySelectorAll('text[text-anchor="end"]')].map(({ textContent }) => textContent).join(),
    );
    expect(axes).toHaveLength(5);
    expect(new Set(axes).size).toBe(count);
  });

  it('says that values found no room', () => {
    open('?page=multiples&s=preschool');
    expect(board().textContent).toMatch(/\d 个数值写不下/);
  });

  it('says it is the chosen nature that is missing, where other figures are published', () => {
    open('?page=multiples&by=place&s=preschool&i=preschool-gross-enrolment-ratio&n=plan&p=360100');
    expect(board().textContent).toContain('所选性质里没有南昌的数字。');
  });

  it('lists what has no picture, open where there is nothing else', () => {
    open('?page=multiples&s=lifelong');
    screen.getByText(/没有可比的指标/);
    const single = goldenDataset.indicators.filter(
      ({ id, stageId }) => stageId === 'lifelong' && goldenDataset.observationsOf.has(id),
    );
    expect(single.length).toBeGreaterThan(0);
    for (const { name } of single) screen.getByRole('button', { name: name.zh });
  });

  it('counts the paintings on the board', async () => {
    const { user } = open('?page=multiples&s=higher');
    const before = Number(board().dataset.chartReady);
    await user.click(screen.getByRole('radio', { name: '各图共用' }));
    expect(Number(board().dataset.chartReady)).toBeGreaterThan(before);
  });
});

describe('MultiplesOptions', () => {
  it('changes the grid, the scale, the theme and the natures', async () => {
    const { user, store } = open('?page=multiples&s=higher');
    await user.click(screen.getByRole('radio', { name: '地区' }));
    await user.click(screen.getByRole('radio', { name: '各图自定' }));
    await user.click(screen.getByRole('checkbox', { name: '计划' }));
    expect(store.getState().view).toMatchObject({
      grid: 'place',
      scale: 'own',
      natures: ['actual', 'target'],
    });
    expect(screen.queryByRole('combobox', { name: '主题' })).toBeNull();
  });

  it('finds an indicator of the stage by name and shows its places', async () => {
    const { user, store } = open('?page=multiples&by=place&s=higher&i=higher-institutions');
    const picker = screen.getByRole('button', { name: '选指标: 普通高等学校数' });
    await user.click(picker);
    await user.type(screen.getByRole('searchbox'), '研究生');
    await user.click(screen.getByRole('button', { name: '研究生在校学生数' }));
    expect(store.getState().view.indicatorId).toBe('postgraduate-students');
    expect(document.activeElement).toBe(picker);
    expect(screen.queryByRole('searchbox')).toBeNull();
  });

  it('closes the list of indicators on Escape', async () => {
    const { user } = open('?page=multiples&by=place&s=higher&i=higher-institutions');
    await user.click(screen.getByRole('button', { name: /^选指标/ }));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('searchbox')).toBeNull();
  });
});
