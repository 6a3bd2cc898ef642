import { describe, expect, it } from 'vitest';
import type { Observation } from '@/domain/observation';
import { alikeFigures, allAlike } from '@/query/compare/alikeFigures';
import { datasetOf, type ObservationChange, observation } from '../../fixtures';

const CITIES = ['360100', '360700', '361000'] as const;

/** A figure of each of three cities, the last changed. */
const withLast = (change: ObservationChange, all: ObservationChange = {}) =>
  CITIES.map((placeCode, at) => observation({ placeCode, ...all, ...(at === 2 ? change : {}) }));

const found = (figures: readonly Observation[]) => {
  const alike = alikeFigures(datasetOf(figures), figures);
  return { places: alike.map(({ placeCodes }) => placeCodes), all: allAlike(figures, alike) };
};

describe('figures that can be compared directly', () => {
  it('are plain figures of one year, whatever the grade of their source', () => {
    expect(found(withLast({}))).toEqual({ places: [[...CITIES]], all: true });
    expect(found(withLast({ sourceId: 'press' }))).toEqual({ places: [[...CITIES]], all: true });
  });

  it.each<[string, ObservationChange]>([
    ['a target', { nature: 'target' }],
    ['a bound', { bound: 'at_least' }],
    ['an approximate figure', { bound: 'about' }],
    ['part of a year', { time: '2020-S1' }],
    ['the central urban area', { scope: 'central_urban' }],
    ['an unstated scope', { scope: 'unspecified' }],
    ['a near definition', { indicatorId: 'rate-near' }],
    ['another year', { time: '2019' }],
    ['an inferred year', { periodBasis: 'inferred' }],
    ['a number that the compiler added up', { origin: 'counted' }],
    ['a number that the compiler adjusted', { origin: 'adjusted' }],
  ])('are not those of which one is %s', (_, change) => {
    expect(found(withLast(change))).toEqual({ places: [CITIES.slice(0, 2)], all: false });
  });

  it.each<[string, ObservationChange]>([
    ['bounds', { bound: 'at_least' }],
    ['of an unstated scope', { scope: 'unspecified' }],
    ['of some county', { scope: 'county' }],
    ['of some institution', { scope: 'institution' }],
    ['of an inferred year', { periodBasis: 'inferred' }],
    ['added up by a compiler', { origin: 'counted' }],
    ['adjusted by a compiler', { origin: 'adjusted' }],
  ])('are never figures that are all %s', (_, all) => {
    expect(found(withLast({}, all))).toEqual({ places: [], all: false });
  });

  it.each<[string, ObservationChange]>([
    ['targets', { nature: 'target' }],
    ['of the central urban area', { scope: 'central_urban' }],
    ['of one half of a year', { time: '2020-S1' }],
  ])('may be figures that are all %s', (_, all) => {
    expect(found(withLast({}, all))).toEqual({ places: [[...CITIES]], all: true });
  });

  it('leave out what another source contradicts, and what stands before a break', () => {
    const rival = observation({ placeCode: '361000', sourceId: 'press', value: 70 });
    expect(found([...withLast({}), rival])).toEqual({ places: [CITIES.slice(0, 2)], all: false });
    const later = observation({
      placeCode: '361000',
      time: '2021',
      breakReason: { zh: '口径改变', en: 'Redefined' },
    });
    expect(found([...withLast({}), later])).toEqual({ places: [CITIES.slice(0, 2)], all: false });
  });

  it('tell the years of the same cities together, and that a further year is not alike', () => {
    const both = [...withLast({}), ...withLast({}, { time: '2015' })];
    const alike = alikeFigures(datasetOf(both), both);
    expect(alike.map(({ periods }) => periods.map(({ text }) => text))).toEqual([['2015', '2020']]);
    expect(allAlike(both, alike)).toBe(true);
    expect(found([...both, observation({ time: '2012' })]).all).toBe(false);
  });
});
