import type { Dataset } from '@/domain/dataset';

/** Whether an indicator keeps the numbers of an older table of the same office. */
export const isOlderTable = ({ indicator }: Dataset, indicatorId: string): boolean =>
  (indicator.get(indicatorId)?.olderOf ?? '') !== '';
