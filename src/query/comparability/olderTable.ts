/** Whether an indicator keeps the numbers of an older table of the same office, told by the end of its id. */
export const isOlderTable = (indicatorId: string): boolean => indicatorId.endsWith('-nbs-old');
