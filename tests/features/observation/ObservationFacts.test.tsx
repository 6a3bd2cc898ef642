import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { ObservationPanel } from '@/features/observation/ObservationPanel';
import { realDataset } from '../../realData';
import { renderInView } from '../../renderInView';

it('leads from a figure to the page of its document', async () => {
  const { store } = renderInView(
    <ObservationPanel dataset={realDataset} />,
    '?o=nc.compulsory-retention-rate.2020.actual',
  );
  const title = realDataset.source.get('nanchang-2020')?.title.zh ?? '';
  await userEvent.setup().click(screen.getByRole('button', { name: title }));
  expect(store.getState().view).toMatchObject({
    screen: 'sources',
    sourceId: 'nanchang-2020',
    observationId: '',
  });
});
