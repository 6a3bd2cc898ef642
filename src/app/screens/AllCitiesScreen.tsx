import { FilterBar } from '@/features/filters/FilterBar';
import { FilterRail } from '@/features/filters/FilterRail';
import { panelPair } from '@/query/panel/panelPair';
import { PHONE, useMediaQuery } from '@/ui/hooks/useMediaQuery';
import { lazyPart } from '@/view/lazyPart';
import { useViewFields, useWording } from '@/view/ViewContext';
import { Notices } from '../shell/Notices';
import { ChartKinds } from './ChartKinds';
import styles from './indicator.module.css';
import type { ScreenProps } from './screenProps';
import { CitiesTools } from './Toolbar';
import { useFigure } from './useFigure';

const CitiesView = lazyPart(() => import('@/features/cities/CitiesView').then((module) => module.CitiesView));

/** An indicator among all prefecture-level cities: its pictures are loaded when one opens. */
export function AllCitiesScreen({ dataset, theme }: ScreenProps) {
  const { ui, language } = useWording();
  const { secondMeasure } = useViewFields('secondMeasure');
  const phone = useMediaQuery(PHONE);
  const selection = useFigure(dataset)?.found;
  if (!selection) return null;
  const { indicator } = selection;
  const shown = panelPair(dataset, indicator.id, secondMeasure)?.y ?? indicator;
  return (
    <div className={`${styles.screen} ${styles.wide}`}>
      {phone ? <FilterBar dataset={dataset} name={shown.name[language]} /> : <FilterRail dataset={dataset} />}
      <main className={styles.main}>
        <Notices />
        <figure id="figure" className={styles.figure} tabIndex={-1}>
          <CitiesView
            dataset={dataset}
            indicator={indicator}
            theme={theme}
            views={<ChartKinds ofAllCities={dataset.panel.keyOf.has(indicator.id)} />}
            tools={(taken) => <CitiesTools dataset={dataset} taken={taken} />}
          />
        </figure>
        <footer className={styles.footer}>
          {ui.about} {ui.footer}
        </footer>
      </main>
    </div>
  );
}
