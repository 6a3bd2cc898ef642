import { useMemo } from 'react';
import type { Dataset } from '@/domain/dataset';
import { describeFigure } from '@/graphics/describeFigure';
import type { Figure } from '@/narrative/figure';
import { deriveSelection } from '@/query/derive/deriveSelection';
import { select } from '@/query/selection';
import { keepComparable } from '@/query/strictSelection';
import { useChosenPlaces } from '@/view/chosenPlaces';
import { useViewFields } from '@/view/ViewContext';

const FIELDS = [
  'indicatorId',
  'fromYear',
  'toYear',
  'natures',
  'withFamily',
  'strict',
  'measure',
  'kind',
  'comparisonYear',
  'language',
] as const;

/** The figure that the view asks for, worked out again only when one of its choices changes. */
export function useFigure(dataset: Dataset): Figure | null {
  const {
    indicatorId,
    fromYear,
    toYear,
    natures,
    withFamily,
    strict,
    measure,
    kind,
    comparisonYear: asked,
    language,
  } = useViewFields(...FIELDS);
  const comparisonYear = kind === 'comparison' ? asked : 'latest';
  const placeCodes = useChosenPlaces(dataset);
  const found = useMemo(
    () => select(dataset, { indicatorId, placeCodes, fromYear, toYear, natures, withFamily }),
    [dataset, indicatorId, placeCodes, fromYear, toYear, natures, withFamily],
  );
  return useMemo(() => {
    if (!found) return null;
    const side = kind === 'comparison' ? 'sideBySide' : 'trend';
    const { selection, removals } = strict
      ? keepComparable(dataset, found, side, comparisonYear)
      : { selection: found, removals: [] };
    const derived = deriveSelection(dataset, selection, measure);
    const picture = kind === 'comparison' ? { kind, year: comparisonYear } : { kind: 'trend' as const };
    return describeFigure(derived?.dataset ?? dataset, derived?.selection ?? selection, picture, language, {
      removals,
      derived,
      found,
    });
  }, [dataset, found, strict, measure, kind, comparisonYear, language]);
}
