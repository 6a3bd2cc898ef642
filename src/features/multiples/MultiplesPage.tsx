import type { Dataset } from '@/domain/dataset';
import { useViewFields, useWording } from '@/view/ViewContext';
import { MultiplesBoard } from './MultiplesBoard';
import styles from './multiples.module.css';
import { OtherIndicators } from './OtherIndicators';
import { PlaceKey } from './PlaceKey';
import type { ShownMultiples } from './useMultiples';

interface MultiplesPageProps {
  readonly dataset: Dataset;
  readonly shown: ShownMultiples;
  readonly title: string;
}

/** The place key, the pictures, and the indicators without one. */
export function MultiplesPage({ dataset, shown, title }: MultiplesPageProps) {
  const { grid } = useViewFields('grid');
  const { ui } = useWording();
  const { multiples, nothingChosen, single } = shown;
  const empty = multiples.length === 0;
  return (
    <>
      <PlaceKey dataset={dataset} multiples={multiples} />
      {empty && (
        <p className={styles.empty} data-chart-ready="1">
          {grid === 'place' ? ui.multiples.noPlaces : ui.multiples.nothingToCompare}
        </p>
      )}
      {!empty && <MultiplesBoard dataset={dataset} multiples={multiples} title={title} />}
      <OtherIndicators
        title={ui.multiples.notChosen(nothingChosen.length)}
        indicators={nothingChosen}
        open={empty}
      />
      <OtherIndicators
        title={ui.multiples.singles(single.length)}
        indicators={single}
        open={empty && nothingChosen.length === 0}
      />
    </>
  );
}
