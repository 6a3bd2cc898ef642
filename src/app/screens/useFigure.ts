import { useMemo } from 'react';
import type { Dataset } from '@/domain/dataset';
import { isCity } from '@/domain/place';
import { describeFigure } from '@/graphics/describeFigure';
import type { Figure } from '@/narrative/figure';
import type { Measure } from '@/query/catalogue/measure';
import { deriveSelection } from '@/query/derive/deriveSelection';
import { trendContext } from '@/query/panel/trendContext';
import { withoutGiants } from '@/query/selection/dwarfingContext';
import { select } from '@/query/selection/selection';
import { keepComparable } from '@/query/selection/strictSelection';
import { useChosenPlaces } from '@/view/chosenPlaces';
import { useViewFields, useViewState } from '@/view/ViewContext';

/** The figure that the view asks for, worked out again only when one of its choices changes. */
export function useFigure(dataset: Dataset): Figure | null {
  const selected = useViewFields('indicatorId', 'fromYear', 'toYear', 'natures', 'withFamily');
  const drawn = useViewFields('strict', 'measure', 'kind', 'comparisonYear', 'language', 'bare');
  const placeCodes = useChosenPlaces(dataset);
  const found = useMemo(() => select(dataset, { ...selected, placeCodes }), [dataset, selected, placeCodes]);
  const provinceCode = useProvince(dataset, placeCodes);
  return useMemo(() => {
    if (!found) return null;
    const { strict, measure, kind, comparisonYear, language, bare } = drawn;
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
  }, [dataset, found, drawn, provinceCode]);
}

/** Whether a measure is of totals, which provinces and the country do not share with cities. */
const ofSize = ({ id }: Measure): boolean => ['plain', 'index', 'change'].includes(id);

/** The province whose other cities are drawn: that of the chosen figure's city, of the one brought forward, of the first. */
function useProvince(dataset: Dataset, placeCodes: readonly string[]): string {
  return useViewState(({ view: { observationId, focusPlace } }) => {
    const chosen = dataset.observation.get(observationId)?.placeCode;
    const codes = [chosen, focusPlace, ...placeCodes];
    const city = codes.map((code) => dataset.place.get(code ?? '')).find((place) => place && isCity(place));
    return city?.parentCode ?? '';
  });
}
