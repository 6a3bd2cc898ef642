import { memo } from 'react';
import type { Dataset } from '@/domain/dataset';
import { MarkKey } from '@/features/figure/MarkKey';
import { PlaceOptions } from '@/features/filters/PlaceOptions';
import { ShowOptions } from '@/features/filters/ShowOptions';
import { ObservationPanel } from '@/features/observation/ObservationPanel';
import type { Figure } from '@/narrative/figure';
import styles from './explore.module.css';

interface SidePanelProps {
  readonly dataset: Dataset;
  readonly figure: Figure;
  readonly kind: 'trend' | 'comparison' | 'table';
}

/** Beside the chart: the chosen figure, what to show, and the marks in words. */
export const SidePanel = memo(function SidePanel({ dataset, figure, kind }: SidePanelProps) {
  return (
    <aside className={styles.panel}>
      <ObservationPanel dataset={dataset} figure={figure} />
      <FigureOptions dataset={dataset} figure={figure} kind={kind} />
    </aside>
  );
});

/** What to show, and the marks in words: beside the chart, or under it where there is no room. */
export const FigureOptions = memo(function FigureOptions({ dataset, figure, kind }: SidePanelProps) {
  return (
    <>
      {kind !== 'trend' && <PlaceOptions dataset={dataset} />}
      <ShowOptions dataset={dataset} indicator={(figure.derived?.base ?? figure.selection).indicator} />
      {kind !== 'table' && <MarkKey figure={figure} kind={kind} />}
    </>
  );
});
