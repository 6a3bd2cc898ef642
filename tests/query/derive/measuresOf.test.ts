import { describe, expect, it } from 'vitest';
import { measureCode } from '@/query/catalogue/measure';
import { baseYearsOf } from '@/query/derive/baseYears';
import { measuresOf, refusalOf } from '@/query/derive/measuresOf';
import { goldenDataset } from '../../goldenData';
import { measureOf } from './goldenPlaces';

const indicatorOf = (id: string) => {
  const indicator = goldenDataset.indicator.get(id);
  if (!indicator) throw new Error(`No indicator ${id}`);
  return indicator;
};
const options = (id: string) =>
  Object.fromEntries(
    measuresOf(goldenDataset, indicatorOf(id)).map(({ measure, refusal }) => [
      measureCode(measure),
      refusal?.reason ?? 'yes',
    ]),
  );

describe('measuresOf', () => {
  it('offers for a rate what a rate can be held against', () => {
    expect(options('preschool-gross-enrolment-ratio')).toEqual({
      change: 'yes',
      'index:2015': 'rateIndex',
      'share:province': 'notAdditive',
      'share:country': 'notAdditive',
      'per:registered': 'notPerHead',
      'per:residents': 'notPerHead',
      'per:children': 'notPerHead',
      'gap:target': 'yes',
      'gap:standard': 'yes',
      'gap:country': 'yes',
    });
  });

  it('offers for a count what adds up', () => {
    expect(options('primary-students')).toMatchObject({
      change: 'yes',
      'share:country': 'yes',
      'share:province': 'yes',
      'per:registered': 'noRegistered',
      'per:residents': 'yes',
      'per:children': 'yes',
      'gap:target': 'noTarget',
      'gap:standard': 'noStandard',
      'gap:country': 'countAgainstCountry',
      'ratio:primary-full-time-teachers': 'yes',
      'ratio:primary-classes': 'yes',
    });
  });

  it('refuses by rules alone while the residents are not at hand', () => {
    const residents = goldenDataset.indicatorOf.get('residents')?.id ?? '';
    const dataset = {
      ...goldenDataset,
      observationsOf: new Map([...goldenDataset.observationsOf].filter(([id]) => id !== residents)),
    };
    const refusal = (id: string) =>
      measuresOf(dataset, indicatorOf(id)).find(({ measure }) => measureCode(measure) === 'per:residents')
        ?.refusal;
    expect(dataset.observationsOf.size).toBe(goldenDataset.observationsOf.size - 1);
    expect(refusal('preschool-gross-enrolment-ratio')?.reason).toBe('notPerHead');
    expect(refusal('primary-students')).toBeNull();
  });

  it('keeps students of senior schools from children aged 0–14', () => {
    expect(options('general-senior-students')['per:children']).toBe('childrenStage');
  });

  it('tells how far away the census is', () => {
    const far = goldenDataset.indicators
      .map((indicator) => refusalOf(goldenDataset, indicator, measureOf('per:residents')))
      .filter((refusal) => refusal?.reason === 'farPopulation');
    expect(far.every((refusal) => (refusal?.yearsAway ?? 0) > 5)).toBe(true);
  });

  it('bases an index on a year that most places have', () => {
    const { years, usual } = baseYearsOf(
      goldenDataset,
      indicatorOf('regular-undergraduate-and-college-students'),
    );
    expect(years).toContain(usual);
    expect(refusalOf(goldenDataset, indicatorOf('primary-students'), measureOf('index:1900'))?.reason).toBe(
      'noBaseYear',
    );
  });

  it('gives a reason or a value for every indicator of the data, and pairs of indicators that exist', () => {
    for (const indicator of goldenDataset.indicators) {
      expect(measuresOf(goldenDataset, indicator).length).toBeGreaterThan(8);
    }
    for (const { indicatorId, over } of goldenDataset.ratios) {
      const stage = goldenDataset.indicator.get(indicatorId)?.stageId;
      expect(goldenDataset.indicator.get(over)?.stageId).toBe(stage);
    }
  });
});
