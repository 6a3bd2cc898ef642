import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { ViewLink } from '@/view/ViewLink';
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
