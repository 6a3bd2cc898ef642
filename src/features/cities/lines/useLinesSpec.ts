import { useMemo } from 'react';
import type { Dataset } from '@/domain/dataset';
import type { CitiesLinesSpec } from '@/graphics/cities/citiesLinesPlot';
import { citiesLines } from '@/query/panel/citiesLines';
import { namedCities } from '@/query/panel/namedCities';
import type { PanelChoice } from '@/query/panel/panelChoice';
import { useChosenPlaces } from '@/view/chosenPlaces';
import { useViewFields, useWording } from '@/view/ViewContext';
import { baseOf, linesSpec, type SpecSize } from './linesSpec';

/** What the lines of all cities by a measure are drawn from, as the view asks; null while it is not at hand. */
export function useLinesSpec(
  dataset: Dataset,
  choice: PanelChoice,
  { width, height }: SpecSize,
): CitiesLinesSpec | null {
  const { fromYear, toYear, measure } = useViewFields('fromYear', 'toYear', 'measure');
  const placeCodes = useChosenPlaces(dataset);
  const { language } = useWording();
  const base = baseOf({ measure }, choice);
  const lines = useMemo(() => citiesLines(dataset, choice, base), [dataset, choice, base]);
  const named = useMemo(() => namedCities(dataset, placeCodes), [dataset, placeCodes]);
  return useMemo(
    () => lines && linesSpec(lines, named, { fromYear, toYear }, language, { width, height }),
    [lines, named, fromYear, toYear, language, width, height],
  );
}
