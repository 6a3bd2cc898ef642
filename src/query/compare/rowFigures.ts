import type { Observation } from '@/domain/observation';
import { compareTimePeriods } from '@/domain/timePeriod';
import { keyOf, type Rules } from '../comparability/sameness';

/** More figures than this make a row unreadable. */
const ROOM = 4;

/** Which figures a row shows, and how many it leaves out. */
export interface RowFigures {
  readonly figures: readonly Observation[];
  readonly more: number;
}

/**
 * The figures of one city for a panel, newest first: those of the indicator itself, and those of near definitions for
 * the natures that the indicator itself leaves open. A row with too many keeps the newest of each nature, scope and
 * definition, of sound and of doubtful figures.
 * @param own figures of the indicator
 * @param near figures of the near definitions
 * @param latestOnly keep only the newest of each nature, scope and definition, whatever the room
 */
export function rowFigures(
  own: readonly Observation[],
  near: readonly Observation[],
  latestOnly: boolean,
): RowFigures {
  const natures = new Set(own.map(({ nature }) => nature));
  const found = [...newestFirst(own), ...newestFirst(near.filter(({ nature }) => !natures.has(nature)))];
  if (latestOnly) return fitted(newestOfEach(found));
  return fitted(found);
}

function fitted(found: readonly Observation[]): RowFigures {
  if (found.length <= ROOM) return { figures: found, more: 0 };
  const kept = new Set(newestOfEach(found).slice(0, ROOM));
  const rest = found.filter((one) => !kept.has(one));
  const shown = new Set([...kept, ...rest.slice(0, ROOM - kept.size)]);
  return { figures: found.filter((one) => shown.has(one)), more: found.length - shown.size };
}

const TOLD_APART: Rules = { nature: 'same', scope: 'same', definition: 'same', reliability: 'same' };

function newestOfEach(newest: readonly Observation[]): readonly Observation[] {
  const period = new Map<string, string>();
  return newest.filter((one) => {
    const kind = keyOf(one, TOLD_APART);
    const known = period.get(kind);
    if (known === undefined) period.set(kind, one.period.text);
    return known === undefined || known === one.period.text;
  });
}

function newestFirst(list: readonly Observation[]): readonly Observation[] {
  return [...list].sort((a, b) => compareTimePeriods(b.period, a.period) || (a.id < b.id ? -1 : 1));
}
