import type { Dataset } from '@/domain/dataset';
import { isCity } from '@/domain/place';
import { describeFigure } from '@/graphics/describeFigure';
import type { Figure } from '@/narrative/figure';
import type { Measure } from '@/query/catalogue/measure';
import { deriveSelection } from '@/query/derive/deriveSelection';
import { trendContext } from '@/query/panel/trendContext';
import { withoutGiants } from '@/query/selection/dwarfingContext';
import { type Selection, select } from '@/query/selection/selection';
import { keepComparable } from '@/query/selection/strictSelection';
import { chosenPlaces } from '@/view/chosenPlaces';
import type { View } from '@/view/view';

/** The choices that say which figures are found, and those that say how they are drawn. */
export const FOUND_BY = ['indicatorId', 'fromYear', 'toYear', 'natures', 'withFamily'] as const;
export const DRAWN_BY = ['strict', 'measure', 'kind', 'comparisonYear', 'language', 'bare'] as const;

/** The figure that a view asks for; null for an indicator without figures. */
export function figureOfView(dataset: Dataset, view: View): Figure | null {
  const placeCodes = chosenPlaces(dataset, view);
  const found = select(dataset, { ...view, placeCodes });
  return found && drawnFigure(dataset, found, view, provinceOf(dataset, view, placeCodes));
}

/**
 * The figure of what was found.
 * @param provinceCode the province whose other cities are drawn
 */
export function drawnFigure(
  dataset: Dataset,
  found: Selection,
  { strict, measure, kind, comparisonYear, language, bare }: Pick<View, (typeof DRAWN_BY)[number]>,
  provinceCode: string,
): Figure {
  const side = kind === 'comparison' ? 'sideBySide' : 'trend';
  const together = ofSize(measure) ? withoutGiants(found) : { selection: found, tooLarge: [] };
  const { selection, removals } = strict
    ? keepComparable(dataset, together.selection, side, comparisonYear)
    : { selection: together.selection, removals: [] };
  const derived = deriveSelection(dataset, selection, measure);
  const picture = kind === 'comparison' ? { kind, year: comparisonYear } : { kind: 'trend' as const };
  return describeFigure(derived?.dataset ?? dataset, derived?.selection ?? selection, picture, language, {
    removals,
    derived,
    found,
    tooLarge: together.tooLarge,
    context:
      bare || kind !== 'trend' ? null : trendContext(dataset, found.indicator.id, measure, provinceCode),
  });
}

/** Whether a measure is of totals, which provinces and the country do not share with cities. */
const ofSize = ({ id }: Measure): boolean => ['plain', 'index', 'change'].includes(id);

/** The province whose other cities are drawn: that of the chosen figure's city, of the one brought forward, of the first. */
export function provinceOf(
  dataset: Dataset,
  { observationId, focusPlace }: Pick<View, 'observationId' | 'focusPlace'>,
  placeCodes: readonly string[],
): string {
  const chosen = dataset.observation.get(observationId)?.placeCode;
  const codes = [chosen, focusPlace, ...placeCodes];
  const city = codes.map((code) => dataset.place.get(code ?? '')).find((place) => place && isCity(place));
  return city?.parentCode ?? '';
}
