import { describe, expect, it } from 'vitest';
import { citySummary } from '@/query/overview/citySummary';
import { EACH_STAGE_FIGURES, overviewBoard, STAGE_FIGURES } from '@/query/overview/overviewBoard';
import { datasetOf } from '../../fixtures';
import { goldenDataset } from '../../goldenData';

describe('the board of a stage', () => {
  it('is worked out once', () => {
    expect(overviewBoard(goldenDataset, 'preschool', 2026)).toBe(
      overviewBoard(goldenDataset, 'preschool', 2026),
    );
  });

  it('holds one group for a stage, and a group for each where none is chosen', () => {
    expect(overviewBoard(goldenDataset, 'preschool', 2026).groups).toHaveLength(1);
    expect(overviewBoard(goldenDataset, 'preschool', 2026).groups[0]?.figures).toHaveLength(STAGE_FIGURES);
    const { groups } = overviewBoard(goldenDataset, '', 2026);
    expect(groups.map(({ stage }) => stage.id)).toEqual(
      goldenDataset.stages.filter(({ parentId }) => parentId === '').map(({ id }) => id),
    );
    expect(groups.every(({ figures }) => figures.length <= EACH_STAGE_FIGURES)).toBe(true);
  });

  it.each(['', ...goldenDataset.stages.map(({ id }) => id)])(
    'spans every figure of a city of "%s"',
    (stageId) => {
      const { groups, years } = overviewBoard(goldenDataset, stageId, 2026);
      const shown = groups.flatMap(({ figures }) =>
        figures.flatMap(({ cities }) => cities.flatMap((city) => city.shown ?? [])),
      );
      expect(years.from % 5 === 0 || years.to - years.from === 5).toBe(true);
      for (const { period } of shown) {
        expect(period.endYear).toBeGreaterThanOrEqual(years.from);
        expect(period.endYear).toBeLessThanOrEqual(years.to);
      }
    },
  );

  it('stands empty for a stage without figures', () => {
    expect(overviewBoard(datasetOf([]), 'primary', 2026).groups).toMatchObject([{ figures: [], total: 0 }]);
  });
});

describe('where one city stands on the board', () => {
  it('is counted', () => {
    const board = overviewBoard(goldenDataset, 'preschool', 2026);
    const summary = citySummary(board, '360100');
    expect(summary).toMatchObject({ figures: 10, above: 1, below: 0, equal: 0, ranked: 1 });
    const { reached, missed, open, noResult, notComparable } = summary;
    expect(reached + missed + open + noResult + notComparable).toBeLessThanOrEqual(summary.has);
    expect(citySummary(board, '999999').has).toBe(0);
  });
});
