import { type Observation, yearOf } from '@/domain/observation';
import type { Figure } from '@/narrative/figure';
import type { Difference } from '@/query/comparability/differences';
import type { Channel } from './drawnChannels';

/** How a figure differs from the others of its picture. */
export const differencesOf = (figure: Figure, { id }: Observation): readonly Difference[] =>
  figure.comparability.differences.get(id) ?? [];

/** The mark that a difference asks for; null where words alone say it. */
function channelFor({ dimension, code, shared }: Difference): Channel | null {
  switch (dimension) {
    case 'nature':
      return code === 'target' ? 'diamond' : 'square';
    case 'bound':
      return code === 'range' ? 'tie' : 'arrow';
    case 'period':
      return /^(years|months)-/.test(code) ? 'span' : 'half';
    case 'scope':
      if (code !== 'unspecified') return 'ring';
      return shared ? null : 'dotted ring';
    case 'definition':
      if (['contradicted', 'leap', 'publisher'].includes(code)) return null;
      return code === 'before_break' ? 'before the break' : 'stub';
    case 'reliability':
      return 'doubt';
    case 'year':
      return code === 'inferred' ? 'brackets' : null;
    case 'origin':
    case 'source':
      return null;
  }
}

/** The target that a result is drawn on, so that one mark stands for both. */
const targetUnder = (figure: Figure, result: Observation, drawn: ReadonlyMap<Observation, unknown>) =>
  figure.observations.find(
    (one) =>
      !drawn.has(one) &&
      one.nature === 'target' &&
      one.bound === 'exact' &&
      one.placeCode === result.placeCode &&
      one.indicatorId === result.indicatorId &&
      yearOf(one) === yearOf(result),
  );

/** What must be drawn of a figure, and no more: what it departs in, and the target it stands on. */
export function expectedChannels(
  figure: Figure,
  observation: Observation,
  drawn: ReadonlyMap<Observation, unknown>,
): readonly Channel[] {
  const under = observation.nature === 'actual' ? targetUnder(figure, observation, drawn) : undefined;
  const named = [observation, ...(under ? [under] : [])].flatMap((one) => differencesOf(figure, one));
  return [...new Set(named.flatMap((difference) => channelFor(difference) ?? []))].sort();
}
