import { isDoubtful, type Observation } from '@/domain/observation';
import { displayUnit, formatNumber, withUnit } from '@/lib/numberFormat';
import type { ChartText } from './chartText';

/**
 * The published figure that an index is of, with its unit, as it stands beside the index; empty for anything else.
 */
export function printedPart({ derivation }: Observation, { dataset, language }: ChartText): string {
  const [printed] = derivation?.measure.startsWith('index') ? derivation.inputs : [];
  const unit = dataset.unit.get(dataset.indicator.get(printed?.indicatorId ?? '')?.unitId ?? '');
  if (!printed || !unit || isDoubtful(printed)) return '';
  const display = displayUnit(unit, Math.abs(printed.value), language);
  return withUnit(formatNumber(printed.value, display), display);
}
