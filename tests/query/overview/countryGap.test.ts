import { describe, expect, it } from 'vitest';
import { countryGap } from '@/query/overview/countryGap';
import { datasetOf, observation } from '../../fixtures';
import { goldenDataset } from '../../goldenData';

const china = (value: number, time = '2020') => observation({ placeCode: '100000', value, time });

describe('the distance to the country', () => {
  it('is the difference of the same year, in percentage points', () => {
    const city = goldenDataset.observation.get('nc.compulsory-retention-rate.2020.actual');
    const gap = city && countryGap(goldenDataset, city);
    expect(gap?.country.value).toBe(95.2);
    expect(gap?.difference).toBe(1.8);
  });

  it('is zero when both are equal', () => {
    const city = observation({ value: 91 });
    expect(countryGap(datasetOf([city, china(91)]), city)?.difference).toBe(0);
  });

  it('is no finer than the coarser of both as printed', () => {
    const city = observation({ value: 77.1, resolution: 0.1 });
    const whole = observation({ placeCode: '100000', value: 75, resolution: 1 });
    expect(countryGap(datasetOf([city, whole]), city)?.difference).toBe(2);
    const finer = { ...whole, resolution: 0.1 };
    expect(countryGap(datasetOf([city, finer]), city)?.difference).toBe(2.1);
  });

  it.each([
    ['75.1% against 75%', 75.1, 0.1, 75, 1],
    ['76% against 75%', 76, 1, 75, 1],
    ['75.2% against 75.1%', 75.2, 0.1, 75.1, 0.1],
  ])('is none where both are level: %s', (_, value, resolution, other, step) => {
    const city = observation({ value, resolution });
    const country = observation({ placeCode: '100000', value: other, resolution: step });
    expect(countryGap(datasetOf([city, country]), city)?.difference).toBe(0);
  });

  it('keeps what one decimal would hide', () => {
    const city = observation({ value: 99.98, resolution: 0.01 });
    const country = observation({ placeCode: '100000', value: 99.95, resolution: 0.01 });
    expect(countryGap(datasetOf([city, country]), city)?.difference).toBe(0.03);
  });

  it.each([
    ['another year', { time: '2019' }],
    ['a target', { nature: 'target' as const }],
    ['a bound', { bound: 'at_least' as const }],
    ['a part of the city', { scope: 'central_urban' as const }],
    ['half a year', { time: '2020-S1' }],
    ['an inferred year', { periodBasis: 'inferred' as const }],
    ['a doubtful figure', { doubt: { zh: '与前后各年不合', en: '' } }],
    ['a count', { indicatorId: 'students' }],
  ])('is not said of %s', (_, change) => {
    const city = observation({ value: 91, ...change });
    const country = observation({ placeCode: '100000', indicatorId: city.indicatorId });
    expect(countryGap(datasetOf([city, country]), city)).toBeNull();
  });

  it('is not said where sources disagree on the country', () => {
    const city = observation({ value: 91 });
    expect(countryGap(datasetOf([city, china(90), china(89)]), city)).toBeNull();
  });
});
