import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { ShowOptions } from '@/features/filters/ShowOptions';
import { goldenDataset, goldenFigure } from '../../goldenData';
import { renderInView } from '../../renderInView';

const { indicator } = goldenFigure({ indicatorId: 'compulsory-retention-rate' }).selection;

it('switches to what is strictly comparable and back', async () => {
  const { store } = renderInView(<ShowOptions dataset={goldenDataset} indicator={indicator} />);
  const user = userEvent.setup();
  const box = screen.getByRole<HTMLInputElement>('checkbox', { name: '只看严格可比的' });
  expect(box.checked).toBe(false);
  await user.click(box);
  expect(store.getState().view.strict).toBe(true);
  await user.click(box);
  expect(store.getState().view.strict).toBe(false);
});

it('says in both languages what strict means', () => {
  renderInView(<ShowOptions dataset={goldenDataset} indicator={indicator} />, '?lang=en&c=1');
  expect(
    screen.getByRole<HTMLInputElement>('checkbox', { name: 'Only what is strictly comparable' }).checked,
  ).toBe(true);
  expect(screen.getByText(/Alike in nature, period, scope and definition/)).toBeTruthy();
});
