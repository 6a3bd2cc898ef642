import { lazy, Suspense } from 'react';
import { FilterBar } from '@/features/filters/FilterBar';
import { FilterRail } from '@/features/filters/FilterRail';
import { PHONE, useMediaQuery } from '@/ui/hooks/useMediaQuery';
import { useWording } from '@/view/ViewContext';
import { Notices } from '../shell/Notices';
import { ChartKinds } from './ChartKinds';
import styles from './indicator.module.css';
import type { ScreenProps } from './screenProps';
import { CitiesTools, CopyLink } from './Toolbar';
import { useFigure } from './useFigure';

const CitiesView = lazy(() =>
  import('@/features/cities/CitiesView').then((module) => ({ default: module.CitiesView })),
);

/** An indicator among all prefecture-level cities: its pictures are loaded when one opens. */
export function AllCitiesScreen({ dataset, theme }: ScreenProps) {
  const { ui, language } = useWording();
  const phone = useMediaQuery(PHONE);
  const selection = useFigure(dataset)?.found;
  if (!selection) return null;
  const { indicator } = selection;
  return (
    <div className={`${styles.screen} ${styles.wide}`}>
      {phone ? (
        <FilterBar dataset={dataset} name={indicator.name[language]} />
      ) : (
        <FilterRail dataset={dataset} />
      )}
      <main className={styles.main}>
        <Notices />
        <figure id="figure" className={styles.figure} tabIndex={-1}>
          <Suspense fallback={<p role="status">{ui.loading}</p>}>
            <CitiesView
              dataset={dataset}
              indicator={indicator}
              theme={theme}
              tools={(taken) => (
                <div>
                  <ChartKinds ofAllCities={dataset.panel.keyOf.has(indicator.id)} />
                  <div className={styles.takeaway} data-control>
                    <CopyLink dataset={dataset} />
                    {taken && <CitiesTools dataset={dataset} taken={taken} />}
                  </div>
                </div>
              )}
            />
          </Suspense>
        </figure>
        <footer className={styles.footer}>
          {ui.about} {ui.footer}
        </footer>
      </main>
    </div>
  );
}
