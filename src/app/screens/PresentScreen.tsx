import { useCallback, useEffect, useMemo } from 'react';
import { Slide } from '@/features/present/Slide';
import { slideAt, slidesOf } from '@/view/slidesOf';
import { useChangeView, useView, useViewFields } from '@/view/ViewContext';
import { FIELD_NAMES, type View } from '@/view/view';
import type { ScreenProps } from './screenProps';
import { slideContent } from './slideContent';
import { useContextFigures } from './useContextFigures';

/** All choices but that of the slide: what a row hangs on. */
const OF_A_ROW = FIELD_NAMES.filter((name): name is Exclude<keyof View, 'slide'> => name !== 'slide');

/** The charts of a page for a room, one after the other. */
export function PresentScreen({ dataset }: ScreenProps) {
  const view = useView();
  const change = useChangeView();
  const page = useViewFields(...OF_A_ROW);
  const row = useMemo(() => slidesOf({ ...page, slide: '' }, dataset), [page, dataset]);
  const at = slideAt(row, view);
  const slide = row[at];
  const content = useMemo(() => slide && slideContent(dataset, slide), [dataset, slide]);
  useContextFigures(dataset, slide?.view.kind === 'trend' ? slide.view.indicatorId : '');
  const leave = useCallback(() => change({ present: false, slide: '' }, 'same'), [change]);
  const nothing = !content;
  useEffect(() => {
    if (nothing) leave();
  }, [nothing, leave]);
  if (!content) return null;
  return (
    <Slide
      content={content}
      date={dataset.edition.date}
      at={at}
      count={row.length}
      onGo={(to) => change({ slide: row[to]?.id ?? '' }, 'same')}
      onLeave={leave}
    />
  );
}
