import type { Dataset } from '@/domain/dataset';
import { FilterBar } from '@/features/filters/FilterBar';
import { FilterRail } from '@/features/filters/FilterRail';
import { PresentButton } from '@/features/present/PresentButton';
import { StripPage } from '@/features/strip/StripPage';
import type { StripView } from '@/features/strip/stripView';
import { PHONE, useMediaQuery } from '@/ui/hooks/useMediaQuery';
import { useWording } from '@/view/ViewContext';
import { Notices } from '../shell/Notices';
import { ChartKinds } from './ChartKinds';
import styles from './indicator.module.css';
import { CitiesTools } from './Toolbar';
import { useFigure } from './useFigure';

interface ComparisonScreenProps {
  readonly dataset: Dataset;
  readonly view: StripView;
  /** Why it is shown where another picture was asked for. */
  readonly why?: string;
}

/** An indicator that all prefecture-level cities have, city by city in the provinces of those compared. */
export function ComparisonScreen({ dataset, view, why }: ComparisonScreenProps) {
  const { ui } = useWording();
  const phone = useMediaQuery(PHONE);
  const selection = useFigure(dataset)?.found;
  if (!selection) return null;
  return (
    <div className={`${styles.screen} ${styles.wide}`}>
      {phone ? <FilterBar dataset={dataset} name={view.text.title} /> : <FilterRail dataset={dataset} />}
      <main className={styles.main}>
        <Notices />
        {why && <p className={styles.why}>{why}</p>}
        <figure id="figure" className={styles.figure} tabIndex={-1}>
          <StripPage
            view={view}
            views={<ChartKinds ofAllCities />}
            tools={(taken) => (
              <>
                <PresentButton />
                <CitiesTools dataset={dataset} taken={taken} />
              </>
            )}
          />
        </figure>
        <footer className={styles.footer}>
          {ui.about} {ui.footer}
        </footer>
      </main>
    </div>
  );
}
