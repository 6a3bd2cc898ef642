import type { Observation } from '@/domain/observation';
import { formatNumber } from '@/lib/numberFormat';
import type { Series } from '@/query/series';
import { periodLabel } from '@/wording/periods';
import { type ChartText, placeName } from './chartText';
import type { RangePair } from './rangePairs';

/** A printed range as `2—3` (`2–3` in English). */
export function rangeText({ low, high }: RangePair, text: ChartText): string {
  const dash = text.language === 'zh' ? '—' : '–';
  return formatNumber(low.value, text.display) + dash + formatNumber(high.value, text.display);
}

/** What stands beside a mark that is no plain yearly figure: place, definition, period, nature, scope, value. */
export function observationWords(
  observation: Observation,
  series: Series,
  value: string,
  text: ChartText,
): string {
  const { terms } = text.wording;
  const name = placeName(observation.placeCode, text);
  const nature = observation.nature === 'actual' ? '' : terms.nature[observation.nature];
  const period = observation.period.kind === 'year' ? '' : periodLabel(observation.period, text.language);
  const scope = ['whole', 'unspecified'].includes(observation.scope)
    ? ''
    : terms.scopeShort[observation.scope];
  const definition = series.own ? '' : distinctPart(series.indicator.name[text.language], text);
  const zh = text.language === 'zh';
  const facts = [definition, scope, period].filter(Boolean).join(zh ? ' ' : ', ');
  if (zh) return facts ? `${name} ${facts}${nature} ${value}` : `${name}${nature} ${value}`;
  return [name, nature, value].filter(Boolean).join(' ') + (facts ? ` (${facts})` : '');
}

function distinctPart(name: string, text: ChartText): string {
  return text.language === 'zh' ? `“${name}”` : `“${name}”`;
}
