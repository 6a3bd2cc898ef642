import { lazy, type ReactNode, Suspense, useMemo } from 'react';
import { EmbedFigure } from '@/features/embed/EmbedFigure';
import { citiesEmbed, figureEmbed } from '@/features/embed/embedCode';
import { ChartArea } from '@/features/figure/ChartArea';
import { StripFigure, StripPlayer } from '@/features/strip/StripFigure';
import { useStrip } from '@/features/strip/useStrip';
import type { CitiesText } from '@/narrative/cities/citiesText';
import { isOfAllCities } from '@/view/choices';
import { useViewFields, useWording } from '@/view/ViewContext';
import { MeasureNotice, Notices } from '../shell/Notices';
import type { ScreenProps } from './screenProps';
import { useAddedCities } from './useAddedCities';
import { useFigure } from './useFigure';

const CitiesView = lazy(() =>
  import('@/features/cities/CitiesView').then((module) => ({ default: module.CitiesView })),
);

/** The chart alone, for another page's frame. */
export function EmbedScreen({ dataset: shipped, theme }: ScreenProps) {
  const { kind } = useViewFields('kind');
  const dataset = useAddedCities(shipped);
  const figure = useFigure(dataset);
  const words = useMemo(() => figure && figureEmbed(figure), [figure]);
  const strip = useStrip(dataset);
  if (!figure || !words) return null;
  if (kind === 'comparison' && strip)
    return (
      <CitiesEmbed text={strip.text}>
        <StripPlayer view={strip} />
        <StripFigure view={strip} />
      </CitiesEmbed>
    );
  if (isOfAllCities(kind))
    return (
      <Suspense fallback={null}>
        <CitiesView
          dataset={dataset}
          indicator={figure.found.indicator}
          theme={theme}
          tools={() => null}
          alone={(text, picture) => <CitiesEmbed text={text}>{picture}</CitiesEmbed>}
        />
      </Suspense>
    );
  return (
    <EmbedFigure
      words={words}
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

function CitiesEmbed({ text, children }: { readonly text: CitiesText; readonly children: ReactNode }) {
  const { ui, terms } = useWording();
  const words = useMemo(() => citiesEmbed(text, ui.among.source, terms.space), [text, ui, terms]);
  return (
    <EmbedFigure words={words} notice={<Notices />}>
      {() => children}
    </EmbedFigure>
  );
}
