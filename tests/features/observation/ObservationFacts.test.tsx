import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { ObservationPanel } from '@/features/observation/ObservationPanel';
import { datasetOf, observation } from '../../fixtures';
import { goldenDataset } from '../../goldenData';
import { renderInView } from '../../renderInView';

it('leads from a figure to its item in its document', async () => {
  const { store } = renderInView(
    <ObservationPanel dataset={goldenDataset} />,
    '?o=nc.compulsory-retention-rate.2020.actual',
  );
  const title = goldenDataset.source.get('nanchang-2020')?.title.zh ?? '';
  await userEvent.setup().click(screen.getByRole('link', { name: title }));
  expect(store.getState().view).toMatchObject({
    screen: 'data',
    section: 'sources',
    sourceId: 'nanchang-2020',
    unfolded: ['nc.compulsory-retention-rate.2020.actual'],
    observationId: '',
  });
});

it.each([
  ['', 'gz.special-post-teachers-recruited.2023.plan', '原文未印总数，逐条合计得 1,093', '逐条合计'],
  ['', 'nc.resident-population.2010.actual', '“5042565”（汇编者调整后的数）', '汇编者调整'],
  [
    '&lang=en',
    'gz.special-post-teachers-recruited.2023.plan',
    'no total is printed; the listed items add up to 1,093',
    'added up by the compiler',
  ],
])('does not quote what no document prints (%s %s)', (language, id, printed, origin) => {
  renderInView(<ObservationPanel dataset={goldenDataset} />, `?o=${id}${language}`);
  expect(screen.getByText(printed)).toBeTruthy();
  expect(screen.getByText(origin)).toBeTruthy();
});

it('says nothing of the origin of a figure that is printed', () => {
  renderInView(<ObservationPanel dataset={goldenDataset} />, '?o=nc.compulsory-retention-rate.2020.actual');
  expect(screen.queryByText('来历')).toBeNull();
});

it('says that a figure is doubtful and why, in whichever language that is told', () => {
  const doubtful = observation({ id: 'doubtful', doubt: { zh: '与前后各年不合', en: '' } });
  const dataset = datasetOf([doubtful]);
  renderInView(<ObservationPanel dataset={dataset} />, '?o=doubtful&lang=en');
  expect(screen.getByText('doubtful (与前后各年不合)')).toBeTruthy();
  expect(screen.getByText('Reliability')).toBeTruthy();
});
