import type { Dataset } from '@/domain/dataset';
import type { Indicator } from '@/domain/indicator';
import type { ThemeName } from '@/graphics/paint/palette';
import { panelPair } from '@/query/panel/panelPair';
import { ViewHeading } from '@/ui/ViewHeading';
import { useViewFields, useWording } from '@/view/ViewContext';
import { CITIES_WORDS } from '@/wording/pages/citiesWords';
import styles from './cities.module.css';
import type { CitiesSurround } from './figureProps';
import { LinesFigure } from './lines/LinesFigure';
import { RelationFigure } from './relation/RelationFigure';

interface CitiesViewProps extends CitiesSurround {
  readonly dataset: Dataset;
  readonly indicator: Indicator;
  readonly theme: ThemeName;
}

/** An indicator among all prefecture-level cities: their lines, or against another measure. */
export function CitiesView({ dataset, indicator, theme, ...around }: CitiesViewProps) {
  const { kind, secondMeasure } = useViewFields('kind', 'secondMeasure');
  const { language } = useWording();
  const pair = panelPair(dataset, indicator.id, secondMeasure);
  const title = indicator.name[language];
  if (!pair)
    return (
      <>
        <ViewHeading title={title} views={around.views} namedAbove />
        <p className={styles.without}>{CITIES_WORDS[language].without(title)}</p>
      </>
    );
  const Figure = kind === 'relation' ? RelationFigure : LinesFigure;
  return <Figure dataset={dataset} pair={pair} theme={theme} around={around} />;
}
