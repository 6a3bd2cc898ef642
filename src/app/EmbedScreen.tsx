import { useMemo } from 'react';
import { describeFigure } from '@/charts/figure';
import type { ThemeName } from '@/charts/palette';
import type { Dataset } from '@/domain/dataset';
import { EmbedFigure } from '@/features/embed/EmbedFigure';
import { ChartArea } from '@/features/figure/ChartArea';
import { select } from '@/query/selection';
import { useView } from '@/view/ViewContext';

/** The chart alone, for another page's frame. */
export function EmbedScreen({ dataset, theme }: { readonly dataset: Dataset; readonly theme: ThemeName }) {
  const view = useView();
  const figure = useMemo(() => {
    const selection = select(dataset, view);
    if (!selection) return null;
    const picture =
      view.kind === 'comparison'
        ? { kind: view.kind, year: view.comparisonYear }
        : { kind: 'trend' as const };
    return describeFigure(dataset, selection, picture, view.language);
  }, [dataset, view]);
  if (!figure) return null;
  return (
    <EmbedFigure figure={figure}>
      {(height) => (
        <ChartArea dataset={dataset} figure={figure} theme={theme} strip={false} height={height} />
      )}
    </EmbedFigure>
  );
}
