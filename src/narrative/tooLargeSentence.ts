import { isDoubtful } from '@/domain/observation';
import type { Place } from '@/domain/place';
import { compareTimePeriods } from '@/domain/timePeriod';
import { displayUnit, formatNumber, withUnit } from '@/lib/numberFormat';
import { atPlace } from '@/query/observation/observationIndex';
import type { Selection } from '@/query/selection/selection';
import { periodLabel } from '@/wording/language/periods';
import { type ChartText, placeName, signOf } from './chartText';

/** Totals that are not drawn because they would flatten the cities, each with its newest figure; empty without any. */
export function tooLargeSentence(
  { observations, unit }: Selection,
  tooLarge: readonly Place[],
  text: ChartText,
): string {
  const { language, wording } = text;
  const told = tooLarge.flatMap(({ code }) => {
    const newest = atPlace(observations, code)
      .filter((one) => one.nature === 'actual' && !isDoubtful(one))
      .sort((a, b) => compareTimePeriods(b.period, a.period))[0];
    if (!newest) return [placeName(code, text)];
    const display = displayUnit(unit, Math.abs(newest.value), language);
    const value = withUnit(signOf(newest, wording.terms) + formatNumber(newest.value, display), display);
    return [wording.ui.notOnAxisItem(placeName(code, text), value, periodLabel(newest.period, language))];
  });
  return told.length > 0 ? wording.ui.notOnAxis(told.join(wording.terms.comma)) : '';
}
