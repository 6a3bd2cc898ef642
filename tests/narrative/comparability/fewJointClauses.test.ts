import { expect, it } from 'vitest';
import { fewJointClauses } from '@/narrative/comparability/jointWords';
import { datasetOf, indicator, observation } from '../../fixtures';

/** Primary pupils of Fuzhou from 2008 to 2015 as the yearbooks print them. */
const list = [399_200, 404_600, 407_000, 415_200, 413_800, 342_900, 341_000, 349_200].map((value, at) =>
  observation({ placeCode: '361000', time: String(2008 + at), value, indicatorId: 'pupils' }),
);
const dataset = datasetOf(list, [indicator({ id: 'pupils', unitId: 'person' })]);

it('tells a leap in few words', () => {
  expect(fewJointClauses(dataset, list, 'zh')).toEqual(['抚州 2013 年一年减 17%，原因未查明']);
  expect(fewJointClauses(dataset, list, 'en')).toEqual([
    expect.stringMatching(/^Fuzhou.* 2013: 17% less in a year, reason not found$/),
  ]);
  expect(fewJointClauses(dataset, list.slice(0, 5), 'zh')).toEqual([]);

  const other = observation({
    placeCode: '361000',
    time: '2016',
    value: 350_000,
    indicatorId: 'pupils',
    sourceId: 'press',
  });
  const mixed = datasetOf([...list, other], [indicator({ id: 'pupils', unitId: 'person' })]);
  const source = new Map(
    [...mixed.source].map(([id, one]) => [id, id === 'press' ? one : { ...one, kind: 'yearbook' as const }]),
  );
  expect(fewJointClauses({ ...mixed, source }, [...list, other], 'zh').at(-1)).toBe(
    '抚州 2016 年不是同一家发布',
  );
});

it('tells leaps before publishers, and those of a rate that is no indicator of the dataset', () => {
  const rate = list.map((one) => ({ ...one, indicatorId: 'none', value: one.value / 20_000, resolution: 0 }));
  expect(fewJointClauses(dataset, rate, 'zh')).toEqual([]);
  expect(fewJointClauses(dataset, rate, 'zh', 'ratio')).toEqual(['抚州 2013 年一年减 17%，原因未查明']);

  const early = list.map((one, at) => (at === 1 ? { ...one, sourceId: 'press' } : one));
  const mixed = datasetOf(early, [indicator({ id: 'pupils', unitId: 'person' })]);
  const source = new Map(
    [...mixed.source].map(([id, one]) => [id, id === 'press' ? one : { ...one, kind: 'yearbook' as const }]),
  );
  expect(fewJointClauses({ ...mixed, source }, early, 'zh')).toEqual([
    '抚州 2013 年一年减 17%，原因未查明',
    '抚州 2009 年不是同一家发布',
  ]);
});
