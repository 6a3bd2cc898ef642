import { useCallback, useEffect, useMemo } from 'react';
import type { Dataset } from '@/domain/dataset';
import { Slide } from '@/features/present/Slide';
import type { SlideContent } from '@/features/present/slideContent';
import { type Slide as RowSlide, slideAt } from '@/view/slidesOf';
import { useChangeView, useView } from '@/view/ViewContext';
import { useContextFigures } from './useContextFigures';

interface SlideRowProps<One extends RowSlide> {
  readonly dataset: Dataset;
  readonly row: readonly One[];
  /** What a slide says and shows; null: its figures are not at hand. */
  readonly contentOf: (slide: One) => SlideContent | null;
}

/** A row of charts for a room, at the one that the address names. Where there is none, the page comes back. */
export function SlideRow<One extends RowSlide>({ dataset, row, contentOf }: SlideRowProps<One>) {
  const view = useView();
  const change = useChangeView();
  const at = slideAt(row, view);
  const slide = row[at];
  // biome-ignore lint/correctness/useExhaustiveDependencies: what a slide shows hangs on it and the data
  const content = useMemo(() => slide && contentOf(slide), [dataset, slide]);
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
