import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { OverviewOptions } from '@/features/overview/OverviewOptions';
import { OverviewTable } from '@/features/overview/OverviewTable';
import { overviewLead } from '@/features/overview/overviewLead';
import { type OverviewBoard, overviewBoard } from '@/query/overview/overviewBoard';
import { useViewFields, useWording } from '@/view/ViewContext';
import { goldenDataset } from '../../goldenData';
import { renderInView } from '../../renderInView';

function Lead({ board, every }: { readonly board: OverviewBoard; readonly every: boolean }) {
  const { focusPlace } = useViewFields('focusPlace');
  return <p>{overviewLead(goldenDataset, board, every, focusPlace, useWording())}</p>;
}

function draw(stageId: string, search = '') {
  const board = overviewBoard(goldenDataset, stageId, 2026);
  const every = stageId === '';
  return renderInView(
    <>
      <Lead board={board} every={every} />
      <OverviewOptions dataset={goldenDataset} board={board} />
      <OverviewTable dataset={goldenDataset} board={board} every={every} />
    </>,
    search,
  );
}

const rowOf = (name: RegExp) => screen.getByRole('heading', { name }).closest('li') as HTMLElement;
const painted = () => Number(document.querySelector('[data-chart-ready]')?.getAttribute('data-chart-ready'));

describe('the overview of a stage', () => {
  it('gives each figure a row with the cities in their fixed order, and says where a city has none', () => {
    draw('compulsory');
    const row = rowOf(/九年义务教育巩固率/);
    const cells = within(within(row).getByRole('list')).getAllByRole('listitem');
    expect(cells.map(({ textContent }) => textContent?.slice(0, 2))).toEqual([
      '南昌',
      '赣州',
      '抚州',
      '江门',
    ]);
    expect(cells[0]?.textContent).toContain('2020 目标 97，达到');
    expect(cells[2]?.textContent).toContain('所收文件没有');
    expect(row.textContent).toContain('不排名：年份不同');
    expect(row.textContent).toContain('南昌 2020 年 97.01%，比全国同年高 1.8 个百分点');
  });

  it('opens the source of a figure', async () => {
    const { store } = draw('compulsory');
    await userEvent.click(screen.getByRole('button', { name: /南昌 2020 年 实际 97.01%/ }));
    expect(store.getState().view.observationId).toBe('nc.compulsory-retention-rate.2020.actual');
  });

  it('opens an indicator in Explore in one step', async () => {
    const { store } = draw('compulsory');
    await userEvent.click(screen.getByRole('button', { name: /^九年义务教育巩固率，/ }));
    expect(store.getState().view).toMatchObject({
      screen: 'indicator',
      kind: 'trend',
      indicatorId: 'compulsory-retention-rate',
    });
  });

  it('puts a city first by its head, in the sentences and in the address, and lets it go again', async () => {
    const { store } = draw('compulsory');
    const user = userEvent.setup();
    const [head] = screen.getAllByRole('button', { name: '先看赣州' });
    await user.click(head as HTMLElement);
    expect(store.getState().view.focusPlace).toBe('360700');
    expect(rowOf(/九年义务教育巩固率/).textContent).toContain('赣州 2015 年 94.6%');
    expect(screen.getByText(/^赣州：10 项指标中/)).toBeTruthy();
    expect(head?.getAttribute('aria-pressed')).toBe('true');
    await user.click(screen.getByRole('radio', { name: '各市并列' }));
    expect(store.getState().view.focusPlace).toBe('');
  });

  it('marks a pointed city in every row', async () => {
    draw('compulsory');
    const [head] = screen.getAllByRole('button', { name: '先看南昌' });
    await userEvent.hover(head as HTMLElement);
    const marked = document.querySelectorAll('li[data-forward]');
    expect(marked).toHaveLength(10);
    expect([...marked].every(({ textContent }) => textContent?.startsWith('南昌'))).toBe(true);
  });

  it('counts up when a changed board is painted, and not when a place is pointed at', async () => {
    const { store } = draw('compulsory');
    const before = painted();
    store.getState().point('360100');
    expect(painted()).toBe(before);
    await userEvent.click(screen.getByRole('radio', { name: '抚州' }));
    expect(painted()).toBeGreaterThan(before);
  });

  it('is in English throughout', () => {
    draw('preschool', '?lang=en');
    const board = screen.getByRole('region', { name: 'Main indicators of the cities' });
    expect(board.textContent).not.toMatch(/[\u4e00-\u9fff]/);
    expect(board.textContent).toContain('Not ranked: nature, bound and year differ');
  });

  it('says so where a stage has little', () => {
    draw('lifelong');
    expect(screen.getByText(/有城市数字的指标只有 2 项/)).toBeTruthy();
    expect(screen.getAllByRole('heading', { level: 2 }).length).toBeGreaterThan(1);
  });
});

describe('the overview of every stage', () => {
  it('has each stage under its name, which leads to it', async () => {
    const { store } = draw('', '?s=none');
    const stages = goldenDataset.stages.filter(({ parentId }) => parentId === '');
    for (const { name } of stages) expect(screen.getByRole('region', { name: name.zh })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: '看特殊的主要指标' }));
    expect(store.getState().view.stageId).toBe('special');
  });
});
