import type { Observation } from '@/domain/observation';

/** The line that a figure can be on: that of its place and indicator. */
export const lineOf = ({ placeCode, indicatorId }: Observation): string => `${placeCode} ${indicatorId}`;
