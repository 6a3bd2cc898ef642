import { EmbedMessage } from '@/features/embed/EmbedMessage';
import { useStrip } from '@/features/strip/useStrip';
import { panelPair } from '@/query/panel/panelPair';
import { isOfAllCities } from '@/view/choices';
import { lazyPart } from '@/view/lazyPart';
import { useViewFields, useWording } from '@/view/ViewContext';
import { CITIES_WORDS } from '@/wording/pages/citiesWords';
import { CitiesEmbed, StripEmbed } from './embed/CitiesEmbed';
import { FigureEmbed } from './embed/FigureEmbed';
import { useUnanswered } from './embed/useUnanswered';
import type { ScreenProps } from './screenProps';
import { useAddedCities } from './useAddedCities';
import { useFigure } from './useFigure';

const MultiplesEmbed = lazyPart(() =>
  import('./embed/MultiplesEmbed').then((module) => module.MultiplesEmbed),
);

/** The picture of an indicator alone, for another page's frame; what was asked for and is not there is said instead. */
export function EmbedScreen({ dataset: shipped, theme }: ScreenProps) {
  const { kind, secondMeasure } = useViewFields('kind', 'secondMeasure');
  const { language } = useWording();
  const dataset = useAddedCities(shipped);
  const figure = useFigure(dataset);
  const strip = useStrip(dataset);
  const unanswered = useUnanswered(dataset);
  if (unanswered) return <EmbedMessage {...unanswered} />;
  if (kind === 'multiples') return <MultiplesEmbed dataset={dataset} />;
  if (!figure) return null;
  const { indicator } = figure.found;
  const ofOneYear = kind === 'cities' && strip?.strip.years.length === 1;
  if (strip && (kind === 'comparison' || ofOneYear)) return <StripEmbed view={strip} />;
  if (isOfAllCities(kind) && !panelPair(dataset, indicator.id, secondMeasure))
    return <EmbedMessage title={CITIES_WORDS[language].without(indicator.name[language])} text="" />;
  if (isOfAllCities(kind)) return <CitiesEmbed dataset={dataset} indicator={indicator} theme={theme} />;
  return <FigureEmbed dataset={dataset} figure={figure} />;
}
