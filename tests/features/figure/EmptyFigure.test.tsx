import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { EmptyFigure } from '@/features/figure/EmptyFigure';
import { describeFigure } from '@/graphics/describeFigure';
import { keepComparable } from '@/query/selection/strictSelection';
import { selectFrom } from '../../fixtures';
import { EVERYWHERE, goldenDataset, goldenFigure } from '../../goldenData';
import { renderInView } from '../../renderInView';

it('says that nothing is strictly comparable, and shows all again at a click', async () => {
  const found = selectFrom(goldenDataset, { indicatorId: 'new-party-members', placeCodes: EVERYWHERE });
  const { selection, removals } = keepComparable(goldenDataset, found, 'trend', 'latest');
  const origin = { removals, derived: null, found };
  const figure = describeFigure(goldenDataset, selection, { kind: 'trend' }, 'zh', origin);
  expect(figure.observations).toEqual([]);
  expect(figure.notes).toContain('选中的 2 个数字里没有严格可比的：范围不同或未说明 2。');
  const { store } = renderInView(<EmptyFigure dataset={goldenDataset} figure={figure} />, '?c=1');
  expect(screen.getByText('没有严格可比的数字')).toBeTruthy();
  await userEvent.setup().click(screen.getByRole('button', { name: '全部显示' }));
  expect(store.getState().view.strict).toBe(false);
});

it('says that years are chosen without figures, for which there are some, and shows all years at a click', async () => {
  const figure = goldenFigure({
    indicatorId: 'compulsory-retention-rate',
    placeCodes: ['100000'],
    fromYear: 2000,
    toYear: 2005,
  });
  const { store } = renderInView(
    <EmptyFigure dataset={goldenDataset} figure={figure} />,
    '?p=100000&y=2000-2005&n=a',
  );
  expect(screen.getByText('全国：所选年份里没有；有 2013—2024 年的数字')).toBeTruthy();
  await userEvent.setup().click(screen.getByRole('button', { name: '看全部年份' }));
  expect(store.getState().view.fromYear).toBeNull();
});

it('says who has figures where the chosen places have none, strict or not', () => {
  const figure = goldenFigure({ indicatorId: 'compulsory-retention-rate', placeCodes: ['440700'] });
  renderInView(<EmptyFigure dataset={goldenDataset} figure={figure} />, '?c=1&p=440700');
  expect(screen.getByText('暂未收录江门的这一数字')).toBeTruthy();
  expect(screen.getByRole('link', { name: '看江门有的指标' }).getAttribute('href')).toBe(
    '?page=city&p=440700&city=440700&lang=zh',
  );
  expect(screen.queryByRole('button', { name: '全部显示' })).toBeNull();
});
