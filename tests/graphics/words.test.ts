import { describe, expect, it } from 'vitest';
import { describeFigure } from '@/graphics/describeFigure';
import { pairRanges } from '@/query/series/printedRanges';
import { datasetOf, observation, selectFrom } from '../fixtures';
import { goldenFigure } from '../goldenData';
import type { PictureSpec } from '../pictureOf';

const RETENTION = { indicatorId: 'compulsory-retention-rate' };
const PRESCHOOL = { indicatorId: 'preschool-gross-enrolment-ratio' };
const AID = { indicatorId: 'aid-amount', year: 'latest' } as const;
const NANCHANG = { indicatorId: 'regular-undergraduate-and-college-students', placeCodes: ['360100'] };

const sentence = (spec: PictureSpec) => goldenFigure(spec).sentence;
const differing = (spec: PictureSpec) =>
  goldenFigure(spec)
    .chips.filter(({ differs }) => differs)
    .map(({ label, values }) => `${label} ${values}`);

describe('the sentence of a picture of the golden data', () => {
  it.each<[string, PictureSpec, string, string]>([
    [
      'targets beside results',
      RETENTION,
      '南昌 2020 年、赣州 2018 年各有一个目标值。',
      'Nanchang 2020 and Ganzhou 2018 each have a target.',
    ],
    [
      'a bound and an inferred year',
      PRESCHOOL,
      '南昌 2020 年、赣州 2018 年、江西 2020 年各有一个目标值；赣州 2018 年为“80%以上”；南昌 2011 年的年份系推断。',
      'Nanchang 2020, Ganzhou 2018 and Jiangxi 2020 each have a target; Ganzhou 2018 is given as at least 80%; the year of Nanchang 2011 is inferred.',
    ],
    [
      'a series break',
      { indicatorId: 'vocational-secondary-students' },
      '全国的线在 2021 年断开（2021 年起不含技工学校）。',
      'The line of China breaks at 2021 (from 2021 excludes skilled-worker schools).',
    ],
    [
      'one figure',
      { indicatorId: 'vocational-secondary-schools' },
      '这里只有一个数字，没有别的可比。',
      'There is one figure only here, and nothing to compare it with.',
    ],
    [
      'nothing that differs, over the years of one place',
      { indicatorId: 'primary-schools', placeCodes: ['360000'] },
      '同一指标，性质、期间、范围都一致，各年的数可直接比较。',
      'One indicator; nature, period and scope are alike: the years can be compared directly.',
    ],
    [
      'nothing that differs, side by side',
      { indicatorId: 'resident-population', year: 2020 },
      '同一年、同一指标，性质、范围都一致，可直接比较。',
      'One year, one indicator, nature and scope alike: the figures can be compared directly.',
    ],
  ])('says of %s', (_, spec, zh, en) => {
    expect(sentence(spec)).toBe(zh);
    expect(sentence({ ...spec, language: 'en' })).toBe(en);
  });

  it('says that half a year is not a year, and that years differ', () => {
    expect(sentence(AID)).toMatch(/赣州 2023 年上半年.*；.*2020—2023 年/);
    expect(sentence({ ...AID, language: 'en' })).toMatch(/Ganzhou first half of 2023.*; .*2020–2023/);
  });

  it('names disagreeing sources with both values, so exactly that they differ', () => {
    expect(sentence(NANCHANG)).toContain('南昌 2007 年有不一致的数（43.11、48.11）');
    expect(sentence({ ...NANCHANG, language: 'en' })).toContain('2007 that disagree (431,100 and 481,107)');
  });

  it('names the near definition with its period and number', () => {
    expect(sentence({ ...PRESCHOOL, withFamily: true })).toContain(
      '赣州另有“学前一年毛入园率” 2018 年目标 95%',
    );
  });

  it('prints a range as a range', () => {
    const range = { indicatorId: 'new-municipal-distinctive-senior-schools' };
    expect(sentence(range)).toContain('南昌 2021 年为“2-3所”');
    expect(sentence({ ...range, language: 'en' })).toContain('Nanchang 2021 is given as 2–3 institutions');
  });
});

it('tells disagreeing figures in full where the shown digits would make them one', () => {
  const rivals = [586_800, 587_300].map((value, at) =>
    observation({ indicatorId: 'students', value, sourceId: at === 0 ? 'report' : 'press' }),
  );
  const large = observation({ indicatorId: 'students', value: 9e6, placeCode: '360000' });
  const dataset = datasetOf([...rivals, large]);
  const selection = selectFrom(dataset, { indicatorId: 'students' });
  const figure = describeFigure(dataset, selection, { kind: 'trend' }, 'en');
  expect(figure.sentence).toContain('(586,800 and 587,300)');
});

describe('the chips of a picture of the golden data', () => {
  it.each<[string, PictureSpec, string[]]>([
    ['retention', RETENTION, ['性质 实际、目标', '来源 主管部门原文、官方文本存本、报道或汇编']],
    [
      'preschool',
      PRESCHOOL,
      ['性质 实际、目标', '界限 确数、以上', '年份 1 处推断', '来源 官方文本存本、报道或汇编'],
    ],
    ['aid', AID, ['期间 全年、上半年', '年份 2020—2023 年']],
    ['a break', { indicatorId: 'vocational-secondary-students' }, ['口径 序列断开']],
    ['rivals', NANCHANG, ['口径 两处不一致']],
    ['nothing', { indicatorId: 'resident-population', year: 2020 }, []],
  ])('name what differs: %s', (_, spec, expected) => expect(differing(spec)).toEqual(expected));

  it('put what differs first and speak of all seven dimensions', () => {
    const chips = goldenFigure({ ...PRESCHOOL, language: 'en' }).chips;
    expect(chips.map(({ differs }) => differs)).toEqual([true, true, true, true, false, false, false]);
    expect(new Set(chips.map(({ dimension }) => dimension)).size).toBe(7);
  });
});

describe('the subtitle', () => {
  it('says who, when, in which unit, and where the axis starts', () => {
    expect(goldenFigure(RETENTION).subtitle).toBe(
      '南昌、赣州，对照江西、广东、全国　2013—2024 年　单位：%　纵轴从 92 起',
    );
    expect(goldenFigure(AID).subtitle).toMatch(/各取最近一年　单位：亿元　自零起　.*不排名次/);
  });
});

describe('pairRanges', () => {
  const low = observation({ bound: 'at_least', value: 2, asPrinted: '2-3所' });
  const high = observation({ bound: 'at_most', value: 3, asPrinted: '2-3所' });
  it('joins the two ends of one printed range, in any order', () => {
    expect(pairRanges([high, low])).toEqual([{ low, high }]);
  });
  it.each([
    ['another place', { placeCode: '360700' }],
    ['another item', { locator: '二' }],
    ['another text', { asPrinted: '3所以下' }],
    ['another period', { time: '2021' }],
    ['a lower value', { value: 1 }],
    ['another bound', { bound: 'exact' as const }],
  ])('does not join %s', (_, change) => {
    expect(
      pairRanges([low, observation({ bound: 'at_most', value: 3, asPrinted: '2-3所', ...change })]),
    ).toEqual([]);
  });
});

it('calls figures of one year comparable only where two cities have one', () => {
  const trend = (times: readonly (readonly [placeCode: string, time: string])[], language: 'zh' | 'en') => {
    const dataset = datasetOf(times.map(([placeCode, time]) => observation({ placeCode, time })));
    return describeFigure(dataset, selectFrom(dataset), { kind: 'trend' }, language).sentence;
  };
  const apart = [
    ['360100', '2019'],
    ['360700', '2020'],
  ] as const;
  expect(trend(apart, 'zh')).toBe('各市没有同一年的数，不能直接比较。');
  expect(trend(apart, 'en')).toBe(
    "No two cities have figures of one year, so they can't be compared directly.",
  );
  expect(trend([...apart, ['100000', '2019'], ['100000', '2020']], 'zh')).toContain('各市没有同一年的数');
  expect(trend([...apart, ['360100', '2020']], 'zh')).toContain('同一年的数可直接比较');
  expect(
    trend(
      [
        ['360100', '2019'],
        ['100000', '2019'],
      ],
      'zh',
    ),
  ).toContain('同一年的数可直接比较');
  expect(
    trend(
      [
        ['360100', '2019'],
        ['100000', '2020'],
      ],
      'zh',
    ),
  ).toContain('各地没有同一年的数');
});

it('does not call figures alike of which some carry a note', () => {
  const note = { zh: '执行数，不是决算数。', en: 'Executed, not final.' };
  const told = (notes: readonly (typeof note | undefined)[]) => {
    const dataset = datasetOf(
      notes.map((one, at) => observation({ time: String(2019 + at), ...(one ? { note: one } : {}) })),
    );
    return describeFigure(dataset, selectFrom(dataset), { kind: 'trend' }, 'zh').sentence;
  };
  expect(told([undefined, note])).toBe(
    '同一指标，性质、期间、范围都一致，但有 1 个数带说明，比较前先看说明。',
  );
  expect(told([note, note])).toBe('同一指标，性质、期间、范围都一致；各数都注明：执行数，不是决算数。');
  expect(told([undefined, undefined])).toContain('可直接比较');
});
