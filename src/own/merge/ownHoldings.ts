import type { Holding, Holdings, SourceHolding } from '@/domain/holding';
import { NATURES, SCOPES } from '@/domain/observation';
import { parseTimePeriod } from '@/domain/timePeriod';
import { FIELD_AT, type FigureField, OWN_SIZE, type OwnFigures } from '../figures/ownFigures';
import { fieldReader } from '../figures/ownObservations';

const HELD_BY: readonly FigureField[] = ['indicatorId', 'placeCode', 'nature', 'scope', 'sourceId', 'period'];

interface Group {
  readonly texts: readonly string[];
  readonly year: number;
  count: number;
}

/** What a table of one's own holds, counted in its columns: no figure is made for it. */
export function ownHoldings(figures: OwnFigures): Holdings {
  const lines = figures.words.split('\n');
  const groups = new Map<number, Map<number, Group>>();
  for (let at = 0; at < figures.count; at += 1) {
    const own = (field: keyof typeof FIELD_AT) => figures.fields[at * OWN_SIZE + FIELD_AT[field]] ?? 0;
    const thing = own('indicatorId') * lines.length + own('placeCode');
    const time = own('kind') * lines.length + own('period');
    const alike = groups.get(thing) ?? new Map<number, Group>();
    const group = alike.get(time);
    if (group) {
      group.count += 1;
      continue;
    }
    const texts = HELD_BY.map(fieldReader(figures, at)).map((word) => lines[word] ?? '');
    alike.set(time, { texts, year: parseTimePeriod(texts[5] ?? '')?.endYear ?? 0, count: 1 });
    groups.set(thing, alike);
  }
  const all = [...groups.values()].flatMap((alike) => [...alike.values()]);
  return {
    figures: grouped(all, ({ texts }) => texts.slice(0, 4).join(' ')).map(figureHolding),
    sources: grouped(all, ({ texts }) => texts[4] ?? '').map(sourceHolding),
  };
}

function grouped(groups: readonly Group[], key: (group: Group) => string): readonly (readonly Group[])[] {
  const found = new Map<string, Group[]>();
  for (const group of groups) {
    const list = found.get(key(group));
    if (list) list.push(group);
    else found.set(key(group), [group]);
  }
  return [...found.values()];
}

const countOf = (groups: readonly Group[]): number => groups.reduce((sum, { count }) => sum + count, 0);

const yearsOf = (groups: readonly Group[]): readonly number[] =>
  [...new Set(groups.map(({ year }) => year))].sort((a, b) => a - b);

function figureHolding(groups: readonly Group[]): Holding {
  const [indicatorId = '', placeCode = '', nature = '', scope = ''] = groups[0]?.texts ?? [];
  return {
    indicatorId,
    placeCode,
    nature: NATURES.find((one) => one === nature) ?? NATURES[0],
    scope: SCOPES.find((one) => one === scope) ?? SCOPES[0],
    count: countOf(groups),
    years: yearsOf(groups),
  };
}

function sourceHolding(groups: readonly Group[]): SourceHolding {
  const years = yearsOf(groups);
  const each = (at: number) => [...new Set(groups.map(({ texts }) => texts[at] ?? ''))];
  return {
    sourceId: groups[0]?.texts[4] ?? '',
    count: countOf(groups),
    placeCodes: each(1),
    indicatorIds: each(0),
    from: years[0] ?? 0,
    to: years.at(-1) ?? 0,
  };
}
