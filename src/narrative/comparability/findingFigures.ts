import { type Observation, yearOf } from '@/domain/observation';
import type { Finding } from '@/query/comparability/findings';
import { periodLabel, periodWords } from '@/wording/language/periods';
import { type ChartText, placeName } from '../chartText';

/** How many figures a clause names one by one before it counts them. */
const NAMED = 3;

/** The codes by which figures depart, most common first. */
export const codesOf = ({ values, departing }: Finding): readonly string[] => {
  const found = new Set(departing.map(({ difference }) => difference.code));
  return values.map(({ value }) => value).filter((value) => found.has(value));
};

/** The figures that depart by a code, in order. */
export const figuresOf = ({ departing }: Finding, text: ChartText, code: string): readonly Observation[] =>
  ordered(
    departing.filter(({ difference }) => difference.code === code).map(({ observation }) => observation),
    text,
  );

/** Every figure that departs, in order. */
export const inOrder = ({ departing }: Finding, text: ChartText): readonly Observation[] =>
  ordered(
    departing.map(({ observation }) => observation),
    text,
  );

/** Places in their fixed order, then years. */
export function ordered(list: readonly Observation[], text: ChartText): readonly Observation[] {
  const rank = ({ placeCode }: Observation) => text.dataset.place.get(placeCode)?.order ?? 0;
  return [...list].sort((a, b) => rank(a) - rank(b) || yearOf(a) - yearOf(b) || (a.id < b.id ? -1 : 1));
}

/** The first few of a list, and how many there are in all when that is more. */
export function cut(items: readonly string[], text: ChartText): readonly string[] {
  if (items.length <= NAMED + 1) return items;
  const shown = items.slice(0, NAMED);
  const last = shown.at(-1) ?? '';
  return [...shown.slice(0, -1), text.wording.sentences.andMore(last, items.length)];
}

/** Figures under the codes of their places. */
export type ByPlace = readonly (readonly [string, readonly Observation[]])[];

/** `南昌 2020 年`, a text a place. */
export const placesWithPeriods = (byPlace: ByPlace, text: ChartText): readonly string[] =>
  byPlace.map(([code, list]) =>
    text.wording.sentences.placeYear(placeName(code, text), periodsOf(list, text)),
  );

function periodsOf(list: readonly Observation[], text: ChartText): string {
  const whole = list.every(({ period }) => period.kind === 'year');
  const zh = text.language === 'zh';
  const wordsOf = zh && !whole ? periodWords : periodLabel;
  const labels = [...new Set(list.map((one) => wordsOf(one.period, text.language)))];
  const shown = labels.length > NAMED ? [labels[0], '…', labels.at(-1)] : labels;
  if (!zh) return text.wording.sentences.joinPlaces(shown.map(String));
  return shown.join('、') + (whole ? ' 年' : '');
}

/** Groups figures by place, places as they come. */
export function groupByPlace(list: readonly Observation[]): ByPlace {
  const groups = new Map<string, Observation[]>();
  for (const one of list) groups.set(one.placeCode, [...(groups.get(one.placeCode) ?? []), one]);
  return [...groups];
}

/** One item of each key, the last found. */
export function uniqueBy<Item>(items: readonly Item[], key: (item: Item) => string): readonly Item[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}
