import type { Dataset } from '@/domain/dataset';
import type { Figure } from '@/narrative/figure';
import { useViewFields } from '@/view/ViewContext';
import { ComparisonFigure } from './ComparisonFigure';
import { EmptyFigure } from './EmptyFigure';
import { LoneFigure } from './LoneFigure';
import { TrendFigure } from './TrendFigure';

interface ChartAreaProps {
  readonly dataset: Dataset;
  readonly figure: Figure;
  /** Height of the picture in a frame. */
  readonly height?: number;
}

/** The picture of a figure as its number of figures asks: none, one, or a chart of the chosen kind. */
export function ChartArea({ dataset, figure, height }: ChartAreaProps) {
  const { kind } = useViewFields('kind');
  if (figure.observations.length === 0) return <EmptyFigure dataset={dataset} figure={figure} />;
  if (figure.observations.length === 1) return <LoneFigure figure={figure} />;
  if (kind === 'comparison')
    return <ComparisonFigure figure={figure} {...(height === undefined ? {} : { height })} />;
  return <TrendFigure dataset={dataset} figure={figure} {...(height === undefined ? {} : { height })} />;
}
