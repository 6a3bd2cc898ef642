import { memo } from 'react';
import type { Dataset } from '@/domain/dataset';
import { isCity } from '@/domain/place';
import { ObservationPanel } from '@/features/observation/ObservationPanel';
import type { Figure } from '@/narrative/figure';
import { seriesChain } from '@/query/series/series';
import { useViewFields } from '@/view/ViewContext';
import styles from './indicator.module.css';

interface SidePanelProps {
  readonly dataset: Dataset;
  readonly figure: Figure;
}

/** Beside the chart: the chosen figure, or the newest in the picture of the place brought forward, else of the first city. */
export const SidePanel = memo(function SidePanel({ dataset, figure }: SidePanelProps) {
  const { focusPlace } = useViewFields('focusPlace');
  const own = figure.selection.series.filter((series) => series.own && seriesChain(series).length > 0);
  const series =
    own.find(({ place }) => place.code === focusPlace) ?? own.find(({ place }) => isCity(place)) ?? own[0];
  const shown = new Set(figure.observations);
  const forward = figure.observations.filter(({ placeCode }) => placeCode === focusPlace);
  const newest =
    (series?.place.code !== focusPlace ? forward.findLast(({ nature }) => nature === 'actual') : undefined) ??
    (series ? seriesChain(series).findLast((one) => shown.has(one)) : undefined) ??
    figure.observations.at(-1);
  return (
    <aside className={styles.panel}>
      <ObservationPanel dataset={dataset} figure={figure} instead={newest?.id ?? ''} />
    </aside>
  );
});
