import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NATURES, yearOf } from '@/domain/observation';
import { select } from '@/query/selection/selection';
import { ALL_PLACES, datasetOf, observation, selectFrom } from '../../fixtures';
import { anyObservations, shuffled } from '../arbitraries';

const dataset = datasetOf([
  observation({ time: '2018' }),
  observation({ time: '2020', nature: 'target' }),
  observation({ time: '2021', placeCode: '360700' }),
  observation({ time: '2022', placeCode: '100000' }),
  observation({ time: '2010', indicatorId: 'rate-near', placeCode: '360700' }),
  observation({ time: '2016', indicatorId: 'students' }),
]);
const found = (change: Parameters<typeof selectFrom>[1] = {}) =>
  selectFrom(dataset, change).observations.map((one) => `${one.placeCode} ${yearOf(one)}`);

describe('select', () => {
  it('gives nothing for an indicator that does not exist', () => {
    const spec = {
      indicatorId: 'no',
      placeCodes: [],
      fromYear: null,
      toYear: null,
      natures: NATURES,
      withFamily: false,
    };
    expect(select(dataset, spec)).toBeNull();
  });

  it('takes the chosen places in their fixed order and says who has nothing', () => {
    const { places, absent, observations } = selectFrom(dataset, {
      placeCodes: ['100000', '361000', '360100'],
    });
    expect(places.map(({ code }) => code)).toEqual(['360100', '361000', '100000']);
    expect(absent.map(({ code }) => code)).toEqual(['361000']);
    expect(observations).toHaveLength(3);
  });

  it('keeps the first and the last year', () => {
    expect(found({ fromYear: 2020, toYear: 2021 })).toEqual(['360100 2020', '360700 2021']);
    expect(found({ fromYear: 2023 })).toEqual([]);
  });

  it('shows years no wider than the figures reach, and those asked for where there are none', () => {
    expect(selectFrom(dataset, { fromYear: 1990, toYear: 2050 }).years).toEqual({ from: 2018, to: 2022 });
    const none = selectFrom(dataset, { fromYear: 2030, toYear: 2040 });
    expect(none.years).toEqual({ from: 2030, to: 2040 });
    expect(selectFrom(dataset).available).toEqual({ from: 2018, to: 2022 });
  });

  it('keeps the natures asked for; none asked for, none kept', () => {
    expect(found({ natures: ['target'] })).toEqual(['360100 2020']);
    expect(found({ natures: ['actual'] })).toHaveLength(3);
    expect(found({ natures: NATURES })).toHaveLength(4);
    expect(found({ natures: [] })).toEqual([]);
  });

  it('adds the family when asked, but only what shares the unit', () => {
    const selection = selectFrom(dataset, { withFamily: true });
    expect(selection.observations).toHaveLength(5);
    expect(selection.related.map(({ id }) => id)).toEqual(['rate-near']);
    expect(selection.available.from).toBe(2010);
    expect(selectFrom(dataset, { withFamily: true, placeCodes: ['100000'] }).related).toEqual([]);
  });
});

describe('any selection', () => {
  it('loses no observation: each stands in exactly one series', () => {
    fc.assert(
      fc.property(anyObservations, fc.boolean(), (list, withFamily) => {
        const { observations, series } = selectFrom(datasetOf(list), { withFamily });
        const drawn = series.flatMap((one) => one.observations.map(({ id }) => id));
        expect([...drawn].sort()).toEqual(observations.map(({ id }) => id).sort());
        const wanted = list.filter(({ indicatorId }) =>
          withFamily ? indicatorId !== 'students' : indicatorId === 'rate',
        );
        expect(observations).toHaveLength(wanted.length);
      }),
    );
  });

  it('does not depend on the order of rows', () => {
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        const told = (observations: typeof list) => {
          const { series, absent, years } = selectFrom(datasetOf(observations), { withFamily: true });
          return {
            absent,
            years,
            lines: series.map(({ place, indicator, links }) => ({
              key: `${place.code} ${indicator.id}`,
              links: links.map(({ kind, from, to }) => [kind, from.id, to.id]),
            })),
          };
        };
        expect(told(other)).toEqual(told(list));
      }),
    );
  });

  it('splits by place without remainder', () => {
    fc.assert(
      fc.property(anyObservations, (list) => {
        const whole = selectFrom(datasetOf(list)).observations.length;
        const parts = ALL_PLACES.map(
          (code) => selectFrom(datasetOf(list), { placeCodes: [code] }).observations.length,
        );
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(whole);
      }),
    );
  });
});
