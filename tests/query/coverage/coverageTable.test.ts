import { describe, expect, it } from 'vitest';
import {
  coverageTable,
  documentsOf,
  figuresOf,
  groupCoverage,
  narrowCoverage,
} from '@/query/coverage/coverageTable';
import { datasetOf, indicator, observation } from '../../fixtures';
import { goldenDataset } from '../../goldenData';

const dataset = datasetOf(
  [
    observation({ indicatorId: 'rate', time: '2021', sourceId: 'press' }),
    observation({ indicatorId: 'rate', time: '2020' }),
    observation({ indicatorId: 'rate', placeCode: '360700', time: '2019' }),
    observation({ indicatorId: 'other', placeCode: '440700' }),
  ],
  [indicator({ id: 'rate' }), indicator({ id: 'other', stageId: 'preschool' })],
);
const table = coverageTable(dataset);
const row = (id: string) => {
  const found = table.rows.find((one) => one.indicator.id === id);
  if (!found) throw new Error(`No row ${id}`);
  return found;
};

describe('a row of the coverage table', () => {
  it('has the places with figures, each with these in order of time', () => {
    const told = row('rate').cells.map(({ place, observations }) => [
      place.code,
      observations.map(({ period }) => period.text),
    ]);
    expect(told).toEqual([
      ['360100', ['2020', '2021']],
      ['360700', ['2019']],
    ]);
  });

  it('has its documents, those with the newest figures first', () => {
    const told = documentsOf(dataset, row('rate')).map(({ source, cells }) => [
      source.id,
      cells.map(({ place, observations }) => [place.code, observations.length]),
    ]);
    expect(told).toEqual([
      ['press', [['360100', 1]]],
      [
        row('rate').cells[0]?.observations[0]?.sourceId,
        [
          ['360100', 1],
          ['360700', 1],
        ],
      ],
    ]);
  });
});

describe('narrowing and grouping', () => {
  const ids = (stageId: string, placeCode: string) =>
    narrowCoverage(dataset, table, stageId, placeCode).map((one) => one.indicator.id);

  it.each([
    ['', '', ['rate', 'other']],
    ['compulsory', '', ['rate']],
    ['preschool', '', ['other']],
    ['', '360700', ['rate']],
    ['preschool', '361000', []],
  ])('to stage “%s” and place “%s”', (stageId, placeCode, expected) =>
    expect(ids(stageId, placeCode)).toEqual(expected),
  );

  it('puts every row of the golden data in one group, comparable ones by topic, lone ones apart', () => {
    const golden = coverageTable(goldenDataset);
    const groups = groupCoverage(goldenDataset, golden.rows);
    const shown = groups.flatMap(({ topics, lone }) => [...topics.flatMap(({ rows }) => rows), ...lone]);
    expect(shown).toHaveLength(golden.rows.length);
    expect(new Set(shown).size).toBe(golden.rows.length);
    for (const { stage, topics, lone } of groups) {
      for (const { topic, rows } of topics)
        for (const one of rows)
          expect([one.indicator.stageId, one.indicator.topicId, one.comparable]).toEqual([
            stage.id,
            topic.id,
            true,
          ]);
      expect(lone.some(({ comparable }) => comparable)).toBe(false);
    }
  });
});

it('holds every observation of the golden data once', () => {
  const held = figuresOf(coverageTable(goldenDataset).rows);
  expect(held).toHaveLength(goldenDataset.observations.length);
  expect(new Set(held).size).toBe(goldenDataset.observations.length);
});
