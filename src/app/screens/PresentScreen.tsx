import { useCallback, useMemo, useState } from 'react';
import { Slide } from '@/features/present/Slide';
import { stageMultiples } from '@/query/multiples/multiples';
import { useChosenPlaces } from '@/view/chosenPlaces';
import { useChangeView, useViewFields } from '@/view/ViewContext';
import { OPENING_VIEW } from '@/view/view';
import type { ScreenProps } from './screenProps';
import { useAddedCities } from './useAddedCities';
import { useContextFigures } from './useContextFigures';
import { useFigure } from './useFigure';

/** The chart of an indicator for a room, and after it those of its stage. */
export function PresentScreen({ dataset: shipped }: ScreenProps) {
  const dataset = useAddedCities(shipped);
  const figure = useFigure(dataset);
  const { stageId, topicId, indicatorId } = useViewFields('stageId', 'topicId', 'indicatorId');
  const change = useChangeView();
  const placeCodes = useChosenPlaces(dataset);
  useContextFigures(dataset, indicatorId);
  const slides = useMemo(() => {
    const { multiples } = stageMultiples(dataset, stageId, topicId, placeCodes);
    return multiples.map(({ id }) => id);
  }, [dataset, stageId, topicId, placeCodes]);
  const [first] = useState(indicatorId);
  const row = slides.includes(first) ? slides : [first, ...slides];
  const leave = useCallback(() => change({ present: false }, 'same'), [change]);
  if (!figure) return null;
  const { measure, fromYear, toYear } = OPENING_VIEW;
  return (
    <Slide
      figure={figure}
      date={shipped.edition.date}
      at={row.indexOf(indicatorId)}
      count={row.length}
      onGo={(at) => change({ indicatorId: row[at] ?? indicatorId, measure, fromYear, toYear }, 'same')}
      onLeave={leave}
    />
  );
}
