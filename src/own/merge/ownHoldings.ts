import type { Holding } from '@/domain/holding';
import { NATURES, SCOPES } from '@/domain/observation';
import { parseTimePeriod } from '@/domain/timePeriod';
import type { OwnFigures } from '../figures/ownFigures';

const KEYS = ['indicatorId', 'placeCode', 'nature', 'scope'] as const;

/** What a table of one's own holds, counted in its columns: no figure is made for it. */
export function ownHoldings({ count, words, fields }: OwnFigures): readonly Holding[] {
  const texts = words.split('\n');
  const groups = new Map<string, { words: readonly number[]; count: number; periods: Set<number> }>();
  for (let at = 0; at < count; at += 1) {
    const own = KEYS.map((field) => fields[field][at] ?? 0);
    const key = own.join(' ');
    const group = groups.get(key);
    const period = fields.period[at] ?? 0;
    if (group) {
      group.count += 1;
      group.periods.add(period);
    } else groups.set(key, { words: own, count: 1, periods: new Set([period]) });
  }
  return [...groups.values()].map((group): Holding => {
    const [indicatorId = '', placeCode = '', nature = '', scope = ''] = group.words.map(
      (at) => texts[at] ?? '',
    );
    const years = [...group.periods].flatMap((at) => parseTimePeriod(texts[at] ?? '')?.endYear ?? []);
    return {
      indicatorId,
      placeCode,
      nature: NATURES.find((one) => one === nature) ?? NATURES[0],
      scope: SCOPES.find((one) => one === scope) ?? SCOPES[0],
      count: group.count,
      years: [...new Set(years)].sort((a, b) => a - b),
    };
  });
}
