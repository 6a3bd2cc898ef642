import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { decodeView } from '@/view/codec';
import { resolveView } from '@/view/resolveView';
import { ViewLink } from '@/view/ViewLink';
import { goldenDataset } from '../goldenData';
import { renderInView } from '../renderInView';

const link = () => screen.getByRole<HTMLAnchorElement>('link', { name: 'Kindergartens' });

it('takes the places along, in its address and when followed', async () => {
  const { store } = renderInView(
    <ViewLink to={{ indicatorId: 'kindergartens' }}>Kindergartens</ViewLink>,
    '?p=360100,360700',
  );
  expect(decodeURIComponent(link().getAttribute('href') ?? '')).toContain('360100');
  act(() => store.getState().change({ placeCodes: ['361000'] }));
  expect(decodeURIComponent(link().getAttribute('href') ?? '')).toContain('361000');
  await userEvent.setup().click(link());
  expect(store.getState().view).toMatchObject({ indicatorId: 'kindergartens', placeCodes: ['361000'] });
});

it('followed before its address is written leads to what is chosen now', () => {
  const { store } = renderInView(<ViewLink to={{ indicatorId: 'kindergartens' }}>Kindergartens</ViewLink>);
  store.getState().change({ placeCodes: ['361000'] });
  act(() => link().click());
  expect(store.getState().view).toMatchObject({ indicatorId: 'kindergartens', placeCodes: ['361000'] });
});

it('names the stage of its indicator where the one that is chosen does not hold it', () => {
  const { store } = renderInView(
    <>
      <ViewLink to={{ screen: 'indicator', indicatorId: 'kindergartens' }}>Kindergartens</ViewLink>
      <ViewLink to={{ screen: 'indicator', indicatorId: 'compulsory-retention-rate' }}>Retention</ViewLink>
    </>,
    '?s=compulsory',
  );
  act(() =>
    store.getState().resolveWith((view) => ({ view, ignored: [] }), {
      dataset: () => goldenDataset,
      want: () => null,
      needOf: () => ({ indicatorIds: [] }),
    }),
  );
  const addresses = screen
    .getAllByRole<HTMLAnchorElement>('link')
    .map(({ search }) => decodeView(search).view);
  expect(addresses.map(({ stageId }) => stageId)).toEqual(['preschool', 'compulsory']);
  for (const view of addresses) expect(resolveView(view, goldenDataset).ignored).toEqual([]);
});
