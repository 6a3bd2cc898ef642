import { act } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useFigure } from '@/app/screens/useFigure';
import { goldenDataset } from '../../goldenData';
import { renderInView } from '../../renderInView';

function Probe() {
  const figure = useFigure(goldenDataset);
  return <p>{figure?.observations.map(({ nature, scope }) => `${nature} ${scope}`).join(', ')}</p>;
}

it.each(['trend', 'comparison'] as const)(
  'Explore draws what is strictly comparable only, where asked: %s',
  (kind) => {
    const { store, container } = renderInView(
      <Probe />,
      `?page=explore&i=preschool-gross-enrolment-ratio&v=${kind}`,
    );
    const drawn = () => new Set(container.textContent?.split(', '));
    expect(drawn().size).toBeGreaterThan(1);
    act(() => store.getState().change({ strict: true }));
    expect([...drawn()]).toEqual(['actual whole']);
  },
);
