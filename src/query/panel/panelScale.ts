import type { Unit } from '@/domain/unit';

/** Whether figures of a unit stand on a log scale: of counts and amounts equal multiples are equally far apart. */
export const isOnLog = ({ kind }: Unit): boolean => kind === 'count' || kind === 'money';
