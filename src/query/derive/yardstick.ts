import type { Place } from '@/domain/place';
import type { Measure } from '../measure';

/** Whether a measure holds the figures of other places against those of this one, which so has none of its own. */
export function isYardstick(measure: Measure, { level }: Place): boolean {
  if (measure.kind === 'share') return level === measure.of;
  return measure.kind === 'gap' && measure.to === 'country' && level === 'country';
}
