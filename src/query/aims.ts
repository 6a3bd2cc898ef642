/**
 * What became of a target or plan: a result of its year answers it and reaches or misses it; its year is not over;
 * no result was published; or a result exists that is not the same thing.
 */
export const AIM_STATES = ['reached', 'missed', 'open', 'noResult', 'notComparable'] as const;
export type AimState = (typeof AIM_STATES)[number];
