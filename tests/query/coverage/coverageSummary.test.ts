import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageSummary, stageMatrix } from '@/query/coverage/coverageSummary';
import { coverageTable, narrowCoverage } from '@/query/coverage/coverageTable';
import { datasetOf, observation, PLACES } from '../../fixtures';
import { goldenDataset } from '../../goldenData';
import { anyObservations } from '../arbitraries';

const sum = (counts: readonly { readonly figureCount: number }[]): number =>
  counts.reduce((total, { figureCount }) => total + figureCount, 0);

describe('coverageSummary', () => {
  const golden = coverageTable(goldenDataset);

  it('counts the golden preschool figures', () => {
    const rows = narrowCoverage(goldenDataset, golden, 'preschool', '');
    const summary = coverageSummary(goldenDataset, golden.places, rows);
    expect(summary).toMatchObject({
      indicatorCount: 40,
      figureCount: 185,
      loneCount: 29,
      sharedCount: 6,
      sharedWholeCount: 5,
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

  it('counts every observation of the golden data once by grade and once by kind', () => {
    const summary = coverageSummary(goldenDataset, golden.places, golden.rows);
    expect(summary.figureCount).toBe(goldenDataset.observations.length);
    expect(sum(summary.grades)).toBe(goldenDataset.observations.length);
    expect(sum(summary.kinds)).toBe(goldenDataset.observations.length);
    expect(summary.grades.map(({ code, sourceCount }) => [code, sourceCount])).toEqual([
      ['A', 5],
      ['B', 25],
      ['C', 75],
    ]);
  });

  it('counts a figure of part of a city as shared, and not as shared of the whole', () => {
    const dataset = datasetOf([
      observation({ indicatorId: 'rate' }),
      observation({ indicatorId: 'rate', placeCode: '360700', scope: 'municipal' }),
    ]);
    const { places, rows } = coverageTable(dataset);
    expect(coverageSummary(dataset, places, rows)).toMatchObject({ sharedCount: 1, sharedWholeCount: 0 });
  });

  it('has no years without figures', () => {
    expect(coverageSummary(datasetOf([]), PLACES, [])).toMatchObject({
      figureCount: 0,
      years: null,
      fullestYear: null,
      grades: [],
    });
  });
});

describe('stageMatrix', () => {
  it('adds up to every observation of the golden data', () => {
    const matrix = stageMatrix(goldenDataset, coverageTable(goldenDataset));
    expect(sum(matrix.flatMap(({ counts }) => counts))).toBe(goldenDataset.observations.length);
    expect(matrix.map(({ stage }) => stage.id)).toEqual([
      'preschool',
      'compulsory',
      'senior-secondary',
      'vocational',
      'higher',
      'special',
      'lifelong',
      'cross-stage',
    ]);
  });

  it('adds up whatever the figures, and the summary agrees with it', () => {
    fc.assert(
      fc.property(anyObservations, (found) => {
        const dataset = datasetOf(found);
        const table = coverageTable(dataset);
        const matrix = stageMatrix(dataset, table);
        expect(sum(matrix.flatMap(({ counts }) => counts))).toBe(dataset.observations.length);
        const summary = coverageSummary(dataset, table.places, table.rows);
        expect(summary.figureCount).toBe(dataset.observations.length);
        expect(summary.sharedByAllCount).toBeLessThanOrEqual(summary.sharedCount);
        expect(summary.sharedWholeCount).toBeLessThanOrEqual(summary.sharedCount);
      }),
    );
  });
});
