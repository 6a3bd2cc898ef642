import { EmbedFigure } from '@/features/embed/EmbedFigure';
import { ChartArea } from '@/features/figure/ChartArea';
import { MeasureNotice, Notices } from '../shell/Notices';
import type { ScreenProps } from './screenProps';
import { useAddedCities } from './useAddedCities';
import { useFigure } from './useFigure';

/** The chart alone, for another page's frame. */
export function EmbedScreen({ dataset: shipped }: ScreenProps) {
  const dataset = useAddedCities(shipped);
  const figure = useFigure(dataset);
  if (!figure) return null;
  return (
    <EmbedFigure
      figure={figure}
      notice={
        <>
          <Notices />
          <MeasureNotice dataset={dataset} />
        </>
      }
    >
      {(height) => <ChartArea dataset={figure.text.dataset} figure={figure} height={height} />}
    </EmbedFigure>
  );
}
