import type { Holdings, SourceHolding } from '@/domain/holding';
import { NATURES, type Nature, SCOPES, type Scope } from '@/domain/observation';
import { parseTimePeriod } from '@/domain/timePeriod';
import { FIELD_AT, KIND_SIZE, OWN_SIZE, type OwnFigures } from '../figures/ownFigures';

interface Held {
  readonly indicatorId: number;
  readonly placeCode: number;
  readonly nature: Nature;
  readonly scope: Scope;
  count: number;
  readonly years: Set<number>;
}

interface Cited {
  readonly indicatorIds: Set<number>;
  readonly placeCodes: Set<number>;
  readonly years: Set<number>;
  count: number;
}

/** What a table of one's own holds, counted in its columns by their numbers: no figure is made for it. */
export function ownHoldings({ fields, kinds, words, count }: OwnFigures): Holdings {
  const lines = words.split('\n');
  const word = (at: number): string => lines[at] ?? '';
  const kindOf = remembered((kind: number) => {
    const start = kind * KIND_SIZE - OWN_SIZE;
    const text = (field: 'nature' | 'scope') => word(kinds[start + FIELD_AT[field]] ?? 0);
    const nature = NATURES.find((one) => one === text('nature')) ?? NATURES[0];
    const scope = SCOPES.find((one) => one === text('scope')) ?? SCOPES[0];
    const group = NATURES.indexOf(nature) * SCOPES.length + SCOPES.indexOf(scope);
    return { nature, scope, group, sourceId: kinds[start + FIELD_AT.sourceId] ?? 0 };
  });
  const yearOf = remembered((period: number) => parseTimePeriod(word(period))?.endYear ?? 0);
  const figures = new Map<number, Held>();
  const sources = new Map<number, Cited>();
  const groups = NATURES.length * SCOPES.length;
  for (let at = 0, start = 0; at < count; at += 1, start += OWN_SIZE) {
    const indicatorId = fields[start + FIELD_AT.indicatorId] ?? 0;
    const placeCode = fields[start + FIELD_AT.placeCode] ?? 0;
    const { nature, scope, group, sourceId } = kindOf(fields[start + FIELD_AT.kind] ?? 0);
    const year = yearOf(fields[start + FIELD_AT.period] ?? 0);
    const key = (indicatorId * lines.length + placeCode) * groups + group;
    const held = figures.get(key) ?? { indicatorId, placeCode, nature, scope, count: 0, years: new Set() };
    if (held.count === 0) figures.set(key, held);
    held.count += 1;
    held.years.add(year);
    const cited = sources.get(sourceId) ?? newlyCited();
    if (cited.count === 0) sources.set(sourceId, cited);
    cited.count += 1;
    cited.indicatorIds.add(indicatorId);
    cited.placeCodes.add(placeCode);
    cited.years.add(year);
  }
  return {
    figures: [...figures.values()].map((held) => ({
      ...held,
      indicatorId: word(held.indicatorId),
      placeCode: word(held.placeCode),
      years: inOrder(held.years),
    })),
    sources: [...sources].map(([sourceId, cited]): SourceHolding => {
      const years = inOrder(cited.years);
      return {
        sourceId: word(sourceId),
        count: cited.count,
        placeCodes: [...cited.placeCodes].map(word),
        indicatorIds: [...cited.indicatorIds].map(word),
        from: years[0] ?? 0,
        to: years.at(-1) ?? 0,
      };
    }),
  };
}

const newlyCited = (): Cited => ({
  indicatorIds: new Set(),
  placeCodes: new Set(),
  years: new Set(),
  count: 0,
});

const inOrder = (years: ReadonlySet<number>): readonly number[] => [...years].sort((a, b) => a - b);

function remembered<Value>(make: (key: number) => Value): (key: number) => Value {
  const known = new Map<number, Value>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}
