import type { Dataset } from '@/domain/dataset';
import { compareTimePeriods, parseTimePeriod } from '@/domain/timePeriod';
import type { NetChange } from './netChanges';

/** Changes by indicator, place and period, each in the order of the dataset; what it no longer has comes last. */
export function changesInOrder(changes: readonly NetChange[], dataset: Dataset): readonly NetChange[] {
  const indicators = new Map(dataset.indicators.map(({ id }, at) => [id, at]));
  const indicatorAt = ({ last }: NetChange) => indicators.get(last.indicatorId) ?? indicators.size;
  const placeAt = ({ last }: NetChange) =>
    dataset.place.get(last.placeCode)?.order ?? dataset.places.length + 1;
  const byPeriod = (a: NetChange, b: NetChange): number => {
    const [first, second] = [a, b].map(({ last }) => parseTimePeriod(last.period));
    return first && second ? compareTimePeriods(first, second) : 0;
  };
  return [...changes].sort(
    (a, b) => indicatorAt(a) - indicatorAt(b) || placeAt(a) - placeAt(b) || byPeriod(a, b),
  );
}
