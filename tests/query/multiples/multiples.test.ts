import { describe, expect, it } from 'vitest';
import { isDoubtful } from '@/domain/observation';
import { isCity } from '@/domain/place';
import { placeMultiples, sharedScale, stageMultiples } from '@/query/multiples/multiples';
import { ALL_PLACES, datasetOf, indicator, observation } from '../../fixtures';
import { EVERYWHERE, goldenDataset } from '../../goldenData';

const rate = (placeCode: string, time: string, value = 90) => observation({ placeCode, time, value });
const count = (placeCode: string, time: string, value: number, change = {}) =>
  observation({ indicatorId: 'students', placeCode, time, value, ...change });
const doubt = { zh: '存疑', en: 'doubtful' };
const dataset = datasetOf(
  [
    rate('360100', '2018'),
    rate('360100', '2019'),
    rate('360100', '2020', 92),
    rate('100000', '2020', 95),
    observation({ indicatorId: 'alone', value: 50 }),
    observation({ indicatorId: 'apart', value: 50 }),
    observation({ indicatorId: 'apart', placeCode: '360700', time: '2015', value: 50 }),
    observation({ indicatorId: 'provincial', placeCode: '360000', value: 50 }),
    count('360100', '2020', 1000),
    count('360700', '2020', 800),
    count('360700', '2019', 8000, { doubt }),
    count('361000', '2019', 70, { doubt }),
    count('360000', '2020', 4000),
    count('360100', '2020', 900, { nature: 'target' }),
    count('360100', '2025', 1200, { nature: 'target' }),
  ],
  [
    indicator({ id: 'rate' }),
    indicator({ id: 'alone' }),
    indicator({ id: 'apart' }),
    indicator({ id: 'provincial' }),
    indicator({ id: 'students', unitId: 'person' }),
  ],
);
const all = stageMultiples(dataset, 'primary', '', ALL_PLACES);
const figuresOf = (id: string) =>
  all.multiples
    .find((one) => one.id === id)
    ?.selection.observations.map((one) => `${one.placeCode} ${one.value}`);

describe('stageMultiples', () => {
  it('draws indicators of which two cities share a year or one has three, the most cities first', () => {
    expect(all.multiples.map(({ id }) => id)).toEqual(['students', 'rate']);
    expect(all.tooFew.map(({ id }) => id).sort()).toEqual(['alone', 'apart']);
    expect(all.contextOnly.map(({ id }) => id)).toEqual(['provincial']);
  });

  it('keeps totals of province and country off the axis of cities, not rates', () => {
    expect(figuresOf('students')).not.toContain('360000 4000');
    expect(figuresOf('rate')).toContain('100000 95');
  });

  it('leaves out doubtful figures of a place that has sound ones, and tells which', () => {
    expect(figuresOf('students')).not.toContain('360700 8000');
    expect(figuresOf('students')).toContain('361000 70');
    expect(all.multiples[0]?.doubtful.map(({ value }) => value)).toEqual([8000]);
  });

  it('keeps of targets beside results the newest alone', () => {
    expect(figuresOf('students')).toContain('360100 1200');
    expect(figuresOf('students')).not.toContain('360100 900');
  });

  it('loses no indicator of the golden data', () => {
    const { multiples, contextOnly, tooFew } = stageMultiples(goldenDataset, '', '', EVERYWHERE);
    const told = [...multiples, ...contextOnly, ...tooFew].map(({ id }) => id);
    const held = goldenDataset.indicators.filter(({ id }) => goldenDataset.holdingsOf.has(id));
    expect(told.sort()).toEqual(held.map(({ id }) => id).sort());
    for (const { selection, doubtful } of multiples) {
      expect(doubtful.every(isDoubtful)).toBe(true);
      if (selection.unit.kind === 'count') expect(selection.places.every(isCity)).toBe(true);
    }
  });
});

describe('placeMultiples', () => {
  it('has one picture for every place with figures in fixed order, the others behind it, and those without', () => {
    const { multiples, absent } = placeMultiples(dataset, 'rate', ['100000', '360700', '360100']);
    expect(multiples.map(({ place }) => place?.code)).toEqual(['360100', '100000']);
    expect(multiples.map(({ selection }) => selection.observations.length)).toEqual([3, 1]);
    expect(multiples[0]?.backdrop.map(({ place }) => place.code)).toEqual(['100000']);
    expect(absent.map(({ code }) => code)).toEqual(['360700']);
  });

  it('has none for an unknown indicator', () => {
    expect(placeMultiples(dataset, 'nothing', ALL_PLACES)).toEqual({
      multiples: [],
      absent: [],
      whole: null,
    });
  });
});

describe('sharedScale', () => {
  it('covers all values and every year that a period touches', () => {
    expect(sharedScale(placeMultiples(dataset, 'rate', ALL_PLACES).multiples)).toEqual({
      years: { from: 2018, to: 2020 },
      values: { low: 90, high: 95 },
    });
    const long = datasetOf([observation({ time: '2023-01-01/P3Y' })]);
    expect(sharedScale(placeMultiples(long, 'rate', ALL_PLACES).multiples)?.years).toEqual({
      from: 2023,
      to: 2025,
    });
    expect(sharedScale([])).toBeNull();
  });
});
