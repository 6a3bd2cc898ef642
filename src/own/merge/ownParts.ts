import type { Dataset } from '@/domain/dataset';
import type { Holdings } from '@/domain/holding';
import type { Observation } from '@/domain/observation';
import { ownCityCode } from '@/domain/ownMark';
import { pause } from '@/lib/pause';
import type { DatasetParts, Need } from '@/package/load/datasetParts';
import type { OwnTable } from '../figures/ownFigures';
import { ownObservation, positionsByIndicator } from '../figures/ownObservations';
import { ownHoldings } from './ownHoldings';
import { withOwn } from './withOwn';

/** How many figures are made before the page is let go on. */
const SLICE = 8_000;

/**
 * A dataset loaded part by part, with the tables of its reader: their figures are made when their indicator is wanted, in
 * slices that leave the page free.
 * @param parts the shipped dataset
 * @param tables those that are switched on
 */
export function partsWithOwn(parts: DatasetParts, tables: readonly OwnTable[]): DatasetParts {
  if (tables.length === 0) return parts;
  const wanted = new Map<string, readonly Observation[]>();
  const positions = tables.map(({ figures }) => positionsByIndicator(figures));
  const ids = [...new Set(positions.flatMap((byIndicator) => [...byIndicator.keys()]))];
  const needsCities = tables.some(({ cityCodes }) => cityCodes.length > 0);
  const cities = new Set(tables.flatMap(({ cityCodes }) => cityCodes));
  const placed = (code: string) => (cities.has(code) ? ownCityCode(code) : code);
  let base: Dataset | null = null;
  let merged: Dataset | null = null;
  let holdings: Holdings | null = null;

  const make = async (missing: readonly string[]) => {
    let made = 0;
    for (const id of missing) {
      const list: Observation[] = [];
      for (const [at, { figures }] of tables.entries())
        for (const position of positions[at]?.get(id) ?? []) {
          const one = ownObservation(figures, position);
          list.push({ ...one, placeCode: placed(one.placeCode) });
          made += 1;
          if (made % SLICE === 0) await pause();
        }
      wanted.set(id, firstOfEach(list));
    }
    merged = null;
  };
  return {
    dataset: () => {
      const shipped = parts.dataset();
      if (merged && base === shipped) return merged;
      base = shipped;
      holdings ??= heldIn(tables, placed);
      merged = withOwn(shipped, tables, [...wanted.values()].flat(), holdings);
      return merged;
    },
    want: (need) => {
      const asked = need.indicatorIds === 'all' ? ids : need.indicatorIds.filter((id) => ids.includes(id));
      const missing = asked.filter((id) => !wanted.has(id));
      const shipped = parts.want(withCities(need, needsCities));
      if (missing.length === 0) return shipped;
      const own = make(missing);
      return Promise.all([own, shipped]).then(() => undefined);
    },
  };
}

const withCities = (need: Need, needed: boolean): Need =>
  needed && !need.panel ? { ...need, panel: [] } : need;

function heldIn(tables: readonly OwnTable[], placed: (code: string) => string): Holdings {
  const held = tables.map(({ figures }) => ownHoldings(figures));
  return {
    figures: held.flatMap(({ figures }) =>
      figures.map((one) => ({ ...one, placeCode: placed(one.placeCode) })),
    ),
    sources: held.flatMap(({ sources }) =>
      sources.map((one) => ({ ...one, placeCodes: one.placeCodes.map(placed) })),
    ),
  };
}

/** Of figures of the same thing in several tables the first stands. */
function firstOfEach(list: readonly Observation[]): readonly Observation[] {
  const found = new Map<string, Observation>();
  for (const one of list) if (!found.has(one.id)) found.set(one.id, one);
  return [...found.values()];
}
