import { describe, expect, it } from 'vitest';
import { benchmarkFigures } from '@/query/compare/benchmarkFigures';
import { datasetOf, indicator, type ObservationChange, observation } from '../../fixtures';

const COUNTRY = { placeCode: '100000' };

/** The years of the country's figure beside a figure of a city of 2020. */
function beside(...changes: readonly ObservationChange[]) {
  const city = observation();
  const dataset = datasetOf([city, ...changes.map((change) => observation({ ...COUNTRY, ...change }))]);
  return benchmarkFigures(dataset, [indicator({ id: 'rate' })], [city], ['100000']).map(
    ({ period }) => period.text,
  );
}

describe('a benchmark', () => {
  it('is of the year of the cities, else the latest before it, and only else the first after it', () => {
    expect(beside({ time: '2020' }, { time: '2019' }, { time: '2021' })).toEqual(['2020']);
    expect(beside({ time: '2016' }, { time: '2017' }, { time: '2021' })).toEqual(['2017']);
    expect(beside({ time: '2021' }, { time: '2022' })).toEqual(['2021']);
    expect(beside({ time: '2010' }, { time: '2030' })).toEqual([]);
  });

  it.each<ObservationChange>([
    { nature: 'target' },
    { scope: 'municipal' },
    { time: '2020-S1' },
    { doubt: { zh: '', en: 'Misprint' } },
  ])('is an observed figure of a whole place and year in no doubt, and not one with %o', (change) => {
    expect(beside(change)).toEqual([]);
  });
});
