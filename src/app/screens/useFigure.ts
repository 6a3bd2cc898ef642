import { useMemo } from 'react';
import type { Dataset } from '@/domain/dataset';
import { describeFigure } from '@/graphics/describeFigure';
import type { Figure } from '@/narrative/figure';
import { deriveSelection } from '@/query/derive/deriveSelection';
import { withoutGiants } from '@/query/selection/dwarfingContext';
import { select } from '@/query/selection/selection';
import { keepComparable } from '@/query/selection/strictSelection';
import { useChosenPlaces } from '@/view/chosenPlaces';
import { useViewFields } from '@/view/ViewContext';

/** The figure that the view asks for, worked out again only when one of its choices changes. */
export function useFigure(dataset: Dataset): Figure | null {
  const selected = useViewFields('indicatorId', 'fromYear', 'toYear', 'natures', 'withFamily');
  const drawn = useViewFields('strict', 'measure', 'kind', 'comparisonYear', 'language');
  const placeCodes = useChosenPlaces(dataset);
  const found = useMemo(() => select(dataset, { ...selected, placeCodes }), [dataset, selected, placeCodes]);
  return useMemo(() => {
    if (!found) return null;
    const { strict, measure, kind, comparisonYear, language } = drawn;
    const side = kind === 'comparison' ? 'sideBySide' : 'trend';
    const together = measure.id === 'plain' ? withoutGiants(found) : { selection: found, tooLarge: [] };
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
    });
  }, [dataset, found, drawn]);
}
