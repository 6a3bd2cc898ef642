import { describe, expect, it } from 'vitest';
import { PLAIN, parseMeasure } from '@/query/catalogue/measure';
import { deriveFigures } from '@/query/derive/deriveSelection';
import { datasetOf, indicator, observation } from '../../fixtures';

const INDICATORS = [
  indicator({ id: 'pupils', unitId: 'person', perHead: 'children', aggregation: 'sum' }),
  indicator({ id: 'residents', unitId: 'person', role: 'residents' }),
  indicator({ id: 'registered', unitId: 'person', role: 'registered' }),
];
const of = (indicatorId: string, values: Readonly<Record<string, number>>) =>
  Object.entries(values).map(([time, value]) => observation({ indicatorId, time, value, resolution: 1 }));
const pupils = of('pupils', { 2014: 400_000, 2015: 406_700, 2016: 410_000, 2017: 420_000 });
const dataset = datasetOf(
  [
    ...pupils,
    ...of('residents', { 2010: 5_042_565, 2020: 6_255_007 }),
    ...of('registered', { 2014: 5_177_000, 2015: 5_203_800, 2017: 5_250_000 }),
  ],
  INDICATORS,
);
const told = (code: string) => deriveFigures(dataset, pupils, parseMeasure(code) ?? PLAIN);

describe('figures per head', () => {
  it('break where the population of another year is taken, and say which', () => {
    const { figures } = told('per:residents');
    expect(figures.map(({ period, breakReason }) => [period.text, breakReason.zh])).toEqual([
      ['2014', ''],
      ['2015', ''],
      ['2016', '人口改用 2020 年的数'],
      ['2017', ''],
    ]);
  });

  it('of registered people are set against those of their own year, and of no other', () => {
    const { figures, refusals } = told('per:registered');
    expect(figures.map(({ period, value, breakReason }) => [period.text, value, breakReason.zh])).toEqual([
      ['2014', 772.6, ''],
      ['2015', 781.5, ''],
      ['2017', 800, ''],
    ]);
    expect(refusals.map(({ reason, observations }) => [reason, observations.length])).toEqual([
      ['noRegistered', 1],
    ]);
  });
});
