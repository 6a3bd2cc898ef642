import type { Dataset } from '@/domain/dataset';
import type { PanelRate } from '@/domain/panelRate';
import type { View } from './view';

/** Where a rate is shown whole, with all cities: at the first measure that it is worked out of. */
export function rateView({ panel }: Dataset, { id, above }: PanelRate): Partial<View> {
  const [indicatorId = ''] = [...panel.keyOf].find(([, key]) => key === above[0]) ?? [];
  return { screen: 'indicator', kind: 'cities', indicatorId, secondMeasure: `:${id}` };
}
