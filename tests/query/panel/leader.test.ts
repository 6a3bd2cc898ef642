import { describe, expect, it } from 'vitest';
import { indexPanelColumn } from '@/domain/panel';
import { leaderOf } from '@/query/panel/leader';

const MEASURE = {
  key: 'share',
  indicatorId: 'share',
  unitId: 'percent',
  stageId: 'cross-stage',
  name: { zh: '占比', en: 'share' },
};
const columnOf = (rows: Readonly<Record<string, readonly (readonly [number, number, boolean?])[]>>) =>
  indexPanelColumn(
    MEASURE,
    Object.entries(rows).flatMap(([cityCode, figures]) =>
      figures.map(([year, value, doubtful]) => ({
        cityCode,
        year,
        value,
        doubtful: doubtful === true && ('doubt' as const),
        resolution: 0.1,
      })),
    ),
  );

describe('who is ahead of some cities', () => {
  const column = columnOf({
    a: [
      [2020, 20],
      [2021, 18],
      [2022, 21],
      [2023, 22],
    ],
    b: [
      [2020, 15],
      [2021, 19],
      [2022, 20],
      [2023, 21],
    ],
  });

  it('is told with the first of the years in a row', () => {
    expect(leaderOf(column, ['a', 'b'], 2023)).toEqual({ code: 'a', since: 2022 });
    expect(leaderOf(column, ['a', 'b'], 2021)).toEqual({ code: 'b', since: 2021 });
  });

  it('is not told of one city alone, of a missing or a doubtful figure, or where roundings hide it', () => {
    expect(leaderOf(column, ['a'], 2023)).toBeNull();
    expect(leaderOf(column, ['a', 'b', 'c'], 2023)).toBeNull();
    expect(leaderOf(columnOf({ a: [[2023, 22]], b: [[2023, 21, true]] }), ['a', 'b'], 2023)).toBeNull();
    expect(leaderOf(columnOf({ a: [[2023, 22]], b: [[2023, 21.95]] }), ['a', 'b'], 2023)).toBeNull();
  });

  it('keeps its lead over a year in which another has no sound figure, and does not begin it there', () => {
    const rows = (doubtful: boolean) => ({
      a: [
        [2019, 30],
        [2020, 30],
        [2021, 30],
        [2022, 30],
      ] as const,
      b: [
        [2020, 10],
        [2021, 10, doubtful],
        [2022, 10],
      ] as const,
    });
    expect(leaderOf(columnOf(rows(true)), ['a', 'b'], 2022)).toEqual({ code: 'a', since: 2020 });
    expect(leaderOf(columnOf(rows(false)), ['a', 'b'], 2022)).toEqual({ code: 'a', since: 2020 });
    expect(leaderOf(columnOf(rows(true)), ['a', 'b'], 2021)).toBeNull();
  });
});
