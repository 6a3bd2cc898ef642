import type { Dataset } from '@/domain/dataset';
import { commonNote } from '@/narrative/comparability/commonNote';
import { stripDisplay, stripText } from '@/narrative/strip/stripText';
import { namedCities } from '@/query/panel/namedCities';
import { type PanelPair, panelPair } from '@/query/panel/panelPair';
import { stripOf } from '@/query/panel/strip';
import { chosenPlaces } from '@/view/chosenPlaces';
import type { View } from '@/view/view';

export type StripView = NonNullable<ReturnType<typeof stripView>>;

/** The choices that it hangs on. */
export const STRIP_FIELDS = [
  'indicatorId',
  'secondMeasure',
  'comparisonYear',
  'measure',
  'placeCodes',
  'language',
] as const;

/**
 * An indicator city by city in the provinces of the cities compared, as a view asks, with its words.
 * @returns null for an indicator that not all cities have, while it is not at hand, and where too few have a figure
 */
export function stripView(dataset: Dataset, view: Pick<View, (typeof STRIP_FIELDS)[number]>) {
  const { indicatorId, secondMeasure, comparisonYear, measure, language } = view;
  const pair: PanelPair | null = OF_ITSELF.includes(measure.id)
    ? panelPair(dataset, indicatorId, secondMeasure)
    : null;
  const chosen = namedCities(dataset, chosenPlaces(dataset, view));
  const named = chosen.length > 0 ? chosen : namedCities(dataset, [...dataset.place.keys()]);
  const codes = named.map(({ code }) => code);
  const strip = pair && stripOf(dataset, pair.y, codes, comparisonYear);
  if (!pair || !strip) return null;
  const display = stripDisplay(strip, named, language);
  const definition = dataset.indicator.get(indicatorId)?.definition[language] ?? '';
  const own = (dataset.observationsOf.get(indicatorId) ?? []).filter(({ placeCode }) =>
    codes.includes(placeCode),
  );
  const common = pair.y.rate ? '' : commonNote(own, language);
  const text = stripText(strip, named, display, { definition, common }, language);
  return { dataset, pair, strip, named, display, language, text };
}

/** Measures that leave an indicator what it is: other ones have their own comparison. */
const OF_ITSELF: readonly string[] = ['plain', 'index'];
