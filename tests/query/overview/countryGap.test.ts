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
    const city = observation({ value: 75.1, asPrinted: '75.1%' });
    const whole = observation({ placeCode: '100000', value: 75, asPrinted: '75%' });
    expect(countryGap(datasetOf([city, whole]), city)?.difference).toBe(0);
    const finer = { ...whole, asPrinted: '75.0%' };
    expect(countryGap(datasetOf([city, finer]), city)?.difference).toBe(0.1);
  });

  it('keeps what one decimal would hide', () => {
    const city = observation({ value: 99.98 });
    expect(countryGap(datasetOf([city, china(99.95)]), city)?.difference).toBe(0.03);
  });

  it.each([
    ['another year', { time: '2019' }],
    ['a target', { nature: 'target' as const }],
    ['a bound', { bound: 'at_least' as const }],
    ['a part of the city', { scope: 'central_urban' as const }],
    ['half a year', { time: '2020-S1' }],
    ['an inferred year', { periodBasis: 'inferred' as const }],
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
