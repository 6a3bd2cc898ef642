import { describe, expect, it } from 'vitest';
import { nearestActual } from '@/query/aims/nearestActual';
import { buildCatalogue, filterCatalogue, matchesSearch } from '@/query/catalogue/catalogue';
import { datasetOf, indicator, observation } from '../../fixtures';
import { goldenDataset } from '../../goldenData';

const indicators = [
  indicator({ id: 'lone', initials: 'gdwjy' }),
  indicator({ id: 'one-city', stageId: 'preschool' }),
  indicator({ id: 'two-cities', stageId: 'preschool' }),
  indicator({ id: 'junior', stageId: 'junior-secondary', topicId: 'other', family: 'f' }),
  indicator({ id: 'junior-near', stageId: 'junior-secondary', family: 'f' }),
  indicator({ id: 'empty' }),
];
const at = (indicatorId: string, placeCode: string, time = '2020', scope: 'whole' | 'municipal' = 'whole') =>
  observation({ indicatorId, placeCode, time, scope });
const dataset = datasetOf(
  [
    at('lone', '360100'),
    at('one-city', '360100'),
    at('one-city', '100000'),
    at('two-cities', '360100'),
    at('two-cities', '360700'),
    at('junior', '360100', '2019'),
    at('junior', '360100', '2020'),
    at('junior', '361000', '2020', 'municipal'),
    at('junior-near', '360700'),
  ],
  indicators,
);
const catalogue = buildCatalogue(dataset);
const ids = (entries: typeof catalogue) => entries.map((entry) => entry.indicator.id);

describe('buildCatalogue', () => {
  it('puts what can be compared first, by stage, then by how many cities it covers', () => {
    expect(ids(catalogue)).toEqual(['two-cities', 'one-city', 'junior', 'lone', 'junior-near']);
    expect(catalogue.map(({ comparable }) => comparable)).toEqual([true, true, true, false, false]);
  });

  it('counts places, years and figures', () => {
    expect(catalogue[2]).toMatchObject({ placeCount: 2, yearCount: 2, figureCount: 3 });
  });

  it('says what each city has: the figure, something near it, or nothing', () => {
    expect([...(catalogue[2]?.cities ?? [])]).toEqual([
      ['360100', 'has'],
      ['360700', 'near'],
      ['361000', 'near'],
      ['440700', 'none'],
    ]);
  });

  it('lists of the golden data every indicator with figures, once, comparable ones first', () => {
    const golden = buildCatalogue(goldenDataset);
    expect(new Set(ids(golden)).size).toBe(goldenDataset.observationsOf.size);
    const firstSingle = golden.findIndex(({ comparable }) => !comparable);
    expect(golden.slice(firstSingle).some(({ comparable }) => comparable)).toBe(false);
  });
});

describe('filterCatalogue', () => {
  it.each([
    ['', '', ['two-cities', 'one-city', 'junior', 'lone', 'junior-near']],
    ['compulsory', '', ['junior', 'lone', 'junior-near']],
    ['junior-secondary', '', ['junior', 'junior-near']],
    ['compulsory', 'scale', ['lone', 'junior-near']],
    ['', 'other', ['junior']],
    ['nowhere', '', []],
  ])('to stage “%s” and theme “%s”', (stageId, topicId, expected) => {
    expect(ids(filterCatalogue(dataset, catalogue, stageId, topicId))).toEqual(expected);
  });
});

describe('matchesSearch', () => {
  const retention = indicator({
    id: 'compulsory-retention-rate',
    name: { zh: '九年义务教育巩固率', en: 'Compulsory retention rate' },
    initials: 'jnywjyggl',
  });
  it.each([
    '巩固率',
    '义务 巩固',
    'RETENTION',
    'retention compulsory',
    'ggl',
    'jny',
    'JNYWJYGGL',
    'rate',
    '',
    '  ',
  ])('finds it by “%s”', (query) => expect(matchesSearch(retention, query)).toBe(true));
  it.each(['入园率', 'enrolment', 'xqjy', '巩固 入园', 'zzz'])('does not find it by “%s”', (query) =>
    expect(matchesSearch(retention, query)).toBe(false),
  );
});

describe('nearestActual', () => {
  const target = observation({ time: '2020', nature: 'target' });
  const nearest = (...times: string[]) =>
    nearestActual(
      target,
      times.map((time) => observation({ time })),
    )?.period.text ?? null;

  it.each([
    [['2019', '2020', '2021'], '2020'],
    [['2010', '2021'], '2010'],
    [['2016', '2018'], '2018'],
    [['2023', '2022'], '2022'],
    [[], null],
  ])('of 2020 among %j is %s', (times, expected) => expect(nearest(...times)).toBe(expected));

  it('is of the same place, indicator and scope, and observed', () => {
    const others = [
      observation({ placeCode: '360700' }),
      observation({ indicatorId: 'rate-near' }),
      observation({ scope: 'municipal' }),
      observation({ nature: 'plan' }),
    ];
    expect(nearestActual(target, others)).toBeNull();
    expect(nearestActual(observation(), [observation({ time: '2019' })])).toBeNull();
  });
});
