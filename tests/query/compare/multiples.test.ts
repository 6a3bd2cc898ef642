import { describe, expect, it } from 'vitest';
import { NATURES, yearOf } from '@/domain/observation';
import { coveredYears, placeMultiples, sharedScales, stageMultiples } from '@/query/compare/multiples';
import { contextThatDwarfs } from '@/query/selection/dwarfingContext';
import { ALL_PLACES, datasetOf, indicator, observation, selectFrom } from '../../fixtures';
import { EVERYWHERE, goldenDataset } from '../../goldenData';

const rate = (placeCode: string, time: string, value = 90) => observation({ placeCode, time, value });
const count = (placeCode: string, time: string, value: number) =>
  observation({ indicatorId: 'students', placeCode, time, value });
const dataset = datasetOf(
  [
    rate('360100', '2019'),
    rate('360100', '2020', 92),
    rate('100000', '2020', 95),
    observation({ indicatorId: 'rate-near', value: 50 }),
    count('360100', '2020', 1000),
    count('360700', '2020', 800),
    count('360000', '2020', 4000),
    count('100000', '2020', 90_000),
  ],
  [
    indicator({ id: 'rate', family: 'rates' }),
    indicator({ id: 'rate-near', family: 'rates' }),
    indicator({ id: 'students', unitId: 'person' }),
  ],
);
const EVERYTHING = { placeCodes: ALL_PLACES, natures: NATURES, strict: false };
const ids = (placeCodes: readonly string[]) =>
  stageMultiples(dataset, 'primary', '', { ...EVERYTHING, placeCodes }).multiples.map(({ id }) => id);

describe('stageMultiples', () => {
  const all = stageMultiples(dataset, 'primary', '', EVERYTHING);

  it('gives a picture to every indicator with two places or two years, and lists the single figures', () => {
    expect(all.multiples.map(({ id }) => id).sort()).toEqual(['rate', 'students']);
    expect(all.single.map(({ id }) => id)).toEqual(['rate-near']);
    expect(all.nothingChosen).toEqual([]);
  });

  it('gives none where the choice leaves nothing to compare, and says which', () => {
    expect(ids(['100000'])).toEqual([]);
    const left = stageMultiples(dataset, 'primary', '', { ...EVERYTHING, placeCodes: ['100000'] });
    expect(left.nothingChosen.map(({ id }) => id).sort()).toEqual(['rate', 'students']);
    expect(ids(['360100'])).toEqual(['rate']);
  });

  it('gives the same objects for a choice that makes no difference to an indicator, and only then', () => {
    const without = (code: string) => {
      const placeCodes = ALL_PLACES.filter((one) => one !== code);
      return stageMultiples(dataset, 'primary', '', { ...EVERYTHING, placeCodes }).multiples;
    };
    const of = (multiples: typeof all.multiples, id: string) => multiples.find((one) => one.id === id);
    expect(of(without('360700'), 'rate')).toBe(of(all.multiples, 'rate'));
    expect(of(without('360700'), 'students')).not.toBe(of(all.multiples, 'students'));
    expect(of(without('440700'), 'students')).toBe(of(all.multiples, 'students'));
  });

  it('shows chosen figures only', () => {
    const spec = { placeCodes: ['360100', '100000'], natures: ['target'] as const, strict: false };
    for (const { selection } of stageMultiples(goldenDataset, '', '', spec).multiples)
      for (const { placeCode, nature } of selection.observations) {
        expect(spec.placeCodes).toContain(placeCode);
        expect(nature).toBe('target');
      }
  });

  it('gives every comparable indicator of the golden data a picture with two places or years in it', () => {
    const { multiples, nothingChosen } = stageMultiples(goldenDataset, '', '', {
      placeCodes: EVERYWHERE,
      natures: NATURES,
      strict: false,
    });
    expect(nothingChosen).toEqual([]);
    for (const { id, selection } of multiples) {
      const kinds = new Set(selection.observations.map((one) => one.placeCode + yearOf(one)));
      expect(kinds.size, id).toBeGreaterThan(1);
    }
  });
});

describe('contextThatDwarfs', () => {
  const codes = (placeCodes: readonly string[]) =>
    contextThatDwarfs(selectFrom(dataset, { indicatorId: 'students', placeCodes })).map(({ code }) => code);

  it('leaves out totals that would flatten the cities, not those near them', () => {
    expect(codes(ALL_PLACES)).toEqual(['100000']);
  });

  it('leaves out nothing where nothing to compare would be left', () => {
    expect(codes(['360100', '100000'])).toEqual([]);
    expect(codes(['100000'])).toEqual([]);
  });

  it('keeps rates, however far apart', () => {
    const far = datasetOf([rate('360100', '2019', 1), rate('360700', '2019', 2), rate('100000', '2019', 99)]);
    expect(contextThatDwarfs(selectFrom(far))).toEqual([]);
  });
});

describe('placeMultiples', () => {
  it('has one picture for every chosen place in fixed order, the others behind it', () => {
    const multiples = placeMultiples(dataset, 'rate', {
      ...EVERYTHING,
      placeCodes: ['100000', '360700', '360100'],
    });
    expect(multiples.map(({ selection }) => selection.places[0]?.code)).toEqual([
      '360100',
      '360700',
      '100000',
    ]);
    expect(multiples.map(({ selection }) => selection.observations.length)).toEqual([2, 0, 1]);
    expect(multiples[0]?.backdrop.map(({ place }) => place.code)).toEqual(['100000']);
  });

  it('has none for an unknown indicator', () => {
    expect(placeMultiples(dataset, 'nothing', EVERYTHING)).toEqual([]);
  });
});

describe('sharedScales', () => {
  it('covers all years, and the values of each unit apart', () => {
    const { years, values } = sharedScales(stageMultiples(dataset, 'primary', '', EVERYTHING).multiples);
    expect(years).toEqual({ from: 2019, to: 2020 });
    expect(values.get('percent')).toEqual({ low: 90, high: 95 });
    expect(values.get('person')).toEqual({ low: 800, high: 4000 });
  });

  it('counts every year that a period touches', () => {
    expect(coveredYears([observation({ time: '2023-01-01/P3Y' })])).toEqual({ from: 2023, to: 2025 });
    expect(coveredYears([])).toBeNull();
  });
});

describe('what is strictly comparable', () => {
  const spec = { placeCodes: EVERYWHERE, natures: NATURES };
  const all = stageMultiples(goldenDataset, '', '', { ...spec, strict: false });
  const strict = stageMultiples(goldenDataset, '', '', { ...spec, strict: true });

  it('keeps or names every indicator that has a picture otherwise', () => {
    const ids = [...strict.multiples.map(({ id }) => id), ...strict.nothingStrict.map(({ id }) => id)];
    expect(ids.sort()).toEqual(all.multiples.map(({ id }) => id).sort());
    expect(strict.nothingStrict.length).toBeGreaterThan(0);
    expect(strict.multiples.some(({ removals }) => removals.length > 0)).toBe(true);
  });

  it('leaves figures of one nature, exact, and accounts for the others', () => {
    for (const { id, selection, removals } of strict.multiples) {
      expect(new Set(selection.observations.map(({ nature }) => nature)).size, id).toBe(1);
      expect(selection.observations.every(({ bound }) => bound === 'exact')).toBe(true);
      const removed = removals.flatMap(({ observations }) => observations);
      expect(removed.some((one) => selection.observations.includes(one))).toBe(false);
    }
  });

  it('keeps place by place what it keeps together', () => {
    const id = 'preschool-gross-enrolment-ratio';
    const together = strict.multiples.find((one) => one.id === id)?.selection.observations ?? [];
    const places = placeMultiples(goldenDataset, id, { ...spec, strict: true });
    expect(new Set(places.flatMap(({ selection }) => selection.observations))).toEqual(new Set(together));
  });
});
