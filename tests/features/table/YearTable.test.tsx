import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { YearTable } from '@/features/table/YearTable';
import { describeFigure } from '@/graphics/describeFigure';
import { datasetOf, observation, selectFrom } from '../../fixtures';
import { goldenDataset, goldenFigure } from '../../goldenData';
import { renderInView } from '../../renderInView';

const figure = goldenFigure({ indicatorId: 'compulsory-retention-rate' });
const cellsOf = (row: HTMLElement) =>
  within(row)
    .getAllByRole('cell')
    .map((cell) => cell.textContent);

it('has a year a row, the newest first, a place a column, and where the figures are printed', () => {
  renderInView(<YearTable dataset={goldenDataset} figure={figure} />);
  const [head, ...rows] = screen.getAllByRole('row');
  expect(
    within(head as HTMLElement)
      .getAllByRole('columnheader')
      .map((cell) => cell.textContent),
  ).toEqual(['期间', '南昌', '赣州', '江西', '广东', '全国', '来源']);
  const years = rows.map((row) => Number(within(row).getByRole('rowheader').textContent));
  expect(years).toEqual([...years].sort((a, b) => b - a));
  const of2020 = rows[years.indexOf(2020)] as HTMLElement;
  expect(cellsOf(of2020).slice(0, 5)).toEqual(['97.01', '', '', '', '95.2']);
  expect(within(of2020).getAllByRole('link').length).toBeGreaterThan(0);
});

it('folds the oldest years away until all are asked for', async () => {
  renderInView(<YearTable dataset={goldenDataset} figure={figure} />);
  const rows = () => screen.getAllByRole('row').length - 1;
  expect(rows()).toBe(10);
  const button = screen.getByRole('button', { name: /^全部 \d+ 年$/ });
  expect(button.getAttribute('aria-expanded')).toBe('false');
  await userEvent.setup().click(button);
  expect(rows()).toBe(Number(/\d+/.exec(button.textContent ?? '')?.[0] ?? rows()));
  expect(rows()).toBeGreaterThan(10);
  expect(screen.getByRole('button', { name: '收起' }).getAttribute('aria-expanded')).toBe('true');
});

it('prints every year, and folds them again', () => {
  renderInView(<YearTable dataset={goldenDataset} figure={figure} />);
  const rows = () => screen.getAllByRole('row').length - 1;
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  expect(rows()).toBeGreaterThan(10);
  act(() => void window.dispatchEvent(new Event('afterprint')));
  expect(rows()).toBe(10);
});

it('opens a figure at a click and marks it', async () => {
  const { store } = renderInView(<YearTable dataset={goldenDataset} figure={figure} />);
  await userEvent.setup().click(screen.getByRole('button', { name: /南昌.*2020.*97\.01/ }));
  expect(store.getState().view.observationId).toBe('nc.compulsory-retention-rate.2020.actual');
  expect(screen.getByRole('button', { name: /南昌.*2020.*97\.01/ }).getAttribute('aria-pressed')).toBe(
    'true',
  );
});

it('gives a part of a year a row of its own', () => {
  renderInView(<YearTable dataset={goldenDataset} figure={goldenFigure({ indicatorId: 'aid-amount' })} />);
  const part = screen.getByRole('rowheader', { name: '2023 上半年' }).closest('tr');
  expect(part?.textContent).toContain('2.9');
});

it('names a document once where every year is printed in it', () => {
  const students = goldenFigure({
    indicatorId: 'university-educated-per-100k',
    placeCodes: ['360100'],
  });
  renderInView(<YearTable dataset={goldenDataset} figure={students} />);
  expect(screen.queryByRole('columnheader', { name: '来源' })).toBeNull();
  expect(screen.getAllByRole('link')).toHaveLength(1);
});

it('shows of several figures of a year and place a sound one before a doubtful one', () => {
  const doubt = { zh: '也可能是预计数', en: 'perhaps expected' };
  const figures = [
    observation({ id: 'a', scope: 'institution', value: 10, doubt }),
    observation({ id: 'b', scope: 'institution', value: 12 }),
  ];
  const dataset = datasetOf(figures);
  const both = describeFigure(dataset, selectFrom(dataset), { kind: 'trend' }, 'zh');
  renderInView(<YearTable dataset={dataset} figure={both} />);
  expect(screen.getByRole('row', { name: /2020/ }).textContent).toContain('12');
});
