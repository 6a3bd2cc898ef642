import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { CoverageBody } from '@/features/coverage/CoverageBody';
import { goldenDataset } from '../../goldenData';
import { renderInView } from '../../renderInView';

const draw = (search: string) => renderInView(<CoverageBody dataset={goldenDataset} />, search);
const grid = () => screen.getByRole('grid');
const row = (name: string) => {
  const found = within(grid())
    .getByRole('button', { name: `${name}：逐年查看` })
    .closest('tr');
  if (!found) throw new Error(`No row ${name}`);
  return found;
};

describe('the coverage page', { timeout: 30_000 }, () => {
  it('says in numbers what is known of the stage', () => {
    draw('?page=coverage&s=special');
    const summary = screen.getByRole('region', { name: '汇总' });
    expect(summary.textContent).toContain('特殊');
    expect(summary.textContent).toMatch(/指标\d+ 项，\d+ 个数字/);
  });

  it('has a row an indicator and a named cell a place; a gap says why', () => {
    draw('?page=coverage');
    const enrolment = row('学前教育毛入园率');
    expect(within(enrolment).getByRole('button', { name: /^南昌　学前教育毛入园率：4 个数字/ })).toBeTruthy();
    expect(enrolment.textContent).toContain('抚州：所收文件没有“学前教育毛入园率”。');
    expect(enrolment.children).toHaveLength(8);
    for (const cell of grid().querySelectorAll('td')) expect(cell.textContent).not.toBe('');
  });

  it('opens the figures of a cell in Explore, with the province and the country', async () => {
    const { store } = draw('?page=coverage');
    const user = userEvent.setup();
    await user.click(within(row('学前教育毛入园率')).getByRole('button', { name: /^赣州　/ }));
    expect(store.getState().view).toMatchObject({
      screen: 'indicator',
      kind: 'trend',
      indicatorId: 'preschool-gross-enrolment-ratio',
      placeCodes: ['360700', '360000', '100000'],
      withFamily: false,
    });
  });

  it('opens the family where there are only near figures', async () => {
    const { store } = draw('?page=coverage');
    const user = userEvent.setup();
    await user.click(within(row('公办园在园幼儿占比')).getByRole('button', { name: /^江门没有/ }));
    expect(store.getState().view).toMatchObject({
      screen: 'indicator',
      indicatorId: 'preschool-public-share',
      withFamily: true,
    });
  });

  it('narrows to a stage and a place by a cell of the matrix, and says so', async () => {
    const { store } = draw('?page=coverage&s=special');
    const user = userEvent.setup();
    const cell = screen.getByLabelText(/^义务，赣州：5 项指标/);
    await user.click(cell);
    expect(store.getState().view).toMatchObject({ stageId: 'compulsory', focusPlace: '360700' });
    expect(cell.getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByText(/只列赣州有数字的 5 项/)).toBeTruthy();
    await user.click(screen.getByText('列出全部'));
    expect(store.getState().view).toMatchObject({ stageId: 'compulsory', focusPlace: '' });
  });

  it('is one stop for the tabulator, walked with the arrow keys', async () => {
    draw('?page=coverage');
    const user = userEvent.setup();
    expect(grid().querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    const name = within(grid()).getByRole('button', { name: '学前教育毛入园率：逐年查看' });
    act(() => name.focus());
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement?.textContent).toMatch(/^南昌　学前教育毛入园率/);
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(document.activeElement?.textContent).toContain('抚州：所收文件没有');
    await user.keyboard('{End}');
    expect(document.activeElement?.textContent).toMatch(/^全国　学前教育毛入园率/);
    await user.keyboard('{ArrowDown}{ArrowUp}{Home}');
    expect(document.activeElement).toBe(name);
    await user.keyboard('{ArrowLeft}');
    expect(document.activeElement).toBe(name);
    expect(grid().querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  });

  it('unfolds indicators of one place and one year', async () => {
    draw('?page=coverage');
    const user = userEvent.setup();
    const before = within(grid()).getAllByRole('row').length;
    await user.click(within(grid()).getByRole('button', { name: /^只有一地一年的 \d+ 项/ }));
    expect(within(grid()).getAllByRole('row').length).toBeGreaterThan(before + 30);
    expect(within(grid()).getByRole('button', { name: /^收起/ }).getAttribute('aria-expanded')).toBe('true');
  });

  it('reads an indicator year by year, each figure opening its source', async () => {
    const { store } = draw('?page=coverage');
    const user = userEvent.setup();
    const name = within(grid()).getByRole('button', { name: '学前教育毛入园率：逐年查看' });
    await user.click(name);
    expect(name.getAttribute('aria-expanded')).toBe('true');
    await user.click(screen.getByLabelText(/^南昌 2020 年 目标 93%/));
    expect(store.getState().view.observationId).toMatch(/^nc\.preschool-gross-enrolment-ratio\.2020\.target/);
  });

  it('keeps what is unfolded in the view, and opens so', async () => {
    const { store } = draw('?page=coverage&open=preschool-gross-enrolment-ratio,preschool');
    expect(screen.getByLabelText(/^南昌 2020 年 目标 93%/)).toBeTruthy();
    expect(within(grid()).getByRole('button', { name: /^收起/ })).toBeTruthy();
    const user = userEvent.setup();
    await user.click(within(grid()).getByRole('button', { name: '学前教育毛入园率：逐年查看' }));
    expect(store.getState().view.unfolded).toEqual(['preschool']);
    expect(screen.queryByLabelText(/^南昌 2020 年 目标 93%/)).toBeNull();
  });

  it('brings the column of a place forward while one of its cells is focused', () => {
    const { store } = draw('?page=coverage');
    act(() =>
      within(row('学前教育毛入园率'))
        .getByRole('button', { name: /^全国　/ })
        .focus(),
    );
    expect(store.getState().pointedPlace).toBe('100000');
    expect(grid().style.getPropertyValue('--column-100000')).toBe('var(--hit)');
  });

  it('speaks English', () => {
    draw('?page=coverage&s=special&lang=en');
    expect(screen.getByRole('grid', { name: /^Indicators and places/ })).toBeTruthy();
    expect(screen.getByLabelText(/^Compulsory, Ganzhou: 5 indicators/)).toBeTruthy();
  });
});
