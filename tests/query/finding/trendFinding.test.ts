import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Observation } from '@/domain/observation';
import { yearOf } from '@/domain/observation';
import { fits, PLAIN_OF_A_YEAR } from '@/query/comparability/sameness';
import { type TrendFinding, trendFinding } from '@/query/finding/trendFinding';
import { areLevel } from '@/query/series/resolution';
import { datasetOf, indicator, type ObservationChange, observation, selectFrom } from '../../fixtures';
import { shuffled } from '../arbitraries';

const CITIES = ['360100', '360700', '361000', '440700'] as const;
const [NC, GZ, FZ, JM] = CITIES;

const findingOf = (observations: readonly Observation[], unitId = 'percent') =>
  trendFinding(selectFrom(datasetOf(observations, [indicator({ id: 'rate', unitId })])));

/** Figures of a city: a year and a value each. */
const line = (placeCode: string, values: Readonly<Record<number, number>>, change: ObservationChange = {}) =>
  Object.entries(values).map(([time, value]) => observation({ placeCode, time, value, ...change }));

const pupils = { unitId: 'person' };
const people = (...lines: readonly (readonly Observation[])[]) => findingOf(lines.flat(), pupils.unitId);

describe('what a set of lines says first', () => {
  it('names the only city that went another way than all others', () => {
    const found = people(
      line(NC, { 2000: 100, 2020: 130 }),
      line(GZ, { 2000: 100, 2020: 90 }),
      line(FZ, { 2000: 100, 2020: 60 }),
      line(JM, { 2000: 100, 2020: 80 }),
    );
    expect(found).toMatchObject({
      kind: 'onlyOne',
      one: { place: { code: NC }, size: 30 },
      most: { place: { code: FZ }, size: 40 },
    });
  });

  it('tells no move across a leap that nothing printed explains, nor "only" or "all" beside it', () => {
    const years = [2008, 2009, 2010, 2011, 2012, 2013, 2014, 2015];
    const of = (values: readonly number[]) =>
      Object.fromEntries(years.map((year, at) => [year, values[at] ?? 0]));
    const leaping = of([399_200, 404_600, 407_000, 415_200, 413_800, 342_900, 341_000, 349_200]);
    const found = people(
      line(NC, of([400_000, 404_000, 408_000, 412_000, 416_000, 420_000, 424_000, 428_000])),
      line(GZ, of([600_000, 594_000, 588_000, 582_000, 576_000, 570_000, 564_000, 558_000])),
      line(FZ, leaping),
    );
    expect(found).toMatchObject({
      kind: 'bothWays',
      up: { place: { code: NC } },
      down: { place: { code: GZ } },
    });
    expect(people(line(FZ, leaping))).toMatchObject({ kind: 'alone', move: { from: { value: 342_900 } } });
  });

  it('counts a city that leaps among those without a move, not among all that went one way', () => {
    const fromYear2008 = (code: string, values: readonly number[]) =>
      line(code, Object.fromEntries(values.map((value, at) => [2008 + at, value])));
    const steps = [0, 1, 2, 3, 4, 5, 6, 7];
    const three = [NC, GZ, JM].map((code, rank) =>
      fromYear2008(
        code,
        steps.map((step) => 400_000 + rank * 100_000 - step * 4000),
      ),
    );
    const beside = (values: readonly number[]) => people(...three, fromYear2008(FZ, values));
    const leaping = [415_200, 413_800, 412_600, 411_100, 410_400, 342_900, 341_000, 339_200];
    expect(beside(leaping)).toMatchObject({ kind: 'allAlike', count: 3, all: false });
    const falling = steps.map((step) => 415_200 - step * 3000);
    expect(beside(falling)).toMatchObject({ kind: 'allAlike', count: 4, all: true });
  });

  it('tells of a city whose ends roundings do not tell apart that it went up or down in between', () => {
    const rounded = { resolution: 10_000 };
    const level = (between: number) => {
      const found = people(
        line(NC, { 2000: 409_400, 2020: 460_000 }),
        line(JM, { 2000: 427_300, 2020: 370_000 }),
        line(GZ, { 2000: 799_800, 2008: between, 2020: 790_000 }, rounded),
      );
      return found?.kind === 'bothWays' && found.level.map(({ place, turn }) => [place.code, turn]);
    };
    expect(level(933_600)).toEqual([[GZ, 'up']]);
    expect(level(600_000)).toEqual([[GZ, 'down']]);
    expect(level(820_000)).toEqual([[GZ, null]]);
  });

  it('says "only" of nobody while a city whose line it does not know may have gone the same way', () => {
    const found = people(
      line(NC, { 2000: 100, 2020: 130 }),
      line(GZ, { 2000: 100, 2020: 90 }),
      line(FZ, { 2000: 100, 2020: 60 }),
      line(JM, { 2000: 100, 2019: 180 }),
    );
    expect(found).toMatchObject({ kind: 'bothWays', up: { place: { code: NC } } });
  });

  it('does not say that all went one way where a rounding hides one', () => {
    const found = people(
      line(NC, { 2000: 400_000, 2020: 460_000 }, { resolution: 10_000 }),
      line(GZ, { 2000: 780_000, 2020: 790_000 }, { resolution: 10_000 }),
      line(FZ, { 2000: 250_000, 2020: 300_000 }, { resolution: 10_000 }),
    );
    expect(found).toMatchObject({ kind: 'highest', top: { placeCode: GZ } });
  });

  it('gives the span of levels then and now', () => {
    const found = findingOf(
      [
        line(NC, { 2010: 30, 2020: 20 }),
        line(GZ, { 2010: 40, 2020: 25 }),
        line(FZ, { 2010: 35, 2020: 28 }),
      ].flat(),
    );
    expect(found).toMatchObject({
      kind: 'spans',
      low: { before: { value: 30 }, now: { value: 20 } },
      high: { before: { value: 40 }, now: { value: 28 } },
    });
  });

  it('says of how many cities one is the highest where others have no figure of the year', () => {
    const three = [line(NC, { 2020: 80 }), line(GZ, { 2020: 90 }), line(FZ, { 2020: 70 })].flat();
    expect(findingOf(three)).toMatchObject({ kind: 'highest', top: { placeCode: GZ }, of: 3, all: false });
    expect(findingOf([...three, ...line(JM, { 2020: 99 })])).toMatchObject({
      kind: 'highest',
      of: 4,
      all: true,
    });
    expect(findingOf(three.slice(0, 2))).toMatchObject({ kind: 'stated', figures: { length: 2 } });
  });

  it('takes a newer year that a city less has; one that all have where it is hardly older', () => {
    const old = CITIES.flatMap((code, at) => line(code, { 2000: 60 + at * 5 }));
    const newer = [line(NC, { 2020: 80 }), line(GZ, { 2020: 90 }), line(FZ, { 2020: 95 })].flat();
    expect(findingOf([...old, ...newer])).toMatchObject({ kind: 'spans', moves: { length: 3 } });
    const lastYear = CITIES.flatMap((code, at) => line(code, { 2019: 60 + at * 5 }));
    expect(findingOf([...lastYear, ...newer])).toMatchObject({ kind: 'highest', top: { value: 75 } });
  });

  it('holds no figure against others that two sources dispute', () => {
    const found = findingOf(
      [
        line(NC, { 2019: 80, 2020: 95 }),
        line(NC, { 2020: 60 }, { sourceId: 'press' }),
        line(GZ, { 2019: 70, 2020: 90 }),
        line(FZ, { 2019: 50, 2020: 40 }),
        line(JM, { 2019: 60, 2020: 65 }),
      ].flat(),
    );
    expect(found).toMatchObject({ kind: 'highest', top: { placeCode: NC, value: 80 } });
  });

  it('tells one city over its years, and figures of different years as what they are', () => {
    expect(findingOf(line(NC, { 2010: 30, 2020: 20 }))).toMatchObject({ kind: 'alone', move: { sign: -1 } });
    expect(findingOf([line(NC, { 2010: 30 }), line(GZ, { 2020: 20 })].flat())).toMatchObject({
      kind: 'stated',
      figures: [{ value: 30 }, { value: 20 }],
    });
    expect(findingOf([])).toBeNull();
  });

  it('starts after the last break of a line', () => {
    const broken = observation({
      placeCode: NC,
      time: '2010',
      value: 50,
      breakReason: { zh: '断开', en: 'Breaks' },
    });
    const found = findingOf([...line(NC, { 2000: 90, 2020: 40 }), broken]);
    expect(found).toMatchObject({ kind: 'alone', move: { from: { value: 50 } } });
  });
});

describe('of any figures', () => {
  it('says the same in whatever order they come', () => {
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(trendFinding(selectFrom(datasetOf(other)))).toEqual(trendFinding(selectFrom(datasetOf(list))));
      }),
    );
  });

  it('compares only exact figures of one year that roundings do not level', () => {
    fc.assert(
      fc.property(shuffled, ([list]) => {
        const found = trendFinding(selectFrom(datasetOf(list)));
        for (const [higher, lower] of claimsOf(found)) {
          expect(fits(higher, PLAIN_OF_A_YEAR) && fits(lower, PLAIN_OF_A_YEAR)).toBe(true);
          expect(higher.value).toBeGreaterThan(lower.value);
          expect(areLevel(higher, lower, 'rate')).toBe(false);
          expect(higher.placeCode === lower.placeCode || yearOf(higher) === yearOf(lower)).toBe(true);
        }
      }),
    );
  });
});

/** The pairs of which a finding says that the first is the higher. */
function claimsOf(found: TrendFinding | null): readonly (readonly [Observation, Observation])[] {
  const moved = ({ from, to, sign }: { from: Observation; to: Observation; sign: number }) =>
    sign === 0 ? [] : [sign > 0 ? ([to, from] as const) : ([from, to] as const)];
  switch (found?.kind) {
    case 'onlyOne':
      return [...moved(found.one), ...moved(found.most)];
    case 'allAlike':
      return [...moved(found.most), ...moved(found.least)];
    case 'bothWays':
      return [...moved(found.up), ...moved(found.down)];
    case 'spans':
      return [
        ...found.moves.flatMap(moved),
        [found.high.before, found.low.before],
        [found.high.now, found.low.now],
      ];
    case 'highest':
      return [
        ...(found.bottom ? [[found.top, found.bottom] as const] : []),
        ...(found.mover ? moved(found.mover) : []),
      ];
    case 'alone':
      return moved(found.move);
    default:
      return [];
  }
}
