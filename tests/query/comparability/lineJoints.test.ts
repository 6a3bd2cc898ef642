import { describe, expect, it } from 'vitest';
import type { SourceKind } from '@/domain/source';
import { lineJointsOf } from '@/query/comparability/lineJoints';
import { datasetOf, indicator, observation } from '../../fixtures';

const pupils = [indicator({ id: 'rate', unitId: 'person' })];
const yearly = (values: readonly number[], changed: (at: number) => object = () => ({})) =>
  values.map((value, at) =>
    observation({ id: String(2005 + at), time: String(2005 + at), value, ...changed(at) }),
  );
const leaps = (list: ReturnType<typeof yearly>) => [
  ...lineJointsOf(datasetOf(list, pupils), list).leaps.entries(),
];
const publishers = (list: ReturnType<typeof yearly>, kind: SourceKind = 'yearbook') => {
  const dataset = datasetOf(list, pupils);
  const sources = dataset.sources.map((one) => (one.id === 'report' ? { ...one, kind } : one));
  const held = { ...dataset, source: new Map(sources.map((one) => [one.id, one])) };
  return [...lineJointsOf(held, list).publishers.keys()];
};

/** Primary pupils of Fuzhou from 2008 to 2015 as the yearbooks print them. */
const FUZHOU = [399_200, 404_600, 407_000, 415_200, 413_800, 342_900, 341_000, 349_200];

describe('a leap of a year', () => {
  it('is found in a quiet line, with the figure of the year before', () => {
    expect(leaps(yearly(FUZHOU)).map(([id, { value }]) => [id, value])).toEqual([['2010', 413_800]]);
  });

  it.each([
    [
      'where the break is told',
      yearly(FUZHOU, (at) => (at === 5 ? { breakReason: { zh: '改', en: 'new' } } : {})),
    ],
    ['in growth that goes on', yearly([1e5, 1.3e5, 1.7e5, 2.2e5, 2.9e5, 3.8e5, 5e5, 6.5e5])],
    ['in small counts', yearly([30, 30, 31, 31, 30, 60, 60, 61])],
    ['where years between are missing', yearly(FUZHOU, (at) => (at > 4 ? { time: String(2006 + at) } : {}))],
    ['where rounding may be the reason', yearly(FUZHOU, (at) => (at >= 4 ? { resolution: 50_000 } : {}))],
    ['in a short line', yearly(FUZHOU.slice(2))],
    ['in derived figures', yearly(FUZHOU, () => ({ origin: 'counted' }))],
  ])('is not found %s', (_, list) => {
    expect(leaps(list)).toEqual([]);
  });
});

describe('another publisher', () => {
  const by = (last: number) => (at: number) => (at >= 8 - last ? { sourceId: 'press' } : {});
  it('is found where it gives the last figure of a long line alone', () => {
    expect(publishers(yearly(FUZHOU, by(1)))).toEqual(['2012']);
  });

  it('is found in a line of two as well', () => {
    expect(publishers(yearly(FUZHOU, by(1)).slice(-2))).toEqual(['2012']);
  });

  it('is not found after documents that are no series', () => {
    expect(publishers(yearly(FUZHOU, by(1)), 'press')).toEqual([]);
  });

  it('is found where it gives one between yearbooks, and not at the yearbook behind it', () => {
    const between = (at: number) => (at === 4 ? { sourceId: 'press' } : {});
    expect(publishers(yearly(FUZHOU, between))).toEqual(['2009']);
  });

  it('is found at the first of several that it gives, not where it gives all', () => {
    expect(publishers(yearly(FUZHOU, by(2)))).toEqual(['2011']);
    expect(publishers(yearly(FUZHOU, by(1)).slice(-1))).toEqual([]);
  });
});
