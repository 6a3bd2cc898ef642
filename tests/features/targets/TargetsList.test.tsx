import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { TargetsList } from '@/features/targets/TargetsList';
import { goldenDataset } from '../../goldenData';
import { renderInView } from '../../renderInView';

const open = (search: string, asOfYear = 2026) =>
  renderInView(<TargetsList dataset={goldenDataset} asOfYear={asOfYear} />, search);

/** The row of an aim: the list item that holds a text of its first figure. */
function rowOf(indicator: string, place: string): HTMLElement {
  const row = screen
    .getAllByText(indicator)
    .flatMap((name) => {
      const block = name.closest('li');
      return block ? within(block).queryAllByRole('listitem') : [];
    })
    .find((item) => within(item).queryByRole('button', { name: place }));
  if (!row) throw new Error(`No row of ${place}`);
  return row;
}

describe("Nanchang's aims for 2020 on the page", () => {
  it.each([
    ['compulsory', '九年义务教育巩固率', /97%.*2020.*97\.01%.*2020.*达到，高 0\.01 个百分点/],
    ['senior-secondary', '高中阶段毛入学率', /93%.*2020.*93%.*2020.*达到，与目标相等/],
    ['preschool', '学前教育毛入园率', /93%.*2020.*90\.2%.*2016.*未见结果/],
  ])('stand beside what was reported, with the right verdict: %s', (stage, indicator, told) => {
    open(`?s=${stage}`);
    const row = rowOf(indicator, '南昌');
    expect(row.textContent).toMatch(told);
    expect(row.textContent).not.toContain('未达到');
  });

  it('lead to the source of the aim and of the result', async () => {
    const { store } = open('?s=compulsory');
    const row = rowOf('九年义务教育巩固率', '南昌');
    await userEvent.click(within(row).getByRole('button', { name: /97% .*目标.*查看出处/ }));
    expect(store.getState().view.observationId).toBe('nc.compulsory-retention-rate.2020.target');
    await userEvent.click(within(row).getByRole('button', { name: /97\.01% .*实际.*查看出处/ }));
    expect(store.getState().view.observationId).toBe('nc.compulsory-retention-rate.2020.actual');
  });
});

it('sets what has a result before all that has none', () => {
  open('?page=targets&p=360100');
  const [first, second] = screen.getAllByRole('region');
  expect(first?.getAttribute('aria-labelledby')).toBe('aims-answered');
  expect(within(first as HTMLElement).getAllByText(/^达到，/)).toHaveLength(2);
  expect(within(second as HTMLElement).queryAllByText(/^达到，/)).toEqual([]);
  const unanswered = second?.textContent ?? '';
  expect(unanswered).toMatch(/学前教育毛入园率.*93%.*2020.*90\.2%.*2016.*未见结果/);
  expect(unanswered).toMatch(/公办园在园幼儿占比.*≥50%.*2020/);
});

describe('the filters', () => {
  it('count each state and narrow to it', async () => {
    const { store } = open('?s=preschool');
    const states = screen.getByRole('group', { name: '结果' });
    const all = within(states).getByRole('button', { name: '全部 33' });
    expect(all.getAttribute('aria-pressed')).toBe('true');
    await userEvent.click(within(states).getByRole('button', { name: '达到 2' }));
    expect(store.getState().view.aimFilter).toBe('reached');
    expect(screen.queryAllByText('未见结果', { selector: 'p' })).toEqual([]);
    expect(screen.getAllByText(/^达到，/)).toHaveLength(2);
  });

  it('narrow to a place by its name, and let it go again', async () => {
    const { store } = open('?s=compulsory');
    const [name] = screen.getAllByText('南昌');
    if (name) await userEvent.click(name);
    expect(store.getState().view.focusPlace).toBe('360100');
    expect(screen.queryByText('抚州')).toBeNull();
    await userEvent.click(screen.getByText(/只看南昌/));
    expect(screen.getAllByText('抚州').length).toBeGreaterThan(0);
  });

  it('say so where nothing is left, and offer the way back', async () => {
    open('?s=compulsory&aim=missed');
    screen.getByText('这里没有这样的目标或计划');
    await userEvent.click(screen.getByText('显示全部结果'));
    screen.getByText('要达到的水平');
  });

  it('call an aim open while its year is not over', () => {
    open('?s=compulsory', 2020);
    expect(rowOf('九年义务教育巩固率', '南昌').textContent).toContain('未到期');
  });
});

describe('standards', () => {
  it('say whom they bind, and stand for a place only as reference', () => {
    open('?s=preschool');
    const section = screen.getByRole('region', { name: /国家目标与标准/ });
    expect(within(section).getAllByText('约束县，不约束市')).toHaveLength(3);
    within(section).getByText('约束全国');
  });

  it('stand there even where no place has the figure', () => {
    open('?s=cross-stage&lang=en');
    screen.getByText('The documents held have this figure for no place');
  });
});

it('opens an indicator in Explore', async () => {
  const { store } = open('?s=compulsory');
  const [name] = screen.getAllByText('九年义务教育巩固率');
  if (name) await userEvent.click(name);
  expect(store.getState().view).toMatchObject({
    screen: 'indicator',
    kind: 'trend',
    indicatorId: 'compulsory-retention-rate',
  });
});
