import { isDoubtful, type Observation, yearOf } from '@/domain/observation';
import { isCity, type Place } from '@/domain/place';
import type { UnitKind } from '@/domain/unit';
import { maxOf, minOf } from '@/lib/extent';
import { alike, fits, PLAIN_OF_A_YEAR } from '../comparability/sameness';
import type { Selection } from '../selection/selection';
import { observedLeaps } from '../series/observedLeaps';
import { pairRanges, type RangePair } from '../series/printedRanges';
import { areLevel, coarserOf, disagree } from '../series/resolution';
import { type Series, seriesChain } from '../series/series';

/** A city's figures of two years, and how far it went: in percent of the first, or in the unit. */
export interface Move {
  readonly place: Place;
  readonly from: Observation;
  readonly to: Observation;
  /** 1: certainly more, -1: certainly less, 0: the roundings hide it. */
  readonly sign: 1 | 0 | -1;
  /** In percent for amounts, else in the unit. */
  readonly size: number;
  /** By how much `size` may be off. */
  readonly error: number;
  /** Where neither is certain: whether it clearly went up or down in between. */
  readonly turn: 'up' | 'down' | null;
}

/** What a set of lines says first. Every comparison in it is of one year, of figures that roundings do not level. */
export type TrendFinding =
  /** One city moved one way, all others the other, and none is unknown; `most` went furthest of those. */
  | { readonly kind: 'onlyOne'; readonly one: Move; readonly most: Move }
  /** All of `count` moved one way; `all`: no chosen city is left out. */
  | {
      readonly kind: 'allAlike';
      readonly most: Move;
      readonly least: Move;
      readonly count: number;
      readonly all: boolean;
    }
  /** The furthest up and the furthest down, and those of which roundings hide whether they moved. */
  | { readonly kind: 'bothWays'; readonly up: Move; readonly down: Move; readonly level: readonly Move[] }
  /** All moved one way, and lie within a span then and now; `all`: no chosen city is left out. */
  | {
      readonly kind: 'spans';
      readonly moves: readonly Move[];
      readonly all: boolean;
      readonly low: Ends;
      readonly high: Ends;
    }
  /** The highest of a year, and who moved furthest to it, or the lowest. */
  | {
      readonly kind: 'highest';
      readonly top: Observation;
      readonly mover: Move | null;
      /** Null: roundings do not tell which it is. */
      readonly bottom: Observation | null;
      /** Among how many, and whether no other chosen city is left out for want of a figure of the year. */
      readonly of: number;
      readonly all: boolean;
      /** Whether it is an amount, of which there is most, and not a level, which is highest. */
      readonly amount: boolean;
    }
  /** One city over its years. */
  | { readonly kind: 'alone'; readonly move: Move }
  /** Figures that cannot be held against each other: the newest of each, and the printed ranges that some are ends of. */
  | {
      readonly kind: 'stated';
      readonly figures: readonly Observation[];
      readonly ranges: readonly RangePair[];
    };

/** The value of an end of a span then and now. */
interface Ends {
  readonly before: Observation;
  readonly now: Observation;
}

const AMOUNTS: readonly UnitKind[] = ['count', 'money'];
const FEWEST_FOR_ALL = 3;

/**
 * The most telling statement that the sound figures of the cities of a selection bear out.
 * @returns null where no city has a figure
 */
export function trendFinding({ series, unit, observations, places }: Selection): TrendFinding | null {
  const kind = unit.kind;
  const chains = series
    .filter(({ own, place }) => own && isCity(place))
    .map((one) => ({
      place: one.place,
      chain: comparableChain(one),
      leaps: observedLeaps(seriesChain(one), kind).map(([, to]) => yearOf(to)),
    }))
    .filter(({ chain }) => chain.length > 0);
  const shared = sharedYears(chains);
  if (!shared) {
    const newest = places.filter(isCity).flatMap(({ code }) => newestOf(observations, code) ?? []);
    const alone = chains.length === 1 && newest.length === 1 ? chains[0] : undefined;
    const sinceLeap = alone?.chain.filter((one) => yearOf(one) >= Math.max(0, ...alone.leaps)) ?? [];
    const [from, to] = [sinceLeap[0], sinceLeap.at(-1)];
    if (alone && from && to && from !== to)
      return { kind: 'alone', move: moveOf(alone.place, from, to, kind) };
    return newest.length > 0 ? { kind: 'stated', figures: newest, ranges: pairRanges(observations) } : null;
  }
  const { base, last, members } = shared;
  const at = (chain: readonly Observation[], year: number) => chain.find((one) => yearOf(one) === year);
  const now = members.flatMap(({ chain }) => at(chain, last) ?? []);
  const moves = members.flatMap(({ place, chain, leaps }): readonly Move[] => {
    const [from, to] = [at(chain, base), at(chain, last)];
    const isSure = !leaps.some((year) => year > base && year <= last);
    if (!from || !to || base === last || !isSure) return [];
    const between = chain.filter((one) => yearOf(one) > base && yearOf(one) < last);
    return [moveOf(place, from, to, kind, between)];
  });
  const all = members.length === places.filter(isCity).length;
  const allMoved = all && moves.length === members.length;
  const told = AMOUNTS.includes(kind) ? ofAmounts(moves, allMoved) : ofRates(moves, kind, allMoved);
  if (told) return told;
  const others = places.filter(
    (place) => isCity(place) && !now.some(({ placeCode }) => placeCode === place.code),
  );
  const newest = others.flatMap(({ code }) => newestOf(observations, code) ?? []);
  return highestOf(now, newest, moves, kind, all);
}

/** The exact figures of the whole city after the last break of its line, which no other source disputes. */
function comparableChain(series: Series): readonly Observation[] {
  const broken = Math.max(0, ...series.links.flatMap(({ brokenAt }) => (brokenAt ? [yearOf(brokenAt)] : [])));
  return seriesChain(series).filter(
    (one) =>
      yearOf(one) >= broken &&
      fits(one, PLAIN_OF_A_YEAR) &&
      !series.aside.some((other) => alike(one, other, PLAIN_OF_A_YEAR) && disagree(one, other)),
  );
}

interface Chain {
  readonly place: Place;
  readonly chain: readonly Observation[];
  /** The years in which it leaps: no move across them is told. */
  readonly leaps: readonly number[];
}

/** One city more is worth as many years less. */
const YEARS_A_CITY = 3;

/**
 * A new year that many cities have, and the first that all of these have: two cities at least, and one more for a year
 * that is older by up to three; null where no two share a year.
 */
function sharedYears(chains: readonly Chain[]) {
  const have = new Map<number, number>();
  for (const { chain } of chains)
    for (const one of chain) have.set(yearOf(one), (have.get(yearOf(one)) ?? 0) + 1);
  const worth = ([year, count]: readonly [number, number]) => year + count * YEARS_A_CITY;
  const [best] = [...have]
    .filter(([, count]) => count > 1)
    .sort((a, b) => worth(b) - worth(a) || b[0] - a[0]);
  if (!best) return null;
  const [last] = best;
  const members = chains.filter(({ chain }) => chain.some((one) => yearOf(one) === last));
  const common = [...have.keys()].filter((year) =>
    members.every(({ chain }) => chain.some((one) => yearOf(one) === year)),
  );
  return { base: Math.min(...common), last, members };
}

function newestOf(observations: readonly Observation[], placeCode: string): Observation | undefined {
  const own = observations.filter((one) => one.placeCode === placeCode);
  const results = own.filter(({ nature }) => nature === 'actual');
  const plain = (one: Observation) => Number(fits(one, { ...PLAIN_OF_A_YEAR, nature: 'same' }));
  const doubtful = (one: Observation) => Number(isDoubtful(one));
  return [...(results.length > 0 ? results : own)].sort(
    (a, b) =>
      yearOf(b) - yearOf(a) || doubtful(a) - doubtful(b) || plain(b) - plain(a) || (a.id < b.id ? -1 : 1),
  )[0];
}

function moveOf(
  place: Place,
  from: Observation,
  to: Observation,
  kind: UnitKind,
  between: readonly Observation[] = [],
): Move {
  const difference = to.value - from.value;
  const sign = areLevel(from, to, kind) ? 0 : difference > 0 ? 1 : -1;
  const turn = sign === 0 ? turnOf([from, to], between) : null;
  if (!AMOUNTS.includes(kind) || from.value === 0)
    return { place, from, to, sign, turn, size: Math.abs(difference), error: coarserOf([from, to], kind) };
  const part = (one: Observation) => (one.value === 0 ? 0 : coarserOf([one], kind) / 2 / Math.abs(one.value));
  const times = Math.abs(to.value / from.value);
  return {
    place,
    from,
    to,
    sign,
    turn,
    size: (Math.abs(difference) / Math.abs(from.value)) * 100,
    error: times * (part(from) + part(to)) * 100,
  };
}

/** From this part of an end on what lies between was clearly more or less. */
const TURNED = 0.1;

function turnOf(ends: readonly Observation[], between: readonly Observation[]): Move['turn'] {
  const values = between.map(({ value }) => value);
  const [low, high] = [minOf(ends.map(({ value }) => value)), maxOf(ends.map(({ value }) => value))];
  const up = high > 0 && values.length > 0 ? maxOf(values) / high - 1 : 0;
  const down = low > 0 && values.length > 0 ? 1 - minOf(values) / low : 0;
  if (Math.max(up, down) < TURNED) return null;
  return up >= down ? 'up' : 'down';
}

const furthest = (moves: readonly Move[]): Move | undefined => [...moves].sort((a, b) => b.size - a.size)[0];

function ofAmounts(moves: readonly Move[], all: boolean): TrendFinding | null {
  const [up, down] = [moves.filter(({ sign }) => sign === 1), moves.filter(({ sign }) => sign === -1)];
  const most = furthest([...up, ...down]);
  const least = moves.filter((move) => move !== most).sort((a, b) => a.size - b.size)[0];
  if (!most || !least) return null;
  const certain = up.length + down.length === moves.length;
  if (certain && moves.length >= FEWEST_FOR_ALL) {
    const [one, others] =
      up.length === 1 ? [up[0], down] : down.length === 1 ? [down[0], up] : [undefined, []];
    const other = furthest(others);
    if (one && other && all) return { kind: 'onlyOne', one, most: other };
    if (up.length === 0 || down.length === 0)
      return { kind: 'allAlike', most, least, count: moves.length, all };
  }
  const [higher, lower] = [furthest(up), furthest(down)];
  if (higher && lower)
    return { kind: 'bothWays', up: higher, down: lower, level: moves.filter(({ sign }) => sign === 0) };
  return null;
}

function ofRates(moves: readonly Move[], kind: UnitKind, all: boolean): TrendFinding | null {
  const [first] = moves;
  if (!first || moves.length < FEWEST_FOR_ALL || moves.some(({ sign }) => sign !== first.sign || sign === 0))
    return null;
  const by = (pick: (move: Move) => Observation) => [...moves].map(pick).sort((a, b) => a.value - b.value);
  const [before, now] = [by(({ from }) => from), by(({ to }) => to)];
  const [low, lowNow, high, highNow] = [before[0], now[0], before.at(-1), now.at(-1)];
  if (!low || !lowNow || !high || !highNow || areLevel(low, high, kind) || areLevel(lowNow, highNow, kind))
    return null;
  return {
    kind: 'spans',
    moves,
    all,
    low: { before: low, now: lowNow },
    high: { before: high, now: highNow },
  };
}

function highestOf(
  now: readonly Observation[],
  others: readonly Observation[],
  moves: readonly Move[],
  kind: UnitKind,
  all: boolean,
): TrendFinding {
  const sorted = [...now].sort((a, b) => b.value - a.value);
  const [top, second] = sorted;
  const bottom = sorted.at(-1);
  const few = !all && sorted.length < FEWEST_FOR_ALL;
  if (!top || !second || !bottom || few || areLevel(top, second, kind))
    return { kind: 'stated', figures: [...now, ...others], ranges: pairRanges(others) };
  const mover = furthest(moves.filter(({ sign, to }) => sign !== 0 && to !== top)) ?? null;
  const lowest = sorted.at(-2);
  const isLowest = lowest && lowest !== top && !areLevel(bottom, lowest, kind);
  return {
    kind: 'highest',
    top,
    mover,
    bottom: isLowest || sorted.length === 2 ? bottom : null,
    of: sorted.length,
    all,
    amount: AMOUNTS.includes(kind),
  };
}
