import { describe, expect, it } from 'vitest';
import { aimsOf } from '@/query/aims/aims';
import { datasetOf, type ObservationChange, observation } from '../fixtures';
import { goldenDataset } from '../goldenData';

describe('two sources for one aim', () => {
  const plans = (...changes: readonly ObservationChange[]) =>
    aimsOf(datasetOf(changes.map((change) => observation({ nature: 'plan', ...change }))), 2026);

  it('are one aim with both sources where they agree, led by the printed one', () => {
    const [aim, ...others] = plans({ origin: 'counted' }, { sourceId: 'press' });
    expect(others).toEqual([]);
    expect([aim?.aim.sourceId, aim?.furtherAims.map(({ sourceId }) => sourceId)]).toEqual([
      'press',
      ['report'],
    ]);
    const merged = aimsOf(goldenDataset, 2026).find(
      ({ aim }) => aim.id === 'fz.teachers-recruited-unified-exam.2022.plan.fuzhou-2022',
    );
    expect(merged?.furtherAims.map(({ sourceId }) => sourceId)).toEqual(['jiangxi-teacher-posts-2022']);
    expect(aimsOf(goldenDataset, 2026)).toHaveLength(153);
  });

  it.each([
    ['value', { value: 97 }],
    ['bound', { bound: 'at_least' as const }],
    ['scope', { scope: 'municipal' as const }],
    ['year', { time: '2021' }],
    ['place', { placeCode: '360700' }],
  ])('are two aims where the %s differs', (_, change) => {
    expect(plans({}, { sourceId: 'press', ...change })).toHaveLength(2);
  });

  it('are two aims of counties, which may be different ones', () => {
    expect(plans({ scope: 'county' }, { scope: 'county', sourceId: 'press' })).toHaveLength(2);
  });
});

describe('the nearest figure of another year', () => {
  const first = (changes: readonly ObservationChange[]) =>
    aimsOf(datasetOf(changes.map((change) => observation(change))), 2026)[0];

  it.each([
    ['half a year', { time: '2018-S1' }],
    ['a bound', { time: '2018', bound: 'at_least' as const }],
    ['a rough number', { time: '2018', bound: 'about' as const }],
  ])('is shown and not measured where it is %s', (_, change) => {
    const beside = first([{ nature: 'target' }, { value: 85, ...change }]);
    expect([beside?.nearest?.value, beside?.nearestDifference]).toEqual([85, null]);
    expect(first([{ nature: 'target' }, { value: 85, time: '2018' }])?.nearestDifference).toBe(-5);
  });
});
