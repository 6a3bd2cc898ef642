import type { Place } from '@/domain/place';
import type { Measure } from '../catalogue/measure';
import { measureById } from './measures';

/** Whether a measure holds the figures of other places against those of this one, which so has none of its own. */
export const isYardstick = ({ id }: Measure, { level }: Place): boolean =>
  measureById(id)?.yardstick === level;
