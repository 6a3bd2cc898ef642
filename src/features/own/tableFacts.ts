import type { OwnFigures } from '@/own/figures/ownFigures';
import { ownHoldings } from '@/own/merge/ownHoldings';

/** What a table holds, counted without making its figures. */
export interface TableFacts {
  readonly placeCodes: readonly string[];
  readonly indicatorIds: readonly string[];
  /** Null: its figures name no year. */
  readonly years: { readonly from: number; readonly to: number } | null;
}

const FACTS = new WeakMap<OwnFigures, TableFacts>();

/** Places, indicators and years of a table, in the order in which they first stand in it. */
export function tableFacts(figures: OwnFigures): TableFacts {
  const known = FACTS.get(figures);
  if (known) return known;
  const holdings = ownHoldings(figures).figures;
  const years = [...new Set(holdings.flatMap((held) => held.years))];
  const facts = {
    placeCodes: [...new Set(holdings.map(({ placeCode }) => placeCode))],
    indicatorIds: [...new Set(holdings.map(({ indicatorId }) => indicatorId))],
    years: years.length > 0 ? { from: Math.min(...years), to: Math.max(...years) } : null,
  };
  FACTS.set(figures, facts);
  return facts;
}
