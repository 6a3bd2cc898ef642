import { memo } from 'react';
import type { Dataset } from '@/domain/dataset';
import { PlaceOptions } from '@/features/filters/PlaceOptions';
import { ShowOptions } from '@/features/filters/ShowOptions';
import { ObservationPanel } from '@/features/observation/ObservationPanel';
import { keyOfFigure } from '@/graphics/figureScene';
import type { Figure } from '@/narrative/figure';
import { PictureKey } from '@/picture/PictureKey';
import { useAfterPaint } from '@/ui/hooks/useAfterPaint';
import { useViewFields } from '@/view/ViewContext';
import styles from './indicator.module.css';

interface SidePanelProps {
  readonly dataset: Dataset;
  readonly figure: Figure;
}

/** Beside the chart: the chosen figure, what to show, and the marks in words. */
export const SidePanel = memo(function SidePanel({ dataset, figure }: SidePanelProps) {
  return (
    <aside className={styles.panel}>
      <ObservationPanel dataset={dataset} figure={figure} />
      <FigureOptions dataset={dataset} figure={figure} />
    </aside>
  );
});

/** The marks of the picture in words, once it is seen: they are read off what is drawn. */
export function FigureKey({ figure }: { readonly figure: Figure }) {
  const drawn = useAfterPaint(figure, null);
  return drawn && <PictureKey entries={keyOfFigure(drawn)} />;
}

/** What to show, and the marks in words: beside the chart, or under it where there is no room. */
export const FigureOptions = memo(function FigureOptions({ dataset, figure }: SidePanelProps) {
  const { kind } = useViewFields('kind');
  return (
    <>
      {kind !== 'trend' && <PlaceOptions dataset={dataset} />}
      <ShowOptions dataset={dataset} indicator={(figure.derived?.base ?? figure.selection).indicator} />
      {kind !== 'table' && <FigureKey figure={figure} />}
    </>
  );
});
