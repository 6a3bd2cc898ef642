import { useMemo } from 'react';
import type { Dataset } from '@/domain/dataset';
import type { CitiesScatterSpec } from '@/graphics/cities/citiesScatterPlot';
import { namedCities } from '@/query/panel/namedCities';
import type { PanelPair } from '@/query/panel/panelPair';
import { relationOf } from '@/query/panel/relation';
import { useMediaQuery } from '@/ui/hooks/useMediaQuery';
import { useChosenPlaces } from '@/view/chosenPlaces';
import { useViewFields, useWording } from '@/view/ViewContext';
import { scatterSpec } from './scatterSpec';

const STILL = '(prefers-reduced-motion: reduce)';
/** How long the dots take from one year to the next, in milliseconds. */
const PACE = 800;

/**
 * What the scatter of two measures is drawn from, as the view asks.
 * @returns null while a measure is not at hand; `apart` where the two share no year
 */
export function useScatterSpec(
  dataset: Dataset,
  { x, y }: PanelPair,
  { width, height }: { readonly width: number; readonly height: number },
): CitiesScatterSpec | 'apart' | null {
  const { comparisonYear } = useViewFields('comparisonYear');
  const placeCodes = useChosenPlaces(dataset);
  const { language } = useWording();
  const still = useMediaQuery(STILL);
  const relation = useMemo(() => relationOf(dataset, x, y), [dataset, x, y]);
  const named = useMemo(() => namedCities(dataset, placeCodes), [dataset, placeCodes]);
  return useMemo(() => {
    if (relation === 'apart' || relation === null) return relation;
    const drawn = { width, height, pace: still ? 0 : PACE };
    return scatterSpec(dataset, relation, named, comparisonYear, language, drawn);
  }, [relation, comparisonYear, dataset, named, language, width, height, still]);
}
