import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { DataTable } from '@/features/table/DataTable';
import { realDataset, realFigure } from '../../realData';
import { renderInView } from '../../renderInView';

function draw(search = '') {
  const figure = realFigure({ indicatorId: 'compulsory-retention-rate' });
  return { ...renderInView(<DataTable dataset={realDataset} figure={figure} />, search), figure };
}
const cells = (column: number) =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.children[column]?.textContent?.trim() ?? '');

describe('the data table', () => {
  it('holds every figure of the picture, with its nature, bound, scope and source', () => {
    const { figure } = draw();
    expect(screen.getAllByRole('row')).toHaveLength(figure.observations.length + 1);
    const row = screen.getByRole('button', { name: /南昌 2020 97.01/ }).closest('tr') as HTMLElement;
    for (const text of ['南昌', '2020', '97.01%', '实际', '恰好', '全域'])
      expect(within(row).getAllByText(text)).toBeTruthy();
    expect(row.textContent).toContain(realDataset.source.get('nanchang-2020')?.title.zh);
  });

  it('is sorted by place at first, and says so', () => {
    draw();
    expect(screen.getByRole('columnheader', { name: /地区/ }).getAttribute('aria-sort')).toBe('ascending');
    expect(cells(0)[0]).toBe('南昌');
  });

  it('sorts by value, highest first, then lowest first', async () => {
    draw();
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: /^数值/ }));
    const head = screen.getByRole('columnheader', { name: /数值/ });
    expect(head.getAttribute('aria-sort')).toBe('descending');
    const falling = cells(2).map(Number);
    expect(falling).toEqual([...falling].sort((a, b) => b - a));
    await user.click(screen.getByRole('button', { name: /^数值/ }));
    expect(head.getAttribute('aria-sort')).toBe('ascending');
    expect(cells(2).map(Number)).toEqual([...falling].reverse().sort((a, b) => a - b));
    expect(screen.getByRole('columnheader', { name: /地区/ }).hasAttribute('aria-sort')).toBe(false);
  });

  it('opens the source of a figure by Enter on its value', async () => {
    const { store } = draw('?sort=period');
    const user = userEvent.setup();
    screen.getByRole('button', { name: /南昌 2020 97.01/ }).focus();
    await user.keyboard('{Enter}');
    expect(store.getState().view.observationId).toBe('nc.compulsory-retention-rate.2020.actual');
    expect(screen.getByRole('button', { pressed: true }).textContent).toContain('97.01');
  });

  it('says how each figure differs from the others, and how gravely', () => {
    draw();
    const at = screen.getAllByRole('columnheader').findIndex((head) => head.textContent === '与其余的不同');
    const row = screen.getByRole('button', { name: /赣州 2018 94/ }).closest('tr');
    expect(row?.children[at]?.textContent).toBe('不是同一回事：目标');
    expect(cells(at).filter((text) => text === '').length).toBeGreaterThan(5);
  });

  it('has no column for it where nothing differs', () => {
    const figure = realFigure({ indicatorId: 'resident-population', year: 2020 });
    renderInView(<DataTable dataset={realDataset} figure={figure} />);
    expect(screen.queryByRole('columnheader', { name: '与其余的不同' })).toBeNull();
  });
});
