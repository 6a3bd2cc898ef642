import { describe, expect, it } from 'vitest';
import { type OverviewFigure, overviewFigure } from '@/query/overview/overviewFigure';
import { datasetOf, indicator, type ObservationChange, observation } from '../../fixtures';
import { goldenDataset } from '../../goldenData';

function figureOf(changes: readonly ObservationChange[]): OverviewFigure {
  const figure = overviewFigure(datasetOf(changes.map((change) => observation(change))), 'rate', 2026);
  if (!figure) throw new Error('No figure');
  return figure;
}

function goldenFigureOf(id: string): OverviewFigure {
  const figure = overviewFigure(goldenDataset, id, 2026);
  if (!figure) throw new Error(`No figure ${id}`);
  return figure;
}

const GANZHOU = '360700';
const FUZHOU = '361000';

const order = ({ ranking }: OverviewFigure) =>
  ranking.kind === 'ranked'
    ? ranking.ranks.map(({ place, observation: one }) => `${place} ${one.placeCode}`)
    : ranking.kind;

const reasons = ({ ranking }: OverviewFigure) =>
  ranking.kind === 'notRanked' ? ranking.reasons.map(({ dimension }) => dimension) : ranking.kind;

describe('the place among the cities', () => {
  it('is given for figures of one year, highest first', () => {
    const figure = figureOf([{ value: 80 }, { placeCode: GANZHOU, value: 90 }]);
    expect(order(figure)).toEqual(['1 360700', '2 360100']);
    expect(figure.ranking).toMatchObject({ year: 2020, ofLatest: true });
  });

  it('is shared by equal figures', () => {
    const figure = figureOf([
      { value: 80 },
      { placeCode: GANZHOU, value: 80 },
      { placeCode: FUZHOU, value: 70 },
    ]);
    expect(order(figure)).toEqual(['1 360100', '1 360700', '3 361000']);
  });

  it('puts the lowest first where lower is better', () => {
    const observations = [observation({ value: 80 }), observation({ placeCode: GANZHOU, value: 90 })];
    const dataset = datasetOf(observations, [indicator({ id: 'rate', direction: 'lower' })]);
    const figure = overviewFigure(dataset, 'rate', 2026);
    expect(figure && order(figure)).toEqual(['1 360100', '2 360700']);
  });

  it.each<[string, ObservationChange]>([
    ['years', { time: '2019' }],
    ['natures', { nature: 'target' }],
    ['bounds', { bound: 'at_least' }],
    ['scopes', { scope: 'central_urban' }],
    ['periods', { time: '2020-S1' }],
    ['an inferred and a printed year', { periodBasis: 'inferred' }],
  ])('is withheld for different %s', (_, change) => {
    expect(order(figureOf([{ value: 80 }, { placeCode: GANZHOU, value: 90, ...change }]))).toBe('notRanked');
  });

  it('is withheld for targets of one year, which nobody reached yet', () => {
    const figure = figureOf([{ nature: 'target' }, { placeCode: GANZHOU, nature: 'target', value: 95 }]);
    expect(order(figure)).toBe('notRanked');
  });

  it.each<[ObservationChange, string]>([
    [{ nature: 'target' }, 'nature'],
    [{ bound: 'at_least' }, 'bound'],
    [{ time: '2020-S1' }, 'period'],
    [{ scope: 'unspecified' }, 'scope'],
    [{ doubt: { zh: '', en: 'Misprint' } }, 'reliability'],
    [{ periodBasis: 'inferred' }, 'year'],
  ])('is withheld where all share %o, for that reason', (change, reason) => {
    const figure = figureOf([change, { placeCode: GANZHOU, value: 95, ...change }]);
    expect(reasons(figure)).toEqual([reason]);
  });

  it('is withheld for what sources say where they disagree on all cities but one', () => {
    const figure = figureOf([{}, { value: 85, sourceId: 'press' }, { placeCode: GANZHOU, value: 95 }]);
    expect(reasons(figure)).toEqual(['definition']);
  });

  it('is withheld where two sources disagree on a city', () => {
    const figure = figureOf([{ value: 80 }, { value: 85 }, { placeCode: GANZHOU, value: 90 }]);
    expect(order(figure)).toBe('notRanked');
  });

  it('falls back on the latest year that two cities share, and says which', () => {
    const figure = goldenFigureOf('preschool-gross-enrolment-ratio');
    expect(figure.ranking).toMatchObject({ kind: 'ranked', year: 2015, ofLatest: false });
    expect(order(figure)).toEqual(['1 360100', '2 360700']);
  });

  it('says what differs in the golden data', () => {
    expect(reasons(goldenFigureOf('compulsory-retention-rate'))).toEqual(['year']);
    expect(goldenFigureOf('preschool-public-share').ranking).toMatchObject({ kind: 'notRanked' });
    expect(goldenFigureOf('kindergarten-children-per-teacher').ranking).toEqual({ kind: 'oneCity' });
    expect(goldenFigureOf('higher-gross-enrolment-ratio').ranking).toEqual({ kind: 'noCity' });
  });

  it('does not depend on the order of the rows', () => {
    const changes: ObservationChange[] = [
      { value: 80 },
      { placeCode: GANZHOU, value: 90 },
      { placeCode: FUZHOU, value: 85 },
      { placeCode: FUZHOU, value: 70, time: '2018' },
    ];
    expect(order(figureOf([...changes].reverse()))).toEqual(order(figureOf(changes)));
  });
});

describe('where a city stands', () => {
  it('has its latest figure, its aim with what became of it, and the distance to the country', () => {
    const [nanchang, ganzhou, fuzhou] = goldenFigureOf('compulsory-retention-rate').cities;
    expect(nanchang?.shown?.value).toBe(97.01);
    expect(nanchang?.aim).toMatchObject({ state: 'reached' });
    expect(nanchang?.gap?.difference).toBe(1.8);
    expect(ganzhou?.shown).toMatchObject({ value: 94.6, nature: 'actual' });
    expect(ganzhou?.aim).toMatchObject({ state: 'noResult' });
    expect(fuzhou).toMatchObject({ shown: null, aim: null, gap: null, before: null, figureCount: 0 });
  });

  it('shows a target where nothing was observed, and never one in place of a result', () => {
    const [nanchang, ganzhou] = figureOf([
      { nature: 'target', time: '2025', value: 95 },
      { placeCode: GANZHOU, value: 80 },
      { placeCode: GANZHOU, nature: 'target', time: '2025', value: 95 },
    ]).cities;
    expect(nanchang?.shown?.nature).toBe('target');
    expect(nanchang?.aim?.aim).toBe(nanchang?.shown);
    expect(ganzhou?.shown?.nature).toBe('actual');
  });

  it('keeps both ends of a printed range', () => {
    const nanchang = goldenFigureOf('new-standard-vocational-secondary-schools').cities[0];
    expect([nanchang?.shown?.value, nanchang?.upper?.value]).toEqual([2, 3]);
  });

  it('has no figure before a break', () => {
    const broken = { time: '2021', breakReason: { zh: '新口径', en: 'New definition' } };
    expect(figureOf([{ value: 80 }, { ...broken, value: 85 }]).cities[0]?.before).toBeNull();
    expect(figureOf([{ value: 80 }, { time: '2021', value: 85 }]).cities[0]?.before?.value).toBe(80);
  });

  it('is null for an indicator that does not exist', () => {
    expect(overviewFigure(goldenDataset, 'nothing', 2026)).toBeNull();
  });
});
