import type { Observation } from '@/domain/observation';

/** The key of a series: its place and indicator. */
export const seriesKey = ({ placeCode, indicatorId }: Observation): string => `${placeCode} ${indicatorId}`;
