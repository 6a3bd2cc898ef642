import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Observation } from '@/domain/observation';
import type { ComparisonKind } from '@/query/comparability/dimension';
import { compare, isComparable } from '@/query/comparability/findings';
import { type ComparisonYear, comparisonRows, observationsOfRows } from '@/query/selection/comparisonRows';
import { keepComparable } from '@/query/selection/strictSelection';
import { datasetOf, type ObservationChange, observation, selectFrom } from '../../fixtures';
import { anyObservations, shuffled } from '../arbitraries';

const GZ = { placeCode: '360700' };
const FZ = { placeCode: '361000' };
const BREAK = { breakReason: { zh: '断开', en: 'Breaks' } };

function strict(
  list: readonly Observation[],
  kind: ComparisonKind = 'trend',
  year: ComparisonYear = 'latest',
) {
  const dataset = datasetOf(list);
  const found = selectFrom(dataset, { withFamily: true });
  return { dataset, found, ...keepComparable(dataset, found, kind, year) };
}

/** Kept figures by place and year, and how many were taken away in which dimension. */
function kept(changes: readonly ObservationChange[], kind?: ComparisonKind, year?: ComparisonYear) {
  const { selection, removals } = strict(changes.map(observation), kind, year);
  return {
    kept: selection.observations.map(({ nature, placeCode, period, scope }) =>
      [placeCode.slice(0, 4), period.text, nature, scope].join(' '),
    ),
    removed: Object.fromEntries(
      removals.map(({ dimension, observations }) => [dimension, observations.length]),
    ),
  };
}

describe('what is strictly comparable', () => {
  it('keeps the largest set of one kind', () => {
    expect(kept([{ nature: 'target' }, { nature: 'target', ...GZ }, FZ])).toEqual({
      kept: ['3601 2020 target whole', '3607 2020 target whole'],
      removed: { nature: 1 },
    });
  });

  it('takes away what is doubtful, as such', () => {
    const doubt = { zh: '', en: 'Out of line' };
    expect(kept([{}, { ...GZ, doubt }, FZ])).toEqual({
      kept: ['3601 2020 actual whole', '3610 2020 actual whole'],
      removed: { reliability: 1 },
    });
  });

  it.each<[string, ObservationChange]>([
    ['nature', { nature: 'plan' }],
    ['bound', { bound: 'at_least' }],
    ['period', { time: '2020-S1' }],
    ['scope', { scope: 'unspecified' }],
    ['reliability', { doubt: { zh: '', en: 'Out of line' } }],
    ['year', { periodBasis: 'inferred' }],
    ['source', { sourceId: 'reprint' }],
  ])('asks of a province and the country what it asks of cities: %s', (dimension, change) => {
    for (const placeCode of ['360000', '100000'])
      for (const kind of ['trend', 'sideBySide'] as const)
        expect(kept([{}, GZ, { placeCode, ...change }], kind), placeCode).toEqual({
          kept: ['3601 2020 actual whole', '3607 2020 actual whole'],
          removed: { [dimension]: 1 },
        });
  });

  it('leaves out a reprint whose origin nobody has checked, even where all are', () => {
    const reprint = { sourceId: 'reprint' };
    expect(kept([GZ, { ...FZ, ...reprint }])).toEqual({
      kept: ['3607 2020 actual whole'],
      removed: { source: 1 },
    });
    expect(
      kept([
        { ...GZ, ...reprint },
        { ...FZ, ...reprint },
      ]),
    ).toEqual({ kept: [], removed: { source: 2 } });
  });

  it('prefers what is observed, of the full year and of the whole place among sets as large', () => {
    expect(kept([{ nature: 'target' }, GZ]).kept).toEqual(['3607 2020 actual whole']);
    expect(kept([{ time: '2020-S1' }, GZ]).kept).toEqual(['3607 2020 actual whole']);
    expect(kept([{ scope: 'municipal' }, GZ]).kept).toEqual(['3607 2020 actual whole']);
  });

  it.each<[ObservationChange, string]>([
    [{ bound: 'at_least' }, 'bound'],
    [{ time: '2020-S1' }, 'period'],
    [{ scope: 'central_urban' }, 'scope'],
    [{ scope: 'unspecified' }, 'scope'],
    [{ scope: 'institution' }, 'scope'],
    [{ indicatorId: 'rate-near' }, 'definition'],
    [{ time: '2021', periodBasis: 'inferred' }, 'year'],
  ])('takes away %o by %s', (change, dimension) => {
    expect(kept([{}, { ...GZ, ...change }])).toEqual({
      kept: ['3601 2020 actual whole'],
      removed: { [dimension]: 1 },
    });
  });

  it('starts after the last break of a series', () => {
    const { kept: left, removed } = kept([
      { time: '2018' },
      { time: '2019', ...BREAK },
      { time: '2018', ...GZ },
    ]);
    expect(left).toEqual(['3607 2018 actual whole', '3601 2019 actual whole']);
    expect(removed).toEqual({ definition: 1 });
  });

  it('keeps of figures that contradict each other the one on the line', () => {
    expect(kept([{ time: '2019' }, {}, { value: 80, sourceId: 'press' }])).toMatchObject({
      kept: ['3601 2019 actual whole', '3601 2020 actual whole'],
      removed: { definition: 1 },
    });
  });

  it('takes the year in which most places have a figure, the latest of such', () => {
    const years = [{ time: '2019' }, { time: '2021' }, { ...GZ, time: '2019' }, { ...FZ, time: '2020' }];
    expect(kept(years, 'sideBySide')).toEqual({
      kept: ['3601 2019 actual whole', '3607 2019 actual whole'],
      removed: { year: 2 },
    });
    expect(kept([{ time: '2019' }, { ...GZ, time: '2021' }], 'sideBySide').kept).toEqual([
      '3607 2021 actual whole',
    ]);
  });

  it('counts of another year nothing as taken away that a chosen year would not show', () => {
    expect(kept([{ time: '2019' }, {}, { ...GZ, bound: 'about' }], 'sideBySide', 2020)).toEqual({
      kept: ['3601 2020 actual whole'],
      removed: { bound: 1 },
    });
  });

  it('leaves nothing where no figure qualifies, and says why for each', () => {
    expect(kept([{ bound: 'at_least' }, { ...GZ, scope: 'unspecified' }])).toEqual({
      kept: [],
      removed: { bound: 1, scope: 1 },
    });
  });

  it('works the selection out anew: series, places without figures, near indicators and years', () => {
    const list = [
      observation({ time: '2018' }),
      observation({ time: '2022', nature: 'target' }),
      observation({ ...GZ, bound: 'about' }),
      observation({ time: '2019', indicatorId: 'rate-near' }),
    ];
    const { found, selection } = strict(list);
    expect(found.years).toEqual({ from: 2018, to: 2022 });
    expect(selection.years).toEqual({ from: 2018, to: 2018 });
    expect(selection.available).toEqual(found.available);
    expect(selection.series.map(({ observations }) => observations.length)).toEqual([1]);
    expect(selection.related).toEqual([]);
    expect(selection.absent.map(({ code }) => code)).toContain('360700');
  });
});

describe('of any figures', () => {
  const picture = fc.constantFrom<readonly [ComparisonKind, ComparisonYear]>(
    ['trend', 'latest'],
    ['sideBySide', 'latest'],
    ['sideBySide', 2020],
    ['sideBySide', 2021],
  );

  it('every one that the picture shows is kept or taken away, never both', () => {
    fc.assert(
      fc.property(anyObservations, picture, (list, [kind, year]) => {
        const { found, selection, removals } = strict(list, kind, year);
        const shown =
          kind === 'trend' ? found.observations : observationsOfRows(comparisonRows(found, year).rows);
        const left = new Set(selection.observations);
        const removed = removals.flatMap(({ observations }) => observations);
        expect(new Set(removed).size).toBe(removed.length);
        expect(removed.filter((one) => left.has(one))).toEqual([]);
        expect(shown.filter((one) => !left.has(one) && !removed.includes(one))).toEqual([]);
        expect(removed.filter((one) => !shown.includes(one))).toEqual([]);
      }),
    );
  });

  it('those kept differ in details at most', () => {
    fc.assert(
      fc.property(anyObservations, picture, (list, [kind, year]) => {
        const { dataset, selection } = strict(list, kind, year);
        const found = compare(dataset, selection.observations, kind, selection.indicator.id);
        expect(isComparable(found)).toBe(true);
      }),
    );
  });

  it('the order of rows never matters', () => {
    fc.assert(
      fc.property(shuffled, picture, ([list, other], [kind, year]) => {
        const told = (rows: readonly Observation[]) => {
          const { selection, removals } = strict(rows, kind, year);
          return {
            kept: selection.observations.map(({ id }) => id).sort(),
            removed: removals.map(({ dimension, observations }) => [
              dimension,
              observations.map(({ id }) => id).sort(),
            ]),
          };
        };
        expect(told(other)).toEqual(told(list));
      }),
    );
  });

  it('nothing more is taken away the second time', () => {
    fc.assert(
      fc.property(anyObservations, (list) => {
        const { dataset, selection } = strict(list);
        expect(keepComparable(dataset, selection, 'trend', 'latest').removals).toEqual([]);
      }),
    );
  });
});
