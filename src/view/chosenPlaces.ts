import type { Dataset } from '@/domain/dataset';
import { NATURES } from '@/domain/observation';
import { contextThatDwarfs } from '@/query/dwarfingContext';
import { select } from '@/query/selection';
import { useViewFields } from './ViewContext';
import type { View } from './view';

/** A total of a province or of the country so many times the largest city's takes the room of the cities. */
export const CONTEXT_TIMES = 2;

const EVERY_PLACE = new WeakMap<Dataset, Map<string, readonly string[]>>();

/** The codes of every place, in their fixed order; the same list for the same dataset. */
const everyPlace = (dataset: Dataset): readonly string[] =>
  kept(dataset, '', () => dataset.places.map(({ code }) => code));

/** The places that one picture of an indicator can show together: without totals that leave no room for the cities. */
const placesTogether = (dataset: Dataset, indicatorId: string): readonly string[] =>
  kept(dataset, indicatorId, () => {
    const placeCodes = everyPlace(dataset);
    const years = { fromYear: null, toYear: null };
    const all = select(dataset, { indicatorId, placeCodes, ...years, natures: NATURES, withFamily: false });
    const large = all ? contextThatDwarfs(all, CONTEXT_TIMES).map(({ code }) => code) : [];
    return large.length > 0 ? placeCodes.filter((code) => !large.includes(code)) : placeCodes;
  });

function kept(dataset: Dataset, key: string, make: () => readonly string[]): readonly string[] {
  const known = EVERY_PLACE.get(dataset) ?? new Map<string, readonly string[]>();
  EVERY_PLACE.set(dataset, known);
  const codes = known.get(key) ?? make();
  known.set(key, codes);
  return codes;
}

/** What of a view decides which places it shows. */
export const PLACE_FIELDS = ['placeCodes', 'screen', 'embed', 'measure', 'indicatorId'] as const;

/**
 * The codes of the places that a view shows: those chosen, or all that the dataset has; in the picture of one
 * indicator's published totals those that leave room for the cities.
 */
export function chosenPlaces(
  dataset: Dataset,
  { placeCodes, screen, embed, measure, indicatorId }: Pick<View, (typeof PLACE_FIELDS)[number]>,
): readonly string[] {
  if (placeCodes) return placeCodes;
  const onePicture = (embed || screen === 'explore') && measure.id === 'plain';
  return onePicture ? placesTogether(dataset, indicatorId) : everyPlace(dataset);
}

/** The places that the view shows. */
export const useChosenPlaces = (dataset: Dataset): readonly string[] =>
  chosenPlaces(dataset, useViewFields(...PLACE_FIELDS));
