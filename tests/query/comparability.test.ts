import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Observation } from '@/domain/observation';
import { differenceCodes } from '@/query/comparability/differences';
import {
  type ComparisonKind,
  DIMENSIONS,
  type Dimension,
  type Gravity,
  WITHIN_A_SERIES,
} from '@/query/comparability/dimension';
import { compare, isComparable } from '@/query/comparability/findings';
import { contradictions, rivalFigures } from '@/query/comparability/rivals';
import { datasetOf, INDICATORS, indicator, type ObservationChange, observation } from '../fixtures';
import { anyObservations, shuffled } from './arbitraries';

const GZ = { placeCode: '360700' };
const BREAK = { breakReason: { zh: '断开', en: 'Breaks' } };

const compared = (list: readonly Observation[], kind: ComparisonKind = 'trend', indicatorId = 'rate') =>
  compare(datasetOf(list), list, kind, indicatorId);

/** What is to be said of some figures: dimension and gravity. */
const told = (changes: readonly ObservationChange[], kind?: ComparisonKind) =>
  compared(changes.map(observation), kind)
    .findings.filter(({ gravity }) => gravity !== null)
    .map(({ dimension, gravity }) => `${dimension} ${gravity}`);

/** The codes of each figure, in the order given. */
const codes = (changes: readonly ObservationChange[], kind?: ComparisonKind) => {
  const list = changes.map(observation);
  const { differences } = compared(list, kind);
  return list.map(({ id }) =>
    (differences.get(id) ?? []).map(({ dimension, code }) => `${dimension}=${code}`).join(' '),
  );
};

describe('the findings of a comparison', () => {
  it('speak of every dimension, in the order in which it is said', () => {
    expect(compared([observation()]).findings.map(({ dimension }) => dimension)).toEqual([...DIMENSIONS]);
    expect(told([{}, GZ])).toEqual([]);
  });

  it.each<[ObservationChange, string, Dimension, Gravity]>([
    [{ nature: 'target' }, 'target', 'nature', 'different'],
    [{ nature: 'plan' }, 'plan', 'nature', 'different'],
    [{ bound: 'at_least' }, 'at_least', 'bound', 'care'],
    [{ bound: 'about' }, 'about', 'bound', 'care'],
    [{ time: '2020-S1' }, 'half-1', 'period', 'different'],
    [{ time: '2020-01-01/P5M' }, 'part-1-5', 'period', 'different'],
    [{ time: '2018-01-01/P3Y' }, 'years-3', 'period', 'different'],
    [{ scope: 'central_urban' }, 'central_urban', 'scope', 'different'],
    [{ scope: 'institution' }, 'institution', 'scope', 'different'],
    [{ scope: 'unspecified' }, 'unspecified', 'scope', 'care'],
    [{ indicatorId: 'rate-near' }, 'rate-near', 'definition', 'different'],
    [{ periodBasis: 'inferred' }, 'inferred', 'year', 'care'],
    [{ sourceId: 'press' }, 'C', 'source', 'detail'],
  ])('of a plain figure beside one with %o: %s', (change, code, dimension, gravity) => {
    expect(told([{}, { ...GZ, ...change }])).toEqual([`${dimension} ${gravity}`]);
    expect(codes([{}, { ...GZ, ...change }])).toEqual(['', `${dimension}=${code}`]);
  });

  it('are no more than details where every figure shares the difference, save what stays unknown', () => {
    const shared = (change: ObservationChange) => told([change, { ...GZ, ...change }]);
    expect(shared({ nature: 'target' })).toEqual(['nature detail']);
    expect(shared({ time: '2020-S1' })).toEqual(['period detail']);
    expect(shared({ scope: 'municipal' })).toEqual(['scope detail']);
    expect(shared({ indicatorId: 'rate-near' })).toEqual(['definition detail']);
    expect(shared({ scope: 'institution' })).toEqual(['scope different']);
    expect(shared({ scope: 'unspecified' })).toEqual(['scope care']);
    expect(shared({ bound: 'at_least' })).toEqual(['bound care']);
    expect(shared({ periodBasis: 'inferred' })).toEqual(['year care']);
  });

  it('take years for granted in a trend; side by side the commonest year is the plain one, if there is one', () => {
    const changes = [{ time: '2019' }, { ...GZ, time: '2020' }, { placeCode: '361000', time: '2020' }];
    expect(told(changes, 'trend')).toEqual([]);
    expect(told(changes, 'sideBySide')).toEqual(['year care']);
    expect(codes(changes, 'sideBySide')).toEqual(['year=2019', '', '']);
    expect(codes([{ time: '2019' }, { ...GZ, time: '2020' }], 'sideBySide')).toEqual([
      'year=2019',
      'year=2020',
    ]);
  });

  it('put every figure before the last break of its series apart, in no other series', () => {
    const changes = [
      { time: '2018' },
      { time: '2019', ...BREAK },
      { time: '2020', ...BREAK },
      { time: '2018', ...GZ },
      { time: '2018', nature: 'target' as const },
    ];
    expect(codes(changes)).toEqual([
      'definition=before_break',
      'definition=before_break',
      '',
      '',
      'nature=target definition=before_break',
    ]);
    expect(told([{ time: '2020', ...BREAK }])).toEqual([]);
  });

  it('tell the figure on the line from the one that contradicts it', () => {
    const rival = { value: 80, sourceId: 'press' };
    expect(codes([{ time: '2019' }, {}, rival])).toEqual([
      '',
      'definition=contradicted',
      'definition=rival source=C',
    ]);
    expect(told([{ time: '2019' }, {}, rival])).toEqual(['definition care', 'source detail']);
  });

  it('name both ends of a printed range as such', () => {
    const ends = [
      { bound: 'at_least' as const, value: 2 },
      { bound: 'at_most' as const, value: 3 },
    ];
    expect(codes(ends)).toEqual(['bound=range', 'bound=range']);
  });

  it('work for figures of several indicators, of which the commonest is the plain one', () => {
    const list = [{}, GZ, { indicatorId: 'rate-near' }].map(observation);
    const { differences } = compare(datasetOf(list), list, 'trend');
    expect([...differences.values()].map((found) => found.map(({ code }) => code))).toEqual([
      [],
      [],
      ['rate-near'],
    ]);
  });

  it('take an older table of the same office with care', () => {
    const list = [observation(), observation({ indicatorId: 'rate-old' })];
    const dataset = datasetOf(list, [
      ...INDICATORS,
      indicator({ id: 'rate-old', family: 'rates', olderOf: 'rate' }),
    ]);
    const { findings } = compare(dataset, list, 'trend', 'rate');
    expect(findings.find(({ dimension }) => dimension === 'definition')?.gravity).toBe('care');
  });
});

describe('a doubtful figure', () => {
  const doubt = { zh: '与前后各年不合', en: '' };
  const found = (...list: readonly Observation[]) =>
    compare(datasetOf(list), list, 'trend').findings.find(({ dimension }) => dimension === 'reliability');

  it('is to be read with care, also where all are doubtful', () => {
    const [one, other] = [observation({ doubt }), observation({ time: '2021', doubt })];
    expect(found(one, observation({ time: '2021' }))).toMatchObject({ differs: true, gravity: 'care' });
    expect(found(one, other)).toMatchObject({ differs: false, gravity: 'care' });
    expect(found(observation(), observation({ time: '2021' }))).toMatchObject({ gravity: null });
  });

  it('is never strictly comparable, and its code is `doubtful`', () => {
    const list = [observation({ doubt }), observation({ placeCode: '360700' })];
    const compared = compare(datasetOf(list), list, 'sideBySide');
    expect(isComparable(compared)).toBe(false);
    expect(differenceCodes(compared.differences.get(list[0]?.id ?? '') ?? [])).toBe('reliability=doubtful');
  });
});

describe('rivalFigures', () => {
  const press = { sourceId: 'press' };
  it.each<[string, ObservationChange, number]>([
    ['another value for the same thing', { value: 80, ...press }, 2],
    ['the same value elsewhere', press, 0],
    ['the same number rounded', { value: 90.04, ...press }, 0],
    ['the same number printed more finely', { value: 90.4, resolution: 0.1, ...press }, 0],
    ['a number a whole step away, printed more finely', { value: 91, resolution: 0.1, ...press }, 2],
    [
      'a doubtful figure, which says so itself',
      { value: 80, doubt: { zh: '', en: 'Misprint' }, ...press },
      0,
    ],
    ['more than rounding apart', { value: 90.05, ...press }, 2],
    ['another value in the same document, of another part', { value: 80 }, 0],
    ['another scope', { value: 80, ...press, scope: 'municipal' }, 0],
    ['another period', { value: 80, ...press, time: '2020-S1' }, 0],
    ['another indicator', { value: 80, ...press, indicatorId: 'rate-near' }, 0],
    ['another place', { value: 80, ...press, placeCode: '360700' }, 0],
    ['a target', { value: 80, ...press, nature: 'target' }, 0],
    ['a bound, which limits and does not contradict', { value: 80, ...press, bound: 'at_least' }, 0],
  ])('given %s', (_, change, count) => {
    expect(rivalFigures([observation(), observation(change)])).toHaveLength(count);
  });

  it('does not take two institutions for one', () => {
    const scope = 'institution' as const;
    expect(rivalFigures([observation({ scope }), observation({ scope, value: 80, ...press })])).toEqual([]);
  });

  it('holds the figure of the source that gives most of the line', () => {
    const line = ['2018', '2019', '2020'].map((time) => observation({ time, ...press }));
    const other = observation({ value: 80 });
    expect(contradictions([other, ...line])[0]?.held).toBe(line[2]);
  });
});

describe('any comparison', () => {
  const kinds: readonly ComparisonKind[] = ['trend', 'sideBySide'];

  it('does not depend on the order of rows', () => {
    fc.assert(
      fc.property(shuffled, fc.constantFrom(...kinds), ([list, other], kind) => {
        const all = (rows: readonly Observation[]) => {
          const { findings, differences } = compare(datasetOf(rows), rows, kind);
          const found = findings.map(({ dimension, differs, gravity, values }) => [
            dimension,
            differs,
            gravity,
            values.map(({ value, observations }) => [value, observations.map(({ id }) => id).sort()]).sort(),
          ]);
          const each = [...differences].map(([id, list]) => [id, list.map(({ code }) => code)]).sort();
          return { found, each };
        };
        expect(all(other)).toEqual(all(list));
      }),
    );
  });

  it('puts every figure under exactly one nature, bound, period, scope, indicator and grade', () => {
    fc.assert(
      fc.property(anyObservations, (list) => {
        for (const { dimension, values } of compared(list).findings) {
          if (dimension === 'year') continue;
          const beside = WITHIN_A_SERIES;
          const plain = values.filter(({ value }) => !beside.has(value));
          expect(new Set(plain.flatMap(({ observations }) => observations)).size).toBe(list.length);
          expect(plain.reduce((sum, { observations }) => sum + observations.length, 0)).toBe(list.length);
        }
      }),
    );
  });

  it('finds in a dimension what its figures depart in, and no more', () => {
    fc.assert(
      fc.property(anyObservations, fc.constantFrom(...kinds), (list, kind) => {
        const { findings, differences } = compared(list, kind);
        for (const finding of findings) {
          const departing = [...differences].filter(([, found]) =>
            found.some(({ dimension }) => dimension === finding.dimension),
          );
          expect(finding.gravity === null).toBe(departing.length === 0);
          expect(new Set(finding.departing.map(({ observation: { id } }) => id))).toEqual(
            new Set(departing.map(([id]) => id)),
          );
        }
      }),
    );
  });

  it('calls figures comparable exactly where none is more than a detail apart', () => {
    fc.assert(
      fc.property(anyObservations, (list) => {
        const found = compared(list);
        const grave = [...found.differences.values()].flat().some(({ gravity }) => gravity !== 'detail');
        expect(isComparable(found)).toBe(!grave);
      }),
    );
  });
});
