import type { Dataset } from '@/domain/dataset';
import { useViewFields, useWording } from '@/view/ViewContext';
import { MultiplesBoard } from './MultiplesBoard';
import styles from './multiples.module.css';
import { OtherIndicators } from './OtherIndicators';
import { PlaceKey } from './PlaceKey';
import type { ShownMultiples } from './shownMultiples';

interface MultiplesPageProps {
  readonly dataset: Dataset;
  readonly shown: ShownMultiples;
  readonly title: string;
}

/** The place key, the pictures, and the indicators without one. */
export function MultiplesPage({ dataset, shown, title }: MultiplesPageProps) {
  const { grid, strict } = useViewFields('grid', 'strict');
  const { ui, terms } = useWording();
  const { multiples, nothingChosen, nothingStrict, single } = shown;
  const empty = multiples.length === 0;
  const none =
    grid === 'place'
      ? ui.multiples.noPlaces
      : strict && nothingStrict.length > 0
        ? `${ui.noneComparable}${terms.stop}`
        : ui.multiples.nothingToCompare;
  return (
    <>
      <PlaceKey dataset={dataset} multiples={multiples} />
      {empty && (
        <p className={styles.empty} data-chart-ready="1">
          {none}
        </p>
      )}
      {!empty && <MultiplesBoard dataset={dataset} multiples={multiples} title={title} />}
      <OtherIndicators
        title={ui.multiples.notStrict(nothingStrict.length)}
        indicators={nothingStrict}
        open={empty}
      />
      <OtherIndicators
        title={ui.multiples.notChosen(nothingChosen.length)}
        indicators={nothingChosen}
        open={empty}
      />
      <OtherIndicators
        title={ui.multiples.singles(single.length)}
        indicators={single}
        open={empty && nothingChosen.length === 0 && nothingStrict.length === 0}
      />
    </>
  );
}
