import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { DocumentPageView } from '@/features/sources/DocumentPageView';
import { goldenDataset } from '../../goldenData';
import { renderInView } from '../../renderInView';

const draw = (sourceId: string, search = '?page=sources') =>
  renderInView(<DocumentPageView dataset={goldenDataset} sourceId={sourceId} />, search);

const figures = () => screen.getAllByText(/：看出处$/).flatMap((words) => words.closest('button') ?? []);

function figure(name: RegExp): HTMLElement {
  const found = figures().find((button) => name.test(button.textContent ?? ''));
  if (!found) throw new Error(`No figure ${name}`);
  return found;
}

describe('the page of a document', { timeout: 30_000 }, () => {
  it('lists every figure with its item, as printed', () => {
    draw('nanchang-2020');
    expect(figures()).toHaveLength(110);
    expect(screen.getByText(/^全部数字\s114 个，109 项指标/)).toBeTruthy();
    const retention = figure(/^九年义务教育巩固率 南昌 97.01%2020 实际：看出处$/).closest('li');
    expect(retention?.textContent).toContain('97.01%');
    expect(retention?.querySelector('q')?.textContent).toBe('97.01%');
    expect(document.querySelector('h3')?.textContent).toBe('2020 年部分　第一部分 9 个数字');
  });

  it('says what it is and what its grade means', () => {
    draw('nanchang-2023');
    expect(screen.getByText('洪教办字〔2023〕4号')).toBeTruthy();
    expect(screen.getByText(/^A\s主管部门原文/)).toBeTruthy();
    expect(screen.getByText('主管部门自己印发的原文，数字直接取自全文。')).toBeTruthy();
  });

  it('opens the source of a figure, and the figure in Explore', async () => {
    const { store } = draw('nanchang-2020');
    const user = userEvent.setup();
    await user.click(figure(/^九年义务教育巩固率 南昌 97/));
    expect(store.getState().view.observationId).toBe('nc.compulsory-retention-rate.2020.actual');
    await user.click(screen.getByText('打开图：九年义务教育巩固率'));
    expect(store.getState().view).toMatchObject({
      screen: 'indicator',
      indicatorId: 'compulsory-retention-rate',
      placeCodes: ['360100', '360000', '100000'],
      observationId: '',
    });
  });

  it('says of a figure that stands alone that it does', () => {
    draw('nanchang-2020');
    const row = figure(/^家校公交专线数 /).closest('ul')?.parentElement as HTMLElement;
    expect(within(row).getByText('只有这一个数字')).toBeTruthy();
    expect(within(row).queryByRole('button', { name: /^打开图/ })).toBeNull();
  });

  it('prints a range as one figure', () => {
    draw('nanchang-2020');
    const range = screen
      .getAllByRole('button', { name: /：看出处$/ })
      .filter((one) => /\d—\d+ \D/.test(one.textContent ?? ''));
    expect(range).toHaveLength(4);
    expect(range[0]?.textContent).toContain('1—2 所[2021] 计划');
  });

  it('folds the items of a document with hundreds of figures', async () => {
    draw('nbs-data');
    expect(screen.queryByText(/：看出处$/)).toBeNull();
    const [first] = screen.getAllByRole('button', { name: /^列出 25 个数字/ });
    if (!first) throw new Error('Nothing folded');
    await userEvent.setup().click(first);
    expect(first.getAttribute('aria-expanded')).toBe('true');
    expect(figures()).toHaveLength(3);
    await userEvent.setup().click(screen.getByRole('button', { name: '另 22 个数字' }));
    expect(figures()).toHaveLength(25);
  });

  it('shows the standards that a document sets', () => {
    draw('county-preschool-evaluation-2020', '?page=sources&lang=en');
    expect(screen.getByRole('heading', { name: 'Standards set by this document' })).toBeTruthy();
    expect(screen.getAllByText(/^for counties/)).toHaveLength(3);
    expect(screen.getByText(/^No figures are taken from this document/)).toBeTruthy();
  });
});
