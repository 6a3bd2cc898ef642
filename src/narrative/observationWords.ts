import type { Indicator } from '@/domain/indicator';
import type { Observation } from '@/domain/observation';
import type { RangePair } from '@/query/series/printedRanges';
import type { Series } from '@/query/series/series';
import { periodLabel } from '@/wording/language/periods';
import { type ChartText, placeName, signOf } from './chartText';
import { endsText } from './printedText';

/** A printed range as `endsText` gives it, told to be doubtful where it is. */
export const rangeText = ({ low, high }: RangePair, text: ChartText): string =>
  signOf({ ...low, bound: 'exact' }, text.wording.terms) + endsText([low, high], text);

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
  const definition = series.own ? '' : distinctPart(series.indicator, text);
  const zh = text.language === 'zh';
  const facts = [definition, scope, period].filter(Boolean).join(zh ? ' ' : ', ');
  if (zh) return facts ? `${name} ${facts}${nature} ${value}` : `${name}${nature} ${value}`;
  return [name, nature, value].filter(Boolean).join(' ') + (facts ? ` (${facts})` : '');
}

/** What sets an indicator's name apart in its family: the words in brackets, or those before what all names end in. */
export function distinctPart(indicator: Indicator, text: ChartText): string {
  const family = text.dataset.family.get(indicator.family) ?? [indicator];
  const names = family.map(({ name }) => name[text.language]);
  const name = indicator.name[text.language];
  const short = shortened(name, names);
  const alike = names.filter((other) => shortened(other, names) === short).length;
  return `“${alike > 1 ? name : short}”`;
}

function shortened(name: string, names: readonly string[]): string {
  const bracketed = /[（(]([^（）()]+)[)）]$/.exec(name)?.[1];
  if (bracketed) return bracketed;
  const plain = names.filter((other) => !/[)）]$/.test(other));
  let shared = name.length;
  while (shared > 0 && !plain.every((other) => other.endsWith(name.slice(-shared)))) shared -= 1;
  return plain.length > 1 && shared > 1 && shared < name.length - 1 && !/\w/.test(name.at(-1) ?? '')
    ? name.slice(0, -shared)
    : name;
}
