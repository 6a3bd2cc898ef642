import { describe, expect, it } from 'vitest';
import { coverageTable, figuresOf, groupCoverage, narrowCoverage } from '@/query/coverage/coverageTable';
import { datasetOf, indicator, observation } from '../../fixtures';
import { goldenDataset } from '../../goldenData';

const dataset = datasetOf(
  [
    observation({ indicatorId: 'rate', time: '2021', sourceId: 'press' }),
    observation({ indicatorId: 'rate', time: '2020' }),
    observation({ indicatorId: 'rate', placeCode: '360700', scope: 'municipal' }),
    observation({ indicatorId: 'rate', placeCode: '360700', scope: 'unspecified', time: '2019' }),
    observation({ indicatorId: 'rate-near', placeCode: '361000' }),
    observation({ indicatorId: 'other', placeCode: '440700' }),
  ],
  [
    indicator({ id: 'rate', family: 'rates' }),
    indicator({ id: 'rate-near', family: 'rates' }),
    indicator({ id: 'other', stageId: 'preschool' }),
  ],
);
const row = (id: string) => {
  const found = coverageTable(dataset).rows.find((one) => one.indicator.id === id);
  if (!found) throw new Error(`No row ${id}`);
  return found;
};

describe('a cell of the coverage table', () => {
  const [nanchang, ganzhou, fuzhou, jiangmen] = row('rate').cells;

  it('holds the figures in order of time with the grades of their sources', () => {
    expect(nanchang).toMatchObject({ kind: 'figures', grades: ['A', 'C'] });
    expect(nanchang && figuresOf(nanchang).map(({ period }) => period.text)).toEqual(['2020', '2021']);
  });

  it('says where no figure covers the whole place, and what they cover', () => {
    expect(ganzhou).toMatchObject({ kind: 'otherScope', scopes: ['municipal', 'unspecified'] });
    expect(ganzhou && figuresOf(ganzhou)).toHaveLength(2);
  });

  it('names the near indicators where only those have figures', () => {
    expect(fuzhou).toMatchObject({ kind: 'near', indicators: [{ id: 'rate-near' }] });
    expect(fuzhou && figuresOf(fuzhou)).toEqual([]);
  });

  it('says that there is nothing, of an indicator without a family too', () => {
    expect(jiangmen).toEqual({ kind: 'none' });
    expect(row('other').cells[0]).toEqual({ kind: 'none' });
  });
});

describe('narrowing and grouping', () => {
  const table = coverageTable(dataset);
  const ids = (stageId: string, placeCode: string) =>
    narrowCoverage(dataset, table, stageId, placeCode).map((one) => one.indicator.id);

  it.each([
    ['', '', ['rate', 'other', 'rate-near']],
    ['compulsory', '', ['rate', 'rate-near']],
    ['preschool', '', ['other']],
    ['', '361000', ['rate-near']],
    ['preschool', '361000', []],
    ['', 'nowhere', ['rate', 'other', 'rate-near']],
  ])('to stage “%s” and place “%s”', (stageId, placeCode, expected) =>
    expect(ids(stageId, placeCode)).toEqual(expected),
  );

  it('puts every row of the golden data in one group, comparable ones by topic, lone ones apart', () => {
    const golden = coverageTable(goldenDataset);
    const groups = groupCoverage(goldenDataset, golden.rows);
    const shown = groups.flatMap(({ topics, lone }) => [...topics, ...lone].flatMap(({ rows }) => rows));
    expect(shown).toHaveLength(golden.rows.length);
    expect(new Set(shown).size).toBe(golden.rows.length);
    for (const { stage, topics, lone } of groups) {
      for (const { topic, rows } of [...topics, ...lone])
        for (const one of rows)
          expect([one.indicator.stageId, one.indicator.topicId]).toEqual([stage.id, topic.id]);
      expect(topics.flatMap(({ rows }) => rows).every(({ comparable }) => comparable)).toBe(true);
      expect(lone.flatMap(({ rows }) => rows).some(({ comparable }) => comparable)).toBe(false);
    }
  });
});

describe('the golden data', () => {
  const golden = coverageTable(goldenDataset);
  const cell = (indicatorId: string, placeCode: string) =>
    golden.rows.find((one) => one.indicator.id === indicatorId)?.cells[
      golden.places.findIndex(({ code }) => code === placeCode)
    ];

  it('holds every observation in exactly one cell', () => {
    const held = golden.rows.flatMap(({ cells }) => cells.flatMap(figuresOf));
    expect(held).toHaveLength(goldenDataset.observations.length);
    expect(new Set(held).size).toBe(goldenDataset.observations.length);
    expect(golden.years).toEqual({ from: 2000, to: 2025 });
  });

  it('knows what each city has of three preschool indicators', () => {
    expect(cell('preschool-gross-enrolment-ratio', '360100')).toMatchObject({
      kind: 'figures',
      grades: ['B', 'C'],
    });
    expect(cell('preschool-gross-enrolment-ratio', '361000')).toEqual({ kind: 'none' });
    expect(cell('preschool-public-share', '360700')).toMatchObject({
      kind: 'otherScope',
      scopes: ['central_urban'],
    });
    expect(cell('preschool-public-share', '440700')).toMatchObject({ kind: 'near' });
  });
});
