import type { Dataset } from '@/domain/dataset';
import type { ThemeName } from '@/graphics/paint/palette';
import type { Figure } from '@/narrative/figure';
import { useViewFields } from '@/view/ViewContext';
import { ComparisonFigure } from './ComparisonFigure';
import { EmptyFigure } from './EmptyFigure';
import { LoneFigure } from './LoneFigure';
import { TrendFigure } from './TrendFigure';

interface ChartAreaProps {
  readonly dataset: Dataset;
  readonly figure: Figure;
  readonly theme: ThemeName;
  /** Fixed plot height, for an embed. */
  readonly height?: number;
  readonly strip?: boolean;
}

/** The picture of a figure as its number of figures asks: none, one, or a chart of the chosen kind. */
export function ChartArea({ dataset, figure, theme, height, strip = true }: ChartAreaProps) {
  const { kind, comparisonYear } = useViewFields('kind', 'comparisonYear');
  if (figure.observations.length === 0) return <EmptyFigure dataset={dataset} figure={figure} />;
  if (figure.observations.length === 1) return <LoneFigure figure={figure} />;
  if (kind === 'comparison') return <ComparisonFigure figure={figure} theme={theme} year={comparisonYear} />;
  return (
    <TrendFigure figure={figure} theme={theme} strip={strip} {...(height === undefined ? {} : { height })} />
  );
}
