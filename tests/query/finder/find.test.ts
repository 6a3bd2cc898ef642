import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { find, startGroups } from '@/query/finder/find';
import { goldenDataset } from '../../goldenData';

const kinds = (query: string) => find(goldenDataset, query).groups.map(({ kind }) => kind);
const ids = (query: string, kind: string) =>
  find(goldenDataset, query)
    .groups.find((group) => group.kind === kind)
    ?.entries.map(({ id }) => id) ?? [];

const RETENTION = ['nc.compulsory-retention-rate.2020.actual', 'nc.compulsory-retention-rate.2020.target'];

describe('a number', () => {
  it.each(['1672', '1,672', '１６７２'])(
    '“%s” finds the city before the country, the whole before the beginning',
    (query) => {
      expect(kinds(query)).toEqual(['figure']);
      expect(ids(query, 'figure').slice(0, 2)).toEqual([
        'nc.teachers-recruited.2020.actual',
        'cn.special-schools.2009.actual',
      ]);
    },
  );

  it('finds by its beginning last', () => {
    expect(ids('1672', 'figure')).toEqual([
      'nc.teachers-recruited.2020.actual',
      'cn.special-schools.2009.actual',
      'gd.kindergarten-entrants.2021.actual',
    ]);
  });

  it.each(['35.28', '35.28亿', '35.28亿元', '3528000000', '3,528,000,000', '3.528billion'])(
    '“%s” finds 35.28亿元',
    (query) => {
      expect(ids(query, 'figure')).toEqual(['fz.general-budget-education-funds.2022-01-P5M.actual']);
    },
  );

  it.each(['97.01', '97.01%'])('“%s” finds the rate', (query) => {
    expect(ids(query, 'figure')).toEqual(['nc.compulsory-retention-rate.2020.actual']);
  });
});

describe('a name', () => {
  it('in Chinese finds the indicator, then its figures, cities first', () => {
    expect(kinds('巩固率')).toEqual(['indicator', 'figure']);
    expect(ids('巩固率', 'indicator')).toEqual(['compulsory-retention-rate']);
    expect(ids('巩固率', 'figure')).toHaveLength(18);
    expect(ids('巩固率', 'figure').slice(0, 5)).toEqual([
      ...RETENTION,
      'gz.compulsory-retention-rate.2018.target',
      'gz.compulsory-retention-rate.2015.actual',
      'cn.compulsory-retention-rate.2024.actual',
    ]);
  });

  it('in initials finds it, 率 typed in full or not', () => {
    expect(kinds('glv')[0]).toBe('indicator');
    expect(ids('glv', 'indicator').slice(0, 2)).toEqual([
      'compulsory-retention-rate',
      'preschool-inclusive-coverage',
    ]);
    expect(ids('gglv', 'indicator')).toEqual(['compulsory-retention-rate']);
    expect(ids('ggl', 'indicator')).toContain('compulsory-retention-rate');
  });

  it.each([
    ['Ganzhou', 'place', '360700'],
    ['gz', 'place', '360700'],
    ['ganz', 'place', '360700'],
    ['赣州市', 'place', '360700'],
    ['xueqian', 'stage', 'preschool'],
    ['xq', 'stage', 'preschool'],
    ['PRESCHOOL', 'stage', 'preschool'],
    ['目标', 'page', 'targets'],
    ['mubiao', 'page', 'targets'],
    ['targets', 'page', 'targets'],
    ['教师', 'topic', 'teachers'],
  ])('“%s” finds first of all the %s %s', (query, kind, id) => {
    expect(find(goldenDataset, query).groups[0]).toMatchObject({ kind });
    expect(ids(query, kind)[0]).toBe(id);
  });

  it('of a city finds its documents before its figures, and no indicators', () => {
    expect(kinds('Ganzhou')).toEqual(['place', 'source', 'figure']);
  });

  it('of a city finds the documents of its authorities first', () => {
    expect(ids('Ganzhou', 'source')[0]).toBe('ganzhou-2023h1');
    expect(ids('赣州', 'source')[0]).toBe('ganzhou-2023h1');
  });

  it('finds a document by its initials', () => {
    expect(ids('nanchang 2020年工作总结', 'source')).toEqual(['nanchang-2020']);
    expect(ids('gzzj', 'source').length).toBeGreaterThan(0);
  });

  it('puts cities before provinces, and what begins so before what holds it', () => {
    expect(ids('jiang', 'place')).toEqual(['440700', '360000', '361000']);
  });

  it('puts what can be compared before what cannot', () => {
    const found = ids('teachers', 'indicator');
    const single = (id: string) => goldenDataset.observationsOf.get(id)?.length === 1;
    expect(found.findIndex(single)).toBeGreaterThan(found.findIndex((id) => !single(id)));
  });
});

describe('what people say', () => {
  it.each([
    ['高中毛入学率', 'senior-secondary-gross-enrolment-ratio'],
    ['小学生人数', 'primary-students'],
    ['小学学生人数', 'primary-students'],
    ['primary pupils', 'primary-students'],
    ['Primary Pupil', 'primary-students'],
    ['elementary students', 'primary-students'],
    ['师生比', 'primary-students-per-teacher'],
    ['PTR', 'primary-students-per-teacher'],
    ['pupil teacher ratio', 'primary-students-per-teacher'],
    ['GER', 'senior-secondary-gross-enrolment-ratio'],
    ['gross enrollment', 'senior-secondary-gross-enrolment-ratio'],
    ['毛入学率 高中', 'senior-secondary-gross-enrolment-ratio'],
    ['人均资助', 'aid-amount'],
  ])('“%s” finds %s first of the indicators', (query, id) => {
    expect(ids(query, 'indicator')[0]).toBe(id);
  });

  it('“老师” finds the topic and its indicators, 学前老师 those of the stage', () => {
    expect(find(goldenDataset, '老师').groups[0]).toEqual({
      kind: 'topic',
      entries: [{ kind: 'topic', id: 'teachers' }],
    });
    const found = ids('学前老师', 'indicator').map((id) => goldenDataset.indicator.get(id));
    expect(new Set(found.map((one) => one?.stageId))).toEqual(new Set(['preschool']));
  });

  it('tells the place that was named beside other words', () => {
    expect(find(goldenDataset, '南昌 小学生')).toMatchObject({ placeCode: '360100' });
    expect(kinds('南昌 小学生')[0]).toBe('indicator');
    expect(ids('南昌小学生', 'indicator')[0]).toBe('primary-students');
    expect(find(goldenDataset, '南昌').placeCode).toBe('');
    expect(find(goldenDataset, '小学生 2015').placeCode).toBe('');
  });

  it('“赣州 2015” finds the figures of that city and year', () => {
    const found = ids('赣州 2015', 'figure').map((id) => goldenDataset.observation.get(id));
    expect(kinds('赣州 2015')[0]).toBe('figure');
    expect(found.length).toBeGreaterThan(3);
    expect(new Set(found.map((one) => one?.placeCode))).toEqual(new Set(['360700']));
  });
});

describe('several words narrow', () => {
  it.each([
    '南昌 巩固率 2020',
    '南昌巩固率2020',
    'nc gglv 2020',
    'retention 2020 Nanchang',
    '2020年南昌巩固率',
  ])('“%s” to two figures', (query) => {
    expect(ids(query, 'figure')).toEqual(RETENTION);
  });

  it('南昌巩固率目标 to the target', () => {
    expect(ids('南昌巩固率目标', 'figure')).toEqual(RETENTION.slice(1));
  });

  it('赣州 毛入园率 to indicators that Ganzhou has, then its figures', () => {
    expect(kinds('赣州 毛入园率')).toEqual(['indicator', 'figure']);
    expect(ids('赣州 毛入园率', 'indicator')).toEqual([
      'preschool-gross-enrolment-ratio',
      'preschool-one-year-gross-enrolment-ratio',
    ]);
    expect(ids('赣州 毛入园率', 'figure')).toEqual([
      'gz.preschool-gross-enrolment-ratio.2018.target',
      'gz.preschool-gross-enrolment-ratio.2015.actual',
      'gz.preschool-one-year-gross-enrolment-ratio.2018.target',
    ]);
  });

  it('target 2020 to targets whose period holds that year', () => {
    const found = ids('target 2020', 'figure').map((id) => goldenDataset.observation.get(id));
    expect(found).toHaveLength(25);
    const asked = found.filter((figure) => figure?.nature === 'target' && figure.period.text === '2020');
    expect(asked).toHaveLength(8);
    expect(found.slice(0, 8)).toEqual(asked);
    expect(ids('target 2020', 'figure').slice(0, 2)).toEqual([
      'nc.senior-secondary-gross-enrolment-ratio.2020.target',
      'nc.preschool-gross-enrolment-ratio.2020.target',
    ]);
  });

  it('never finds more for more words', () => {
    const words = fc.constantFrom(
      '南昌',
      'ganzhou',
      '巩固率',
      '2020',
      'target',
      '学前',
      '1',
      '率',
      'glv',
      '人',
    );
    fc.assert(
      fc.property(words, words, (one, other) => {
        fc.pre(!/\d/.test(one + other));
        const both = ids(`${one} ${other}`, 'figure');
        const alone = new Set(ids(one, 'figure'));
        expect(both.every((id) => alone.has(id))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe('nothing', () => {
  it.each(['', '   ', '，'])('typed (“%s”) finds nothing', (query) => {
    expect(find(goldenDataset, query)).toEqual({ words: [], groups: [], placeCode: '', extreme: false });
  });

  it('shows what was opened before, the stages and the pages', () => {
    const recent = [{ kind: 'place', id: '360700' }] as const;
    const groups = startGroups(goldenDataset, recent);
    expect(groups.map(({ kind, entries }) => [kind, entries.length])).toEqual([
      ['recent', 1],
      ['stage', 8],
      ['page', 6],
    ]);
    expect(startGroups(goldenDataset, []).map(({ kind }) => kind)).toEqual(['stage', 'page']);
  });

  it.each([
    ['毛入圆率', 'indicator', 'senior-secondary-gross-enrolment-ratio'],
    ['kindergarden', 'stage', 'preschool'],
    ['Ganzou', 'place', '360700'],
    ['南昌 zzzzq', 'place', '360100'],
    ['97.01 赣州', 'place', '360700'],
  ])('answers “%s”: the nearest is offered', (query, kind, id) => {
    const { groups } = find(goldenDataset, query);
    expect(groups.map((group) => group.kind)).toEqual(['nearest']);
    expect(groups[0]?.entries[0]).toEqual({ kind, id });
  });

  it('comes near to a word of nowhere', () => {
    expect(find(goldenDataset, 'zzzzq').groups).toEqual([]);
  });

  it('breaks it, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 12 }), (query) => {
        for (const { entries } of find(goldenDataset, query).groups)
          expect(entries.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });
});

it('answers a keystroke fast enough to type against', () => {
  const typed = ['n', 'na', 'nan', 'nanc', 'nanch', '巩', '巩固', '1', '16', '167', '学', '学生', '率'];
  find(goldenDataset, 'warm');
  const times = typed.map((query) => {
    const from = performance.now();
    find(goldenDataset, query);
    return performance.now() - from;
  });
  expect(times.sort((a, b) => a - b)[Math.floor(times.length / 4)]).toBeLessThan(25);
});
