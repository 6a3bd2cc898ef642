import { useMemo } from 'react';
import type { Dataset } from '@/domain/dataset';
import type { Figure } from '@/narrative/figure';
import { select } from '@/query/selection/selection';
import { useChosenPlaces } from '@/view/chosenPlaces';
import { useViewFields, useViewState } from '@/view/ViewContext';
import { DRAWN_BY, drawnFigure, FOUND_BY, provinceOf } from './figureOfView';

/** The figure that the view asks for, worked out again only when one of its choices changes. */
export function useFigure(dataset: Dataset): Figure | null {
  const selected = useViewFields(...FOUND_BY);
  const drawn = useViewFields(...DRAWN_BY);
  const placeCodes = useChosenPlaces(dataset);
  const found = useMemo(() => select(dataset, { ...selected, placeCodes }), [dataset, selected, placeCodes]);
  const provinceCode = useViewState(({ view }) => provinceOf(dataset, view, placeCodes));
  return useMemo(
    () => found && drawnFigure(dataset, found, drawn, provinceCode),
    [dataset, found, drawn, provinceCode],
  );
}
