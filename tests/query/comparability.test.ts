import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Observation } from '@/domain/observation';
import { type ComparisonKind, compare, DIMENSIONS, rivalFigures } from '@/query/comparability';
import { datasetOf, type ObservationChange, observation, selectFrom } from '../fixtures';
import { anyObservations, shuffled } from './arbitraries';

function findings(list: readonly Observation[], kind: ComparisonKind = 'trend') {
  const dataset = datasetOf(list);
  const selection = selectFrom(dataset, { withFamily: true });
  return compare(dataset, selection, selection.observations, kind);
}
const differing = (list: readonly Observation[], kind?: ComparisonKind) =>
  findings(list, kind)
    .filter(({ differs }) => differs)
    .map(({ dimension }) => dimension);

describe('compare', () => {
  it('speaks of every dimension, in the order in which it is said', () => {
    expect(findings([observation()]).map(({ dimension }) => dimension)).toEqual([...DIMENSIONS]);
    expect(differing([observation(), observation({ placeCode: '360700' })])).toEqual([]);
  });

  it.each<[string, ObservationChange]>([
    ['nature', { nature: 'target' }],
    ['bound', { bound: 'at_least' }],
    ['period', { time: '2020-S1' }],
    ['scope', { scope: 'central_urban' }],
    ['definition', { indicatorId: 'rate-near' }],
    ['year', { periodBasis: 'inferred' }],
    ['source', { sourceId: 'press' }],
  ])('finds that %s differs, and nothing else', (dimension, change) => {
    expect(differing([observation(), observation({ placeCode: '360700', ...change })])).toEqual([dimension]);
  });

  it('takes years for granted in a trend and not side by side', () => {
    const list = [observation({ time: '2019' }), observation({ time: '2020' })];
    expect(differing(list, 'trend')).toEqual([]);
    expect(differing(list, 'sideBySide')).toEqual(['year']);
  });

  it('tells halves, months and spans apart', () => {
    const codes = (...times: string[]) =>
      findings(times.map((time) => observation({ time })))
        .find(({ dimension }) => dimension === 'period')
        ?.values.map(({ value }) => value)
        .sort();
    expect(codes('2020', '2020-S1', '2020-S2')).toEqual(['half-1', 'half-2', 'year']);
    expect(codes('2020-01-01/P5M', '2020-01-01/P3Y')).toEqual(['part-1-5', 'years-3']);
    expect(codes('2018-01-01/P3Y', '2020-01-01/P3Y')).toEqual(['years-3']);
  });

  it('finds a break only when both of its sides are shown', () => {
    const before = observation({ time: '2019' });
    const after = observation({ time: '2020', breakReason: { zh: '断开', en: 'Breaks' } });
    const dataset = datasetOf([before, after]);
    const selection = selectFrom(dataset);
    const definition = (shown: readonly Observation[]) =>
      compare(dataset, selection, shown, 'trend').find(({ dimension }) => dimension === 'definition');
    expect(definition([before, after])?.values.map(({ value }) => value)).toContain('break');
    expect(definition([after])?.differs).toBe(false);
  });
});

describe('rivalFigures', () => {
  const plain = observation();
  it.each<[string, ObservationChange, number]>([
    ['another value for the same thing', { value: 80, sourceId: 'press' }, 2],
    ['the same value elsewhere', { sourceId: 'press' }, 0],
    ['the same number rounded', { value: 90.04, sourceId: 'press' }, 0],
    ['more than rounding apart', { value: 90.05, sourceId: 'press' }, 2],
    ['another scope', { value: 80, scope: 'municipal' }, 0],
    ['another period', { value: 80, time: '2020-S1' }, 0],
    ['another indicator', { value: 80, indicatorId: 'rate-near' }, 0],
    ['another place', { value: 80, placeCode: '360700' }, 0],
    ['a target', { value: 80, nature: 'target' }, 0],
    ['a bound, which limits and does not contradict', { value: 80, bound: 'at_least' }, 0],
  ])('given %s', (_, change, count) => {
    expect(rivalFigures([plain, observation(change)])).toHaveLength(count);
  });
});

describe('any comparison', () => {
  it('does not depend on the order of rows', () => {
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        const told = (rows: readonly Observation[]) =>
          findings(rows, 'sideBySide').map(({ dimension, differs, values }) => [
            dimension,
            differs,
            values.map(({ value, observations }) => [value, observations.map(({ id }) => id).sort()]).sort(),
          ]);
        expect(told(other)).toEqual(told(list));
      }),
    );
  });

  it('puts every figure under exactly one nature, bound, period, scope and grade', () => {
    fc.assert(
      fc.property(anyObservations, (list) => {
        const shown = list.filter(({ indicatorId }) => indicatorId !== 'students').length;
        for (const { dimension, values } of findings(list)) {
          if (dimension === 'definition' || dimension === 'year') continue;
          expect(new Set(values.flatMap(({ observations }) => observations)).size).toBe(shown);
          expect(values.reduce((sum, { observations }) => sum + observations.length, 0)).toBe(shown);
        }
      }),
    );
  });
});
