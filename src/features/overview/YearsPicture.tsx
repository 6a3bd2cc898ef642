import { type MouseEvent, memo, useMemo } from 'react';
import { type RowSize, rowScene } from '@/graphics/pictures/rowScene';
import { nearestMark } from '@/graphics/scene/nearest';
import type { ChartText } from '@/narrative/chartText';
import { ForwardScene } from '@/picture/InteractivePicture';
import type { OverviewFigure } from '@/query/overview/overviewFigure';
import type { YearExtent } from '@/query/selection/selection';
import { usePointPlace } from '@/view/useForwardPlace';
import { useChangeView } from '@/view/ViewContext';
import styles from './overview.module.css';

interface YearsPictureProps {
  readonly figure: OverviewFigure;
  readonly years: YearExtent;
  readonly size: RowSize;
  readonly text: ChartText;
}

/** How near, in pixels, the pointer must be to a figure. */
const NEAR = 18;

/** The small line of a figure over the years. Pointing at it marks the place everywhere, a click opens the figure. */
export const YearsPicture = memo(function YearsPicture({ figure, years, size, text }: YearsPictureProps) {
  const point = usePointPlace();
  const change = useChangeView();
  const scene = useMemo(() => rowScene(figure, years, text, size), [figure, years, size, text]);
  const nearest = ({ currentTarget, clientX, clientY }: MouseEvent<HTMLElement>) => {
    const box = currentTarget.getBoundingClientRect();
    return nearestMark(scene, { x: clientX - box.left, y: clientY - box.top }, NEAR)?.observation ?? null;
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the cells beside it give the keyboard the same
    <div
      className={styles.picture}
      data-lone={scene.marks.length < 2 || undefined}
      style={{ width: size.width, height: size.height }}
      onPointerMove={(event) => {
        const found = nearest(event);
        event.currentTarget.style.cursor = found ? 'pointer' : '';
        point(found?.placeCode ?? '');
      }}
      onPointerLeave={() => point('')}
      onClick={(event) => {
        const found = nearest(event);
        if (found) change({ observationId: found.id });
      }}
    >
      <ForwardScene scene={scene} />
    </div>
  );
});
