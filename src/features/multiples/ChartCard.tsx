import { memo, useId, useMemo } from 'react';
import type { Dataset } from '@/domain/dataset';
import { isCity } from '@/domain/place';
import { multiplePicture } from '@/graphics/pictures/multiplePicture';
import { ForwardScene } from '@/picture/InteractivePicture';
import type { Multiple, SharedScale } from '@/query/multiples/multiples';
import { useWording } from '@/view/ViewContext';
import { ViewLink } from '@/view/ViewLink';
import type { View } from '@/view/view';
import styles from './smallCharts.module.css';

interface ChartCardProps {
  readonly dataset: Dataset;
  readonly multiple: Multiple;
  /** Width of the card in pixels. */
  readonly width: number;
  readonly shared: SharedScale | null;
}

const INSET = 14;
const HEIGHT = 184;

/** One small chart with its name, which leads to the indicator or to the page of the city, its unit and its caveat. */
export const ChartCard = memo(function ChartCard({ dataset, multiple, width, shared }: ChartCardProps) {
  const { language } = useWording();
  const id = useId();
  const inner = width - 2 * INSET - 2;
  const { title, facts, caveat, alt, scene } = useMemo(
    () => multiplePicture(dataset, multiple, shared, { width: inner, height: HEIGHT }, language),
    [dataset, multiple, shared, inner, language],
  );
  return (
    <li className={styles.card} data-indicator={multiple.selection.indicator.id}>
      <h2 className={styles.head}>
        <ViewLink to={targetOf(multiple)} aria-describedby={id}>
          {title}
        </ViewLink>
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </h2>
      <p id={id} hidden>
        {alt}
      </p>
      <div aria-hidden="true">
        <ForwardScene scene={scene} />
      </div>
      {caveat !== '' && <p className={styles.caveat}>{caveat}</p>}
    </li>
  );
});

function targetOf({ place, selection: { indicator } }: Multiple): Partial<View> {
  if (place && isCity(place)) return { screen: 'city', cityCode: place.code };
  return { screen: 'indicator', indicatorId: indicator.id, focusPlace: place?.code ?? '' };
}
