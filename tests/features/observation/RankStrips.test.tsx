import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { RankStrips } from '@/features/observation/RankStrips';
import { cityDataset } from '../../cityFixtures';
import { type ObservationChange, observation } from '../../fixtures';
import { renderInView } from '../../renderInView';

const dataset = cityDataset();
const draw = (change: ObservationChange = {}) => {
  const one = observation({
    indicatorId: 'pri_students',
    placeCode: '360100',
    value: 750_000,
    time: '2022',
    ...change,
  });
  const unit = dataset.unit.get('person');
  if (!unit) throw new Error('The dataset has no persons');
  return renderInView(<RankStrips dataset={dataset} observation={one} unit={unit} />);
};

it('says where a city stands in its province and among all, of the same year, from the highest', () => {
  const { container } = draw();
  const told = [...container.querySelectorAll('figcaption b')].map((one) => one.textContent);
  expect(told).toHaveLength(2);
  for (const text of told) expect(text).toMatch(/\d+ 市/);
  expect(container.querySelectorAll('circle')).toHaveLength(2);
  expect(screen.getByText(/由高到低 · 对数刻度/)).toBeTruthy();
});

it('draws a tick for every city with a sound figure of the year, the most at the right end', () => {
  const { container } = draw();
  const ticks = [...container.querySelectorAll('path[stroke="var(--tick)"]')].map(
    (one) => (one.getAttribute('d') ?? '').match(/M[\d.]+/g)?.map((move) => Number(move.slice(1))) ?? [],
  );
  const all = ticks.at(-1) ?? [];
  expect(all).toHaveLength(9);
  expect(all).toEqual([...all].sort((a, b) => a - b));
  expect(Math.max(...all)).toBeCloseTo(207, 0);
});

it.each([
  ['a target', { nature: 'target' }],
  ['a half-year', { time: '2022-S1' }],
  ['a part of the city', { scope: 'central_urban' }],
  ['a figure that the yearbook prints otherwise', { value: 749_000 }],
  ['a province', { placeCode: '360000' }],
] as const)('says nothing of %s', (_, change) => {
  expect(draw(change).container.childElementCount).toBe(0);
});
