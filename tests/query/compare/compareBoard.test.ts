import { describe, expect, it } from 'vitest';
import { NATURES } from '@/domain/observation';
import { type CompareSpec, compareBoard } from '@/query/compare/compareBoard';
import { figuresOfRows } from '@/query/compare/comparePanel';
import { rowFigures } from '@/query/compare/rowFigures';
import { observation } from '../../fixtures';
import { EVERYWHERE, goldenDataset } from '../../goldenData';

const SPEC: CompareSpec = {
  stageId: '',
  natures: NATURES,
  withFamily: false,
  latestOnly: false,
  placeCodes: EVERYWHERE,
};
const board = (change: Partial<CompareSpec> = {}) => compareBoard(goldenDataset, { ...SPEC, ...change });
const panel = (id: string, change: Partial<CompareSpec> = {}) =>
  board(change).find(({ selection }) => selection.indicator.id === id);

describe('the board of the golden data', () => {
  it('has only indicators that two or more cities have', () => {
    for (const { cityCount, rows } of board({ withFamily: true })) {
      expect(cityCount).toBeGreaterThan(1);
      expect(rows).toHaveLength(4);
    }
  });

  it('puts populations last, before them shared definitions first, and most cities first', () => {
    const all = board({ withFamily: true });
    const isPopulation = ({ selection }: (typeof all)[number]) =>
      selection.indicator.topicId === 'population';
    const panels = all.filter((one) => !isPopulation(one));
    expect(all.slice(0, panels.length)).toEqual(panels);
    expect(panels.length).toBeLessThan(all.length);
    const ranks = panels.map(({ shared, cityCount }) => (shared ? 10 : 0) + cityCount);
    expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
    expect(panels.some(({ shared }) => !shared)).toBe(true);
    expect(board().every(({ shared }) => shared)).toBe(true);
  });

  it('holds rates against the nearest year of province and country, and totals against nothing', () => {
    const retention = panel('compulsory-retention-rate');
    expect(retention?.benchmarks.map(({ placeCode, period }) => [placeCode, period.text])).toEqual([
      ['360000', '2024'],
      ['100000', '2020'],
    ]);
    expect(panel('aid-amount')?.benchmarks).toEqual([]);
    expect(panel('compulsory-retention-rate', { placeCodes: [] })?.benchmarks).toEqual([]);
  });

  it('fills with near definitions what the indicator leaves open', () => {
    const jiangmen = (withFamily: boolean) =>
      panel('preschool-public-share', { withFamily })?.rows.find(({ place }) => place.code === '440700');
    expect(jiangmen(false)?.figures).toEqual([]);
    expect(jiangmen(true)?.figures.map(({ indicatorId }) => indicatorId)).toEqual([
      'preschool-public-share-excl-purchased',
    ]);
  });

  it('knows which figures can be compared directly', () => {
    expect(panel('population-with-university-education')).toMatchObject({ likeCount: 3, allAlike: true });
    const population = panel('resident-population');
    expect(population).toMatchObject({ likeCount: 4, allAlike: false });
    expect(population?.alike[0]?.periods.map(({ text }) => text)).toEqual(['2020']);
    expect(panel('schools-students-general')?.likeCount).toBe(0);
    expect(panel('special-post-teachers-recruited')?.likeCount).toBe(0);
    const enrolment = panel('preschool-gross-enrolment-ratio');
    expect(enrolment?.alike[0]?.placeCodes).toEqual(['360100', '360700']);
    expect(enrolment?.alike[0]?.periods.map(({ text }) => text)).toEqual(['2015']);
    expect(enrolment?.allAlike).toBe(false);
    expect(panel('compulsory-retention-rate')?.likeCount).toBe(0);
  });

  it('leaves out what is not chosen', () => {
    const actual = board({ natures: ['actual'] }).flatMap(({ rows }) => figuresOfRows(rows));
    expect(new Set(actual.map(({ nature }) => nature))).toEqual(new Set(['actual']));
    expect(board({ natures: [] })).toEqual([]);
    expect(
      board({ stageId: 'preschool' }).every(({ selection }) => selection.indicator.stageId === 'preschool'),
    ).toBe(true);
  });
});

describe('the figures of a row', () => {
  const year = (time: string, change = {}) => observation({ time, ...change });

  it('keeps the newest of each kind when there are too many, and counts the rest', () => {
    const own = ['2015', '2016', '2017', '2018', '2019'].map((time) => year(time));
    const target = year('2012', { nature: 'target' });
    const { figures, more } = rowFigures([...own, target], [], false);
    expect(figures).toHaveLength(4);
    expect(figures).toContain(target);
    expect(figures[0]?.period.text).toBe('2019');
    expect(more).toBe(2);
  });

  it('keeps only the newest of each kind when asked to', () => {
    const { figures } = rowFigures(
      [year('2015'), year('2020'), year('2018', { nature: 'target' })],
      [],
      true,
    );
    expect(figures.map(({ period }) => period.text)).toEqual(['2020', '2018']);
  });

  it('takes no near definition for a nature that the indicator has', () => {
    const own = [year('2020')];
    const near = [
      year('2021', { indicatorId: 'near' }),
      year('2022', { indicatorId: 'near', nature: 'plan' }),
    ];
    expect(rowFigures(own, near, false).figures.map(({ period }) => period.text)).toEqual(['2020', '2022']);
  });
});
