import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citiesWithout, coverageSummary } from '@/query/coverage/coverageSummary';
import { coverageTable, narrowCoverage } from '@/query/coverage/coverageTable';
import { datasetOf, indicator, observation } from '../../fixtures';
import { goldenDataset } from '../../goldenData';
import { anyObservations } from '../arbitraries';

describe('coverageSummary', () => {
  it('counts the golden preschool figures', () => {
    const rows = narrowCoverage(goldenDataset, coverageTable(goldenDataset), 'preschool', '');
    const summary = coverageSummary(goldenDataset, rows);
    expect(summary).toMatchObject({
      indicatorCount: 40,
      figureCount: 185,
      sharedCount: 6,
      sharedByAllCount: 0,
      years: { from: 2000, to: 2025 },
    });
    expect(summary.cities.map(({ place, indicatorCount }) => [place.colour, indicatorCount])).toEqual([
      ['nc', 24],
      ['gz', 9],
      ['fz', 2],
      ['jm', 8],
    ]);
  });

  it('has no years without figures', () => {
    expect(coverageSummary(datasetOf([]), [])).toMatchObject({ figureCount: 0, years: null });
  });

  it('counts every figure, whatever the figures', () => {
    fc.assert(
      fc.property(anyObservations, (found) => {
        const dataset = datasetOf(found);
        const summary = coverageSummary(dataset, coverageTable(dataset).rows);
        expect(summary.figureCount).toBe(dataset.observations.length);
        expect(summary.sharedByAllCount).toBeLessThanOrEqual(summary.sharedCount);
      }),
    );
  });
});

it('names the cities without figures, and what near the indicator they have', () => {
  const dataset = datasetOf(
    [
      observation({ indicatorId: 'rate' }),
      observation({ indicatorId: 'rate-near', placeCode: '361000' }),
      observation({ indicatorId: 'rate', placeCode: '360700', scope: 'municipal' }),
    ],
    [indicator({ id: 'rate', family: 'rates' }), indicator({ id: 'rate-near', family: 'rates' })],
  );
  const row = coverageTable(dataset).rows.find((one) => one.indicator.id === 'rate');
  expect(row && citiesWithout(dataset, row)).toMatchObject([
    { place: { code: '361000' }, near: [{ id: 'rate-near' }] },
    { place: { code: '440700' }, near: [] },
  ]);
});
