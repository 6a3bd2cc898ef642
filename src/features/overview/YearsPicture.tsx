import { memo, type PointerEvent, useMemo } from 'react';
import { pictureSeries } from '@/graphics/overview/pictureSeries';
import { type YearsSize, yearsPoints, yearsScene } from '@/graphics/overview/yearsScene';
import { ScenePicture } from '@/graphics/paint/ScenePicture';
import type { ChartText } from '@/narrative/chartText';
import { placeName } from '@/narrative/chartText';
import type { OverviewFigure } from '@/query/overview/overviewFigure';
import type { YearExtent } from '@/query/selection';
import { useForwardPlace, usePointPlace } from '@/view/useForwardPlace';
import { useChangeView } from '@/view/ViewContext';
import styles from './overview.module.css';

interface YearsPictureProps {
  readonly figure: OverviewFigure;
  readonly years: YearExtent;
  readonly size: YearsSize;
  readonly text: ChartText;
}

/** How near, in pixels, the pointer must be to a figure. */
const NEAR = 18;

/** The small line of a figure over the years. Pointing at it marks the place everywhere, a click opens the figure. */
export const YearsPicture = memo(function YearsPicture({ figure, years, size, text }: YearsPictureProps) {
  const forward = useForwardPlace();
  const point = usePointPlace();
  const change = useChangeView();
  const series = useMemo(() => pictureSeries(text.dataset, figure), [text.dataset, figure]);
  const scene = useMemo(
    () => yearsScene(series, years, (code) => placeName(code, text), size),
    [series, years, size, text],
  );
  const points = useMemo(() => yearsPoints(series, years, size), [series, years, size]);
  const drawn = series.some(({ place }) => place.code === forward);
  const colour = drawn ? text.dataset.place.get(forward)?.colour : undefined;

  const nearest = (event: PointerEvent<HTMLElement> | React.MouseEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const [x, y] = [event.clientX - box.left, event.clientY - box.top];
    const byDistance = points
      .map(({ observation, at }) => ({ observation, distance: Math.hypot(at.x - x, at.y - y) }))
      .sort((a, b) => a.distance - b.distance);
    return byDistance[0] && byDistance[0].distance <= NEAR ? byDistance[0].observation : null;
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the cells beside it give the keyboard the same
    <div
      className={styles.picture}
      data-lone={points.length < 2 || undefined}
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
      <ScenePicture scene={scene} {...(colour ? { forward: colour } : {})} />
    </div>
  );
});
