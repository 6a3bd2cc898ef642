import type { Nature, Observation, Scope } from './observation';
import { yearOf } from './observation';

/** What is held of an indicator for a place in one nature and scope: how many figures, of which years. */
export interface Holding {
  readonly indicatorId: string;
  readonly placeCode: string;
  readonly nature: Nature;
  readonly scope: Scope;
  readonly count: number;
  /** The years that figures are drawn at, each once, in order. */
  readonly years: readonly number[];
}

/** What is held from a document. */
export interface SourceHolding {
  readonly sourceId: string;
  readonly count: number;
  readonly placeCodes: readonly string[];
  readonly indicatorIds: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** What a dataset holds, known without its figures. */
export interface Holdings {
  readonly figures: readonly Holding[];
  readonly sources: readonly SourceHolding[];
}

/** Counts what some figures hold, in their order. */
export function holdingsOf(observations: readonly Observation[]): Holdings {
  const figures = new Map<string, { first: Observation; count: number; years: Set<number> }>();
  const sources = new Map<
    string,
    { count: number; places: Set<string>; indicators: Set<string>; years: number[] }
  >();
  for (const one of observations) {
    const year = yearOf(one);
    const key = `${one.indicatorId} ${one.placeCode} ${one.nature} ${one.scope}`;
    const held = figures.get(key) ?? { first: one, count: 0, years: new Set() };
    held.count += 1;
    held.years.add(year);
    figures.set(key, held);
    const source = sources.get(one.sourceId) ?? {
      count: 0,
      places: new Set(),
      indicators: new Set(),
      years: [year, year],
    };
    source.count += 1;
    source.places.add(one.placeCode);
    source.indicators.add(one.indicatorId);
    source.years = [Math.min(source.years[0] ?? year, year), Math.max(source.years[1] ?? year, year)];
    sources.set(one.sourceId, source);
  }
  return {
    figures: [...figures.values()].map(({ first, count, years }) => ({
      indicatorId: first.indicatorId,
      placeCode: first.placeCode,
      nature: first.nature,
      scope: first.scope,
      count,
      years: [...years].sort((a, b) => a - b),
    })),
    sources: [...sources].map(([sourceId, { count, places, indicators, years }]) => ({
      sourceId,
      count,
      placeCodes: [...places],
      indicatorIds: [...indicators],
      from: years[0] ?? 0,
      to: years[1] ?? 0,
    })),
  };
}
