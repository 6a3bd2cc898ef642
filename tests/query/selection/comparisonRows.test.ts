import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Observation, yearOf } from '@/domain/observation';
import {
  type ComparisonYear,
  comparisonRows,
  comparisonYears,
  observationsOfRows,
} from '@/query/selection/comparisonRows';
import { datasetOf, type ObservationChange, observation, selectFrom } from '../../fixtures';
import { anyObservations, shuffled } from '../arbitraries';

const compared = (list: readonly Observation[], year: ComparisonYear = 'latest') =>
  comparisonRows(selectFrom(datasetOf(list), { withFamily: true }), year);
const rowOf = (changes: readonly ObservationChange[], year: ComparisonYear = 'latest') => {
  const row = compared(changes.map(observation), year).rows.find(({ place }) => place.code === '360100');
  if (!row) throw new Error('no row');
  return row;
};
const text = (one: Observation | null) => one && `${one.nature} ${one.period.text} ${one.indicatorId}`;
const gz = { placeCode: '360700' };

describe('the main figure of a row', () => {
  it.each<[string, ObservationChange[], string | null]>([
    ['the newest observed one', [{ time: '2018' }, { time: '2020' }, { time: '2019' }], 'actual 2020 rate'],
    [
      'an observed one before a newer target',
      [{ time: '2018' }, { time: '2022', nature: 'target' }],
      'actual 2018 rate',
    ],
    [
      'the whole place before a newer part',
      [{ time: '2018' }, { time: '2020', scope: 'municipal' }],
      'actual 2018 rate',
    ],
    ['a part where there is no whole', [{ time: '2020', scope: 'municipal' }], 'actual 2020 rate'],
    ['a plan where nothing is observed', [{ time: '2020', nature: 'plan' }], 'plan 2020 rate'],
    ['nothing where there are only targets', [{ nature: 'target' }], null],
    ['nothing where there are only near definitions', [{ indicatorId: 'rate-near' }], null],
  ])('is %s', (_, changes, expected) => expect(text(rowOf(changes).main)).toBe(expected));

  it('is a doubtful one only where there is no other, which then stands beside it', () => {
    const doubt = { zh: '与前后各年不合', en: '' };
    const row = rowOf([
      { time: '2020' },
      { time: '2020', doubt, sourceId: 'press' },
      { time: '2021', doubt },
    ]);
    expect(text(row.main)).toBe('actual 2020 rate');
    expect(row.beside.map(text)).toEqual(['actual 2021 rate']);
    expect(text(rowOf([{ time: '2020' }, { time: '2021', doubt }], 2021).main)).toBe('actual 2021 rate');
  });

  it('is of the chosen year, and no other', () => {
    expect(text(rowOf([{ time: '2018' }, { time: '2020' }], 2018).main)).toBe('actual 2018 rate');
    expect(rowOf([{ time: '2018' }], 2019)).toMatchObject({ main: null, beside: [] });
  });
});

describe('figures beside the main one', () => {
  it('are targets of its year or later, the newest of a kind', () => {
    const row = rowOf([
      { time: '2020' },
      { time: '2019', nature: 'target' },
      { time: '2021', nature: 'target' },
      { time: '2022', nature: 'target' },
      { time: '2020', indicatorId: 'rate-near' },
    ]);
    expect(row.beside.map(text)).toEqual(['target 2022 rate', 'actual 2020 rate-near']);
  });

  it('keep both ends of a range', () => {
    const range = { time: '2021', nature: 'target' } as const;
    const row = rowOf([
      { ...range, bound: 'at_least', value: 2 },
      { ...range, bound: 'at_most', value: 3 },
    ]);
    expect(row.beside).toHaveLength(2);
  });
});

describe('the order of rows', () => {
  const order = (list: readonly Observation[]) => compared(list).rows.map(({ place }) => place.code);

  it('is that of the places among figures that are level', () => {
    const list = [observation({ value: 90 }), observation({ ...gz, value: 91 })];
    expect(order(list).slice(0, 2)).toEqual(['360100', '360700']);
    expect(order(list.map((one) => ({ ...one, resolution: 0.1 }))).slice(0, 2)).toEqual(['360700', '360100']);
  });

  it('leaves a doubtful figure after all others', () => {
    const doubtful = observation({ value: 99, doubt: { zh: '', en: 'Out of line' } });
    const list = [
      doubtful,
      observation({ ...gz, value: 80 }),
      observation({ placeCode: '440700', value: 85 }),
    ];
    expect(compared(list).ranked).toBe(true);
    expect(order(list).slice(0, 3)).toEqual(['440700', '360700', '360100']);
    expect(compared([doubtful]).ranked).toBe(false);
  });

  it.each([
    ['a half-year beside the other half', '2020-S1', '2020-S2'],
    ['five months beside nine', '2020-01-01/P5M', '2020-01-01/P9M'],
    ['three years beside five', '2018-01-01/P3Y', '2016-01-01/P5Y'],
  ])('is not by value for %s', (_, one, other) => {
    expect(compared([observation({ time: one }), observation({ ...gz, time: other })]).ranked).toBe(false);
  });

  it('is by value where the figures are of one kind; places without figures last, in their order', () => {
    const list = [
      observation({ value: 80 }),
      observation({ ...gz, value: 95 }),
      observation({ placeCode: '100000', value: 90 }),
    ];
    expect(compared(list).ranked).toBe(true);
    expect(order(list)).toEqual(['360700', '100000', '360100', '361000', '440700', '360000']);
  });

  it.each<[string, ObservationChange]>([
    ['nature', { nature: 'plan' }],
    ['scope', { scope: 'central_urban' }],
    ['length of period', { time: '2021-S1' }],
    ['bound', { bound: 'at_least' }],
  ])('is the fixed one where %s differs', (_, change) => {
    const list = [observation({ value: 80 }), observation({ ...gz, value: 95, ...change })];
    expect(compared(list).ranked).toBe(false);
    expect(order(list).slice(0, 2)).toEqual(['360100', '360700']);
  });
});

describe('figures that are all alike, but leave their order open', () => {
  it.each<ObservationChange>([
    { bound: 'at_least' },
    { bound: 'about' },
    { scope: 'county' },
    { scope: 'institution' },
    { scope: 'unspecified' },
  ])('are not ranked: %o', (change) => {
    const list = [observation({ ...change, value: 80 }), observation({ ...gz, ...change, value: 95 })];
    expect(compared(list).ranked).toBe(false);
    expect(compared(list.slice(0, 1)).ranked).toBe(true);
  });
});

describe('any comparison', () => {
  it('has a row for every chosen place and does not depend on the order of rows in the file', () => {
    fc.assert(
      fc.property(shuffled, fc.constantFrom<ComparisonYear>('latest', 2020, 2021), ([list, other], year) => {
        const told = (rows: readonly Observation[]) =>
          compared(rows, year).rows.map(({ place, main, beside }) => [
            place.code,
            main?.id,
            beside.map(({ id }) => id).sort(),
          ]);
        expect(told(other)).toEqual(told(list));
        expect(told(list)).toHaveLength(6);
      }),
    );
  });

  it('shows every figure once at most, all of the chosen year, and all of them when a year is chosen', () => {
    fc.assert(
      fc.property(anyObservations, (list) => {
        const shown = observationsOfRows(compared(list, 2020).rows).map(({ id }) => id);
        const wanted = list.filter((one) => yearOf(one) === 2020 && one.indicatorId !== 'students');
        expect(shown.sort()).toEqual(wanted.map(({ id }) => id).sort());
      }),
    );
  });
});

it('lists the years with figures, newest first', () => {
  const list = ['2018', '2021-S1', '2018', '2020-01-01/P3Y'].map((time, value) =>
    observation({ time, value }),
  );
  expect(comparisonYears(selectFrom(datasetOf(list)))).toEqual([2022, 2021, 2018]);
});
