import { useMemo, useState } from 'react';
import type { Dataset } from '@/domain/dataset';
import { isCity } from '@/domain/place';
import { ScenePicture } from '@/graphics/paint/ScenePicture';
import { contextScene } from '@/graphics/pictures/contextScene';
import type { DocumentSeries } from '@/query/sources/sourcePages';
import { usePointPlace } from '@/view/useForwardPlace';
import { useOpenIndicator } from '@/view/useOpenIndicator';
import { useWording } from '@/view/ViewContext';
import { DocumentFigureView } from './DocumentFigureView';
import styles from './document.module.css';
import folds from './fold.module.css';

interface DocumentSeriesViewProps {
  readonly dataset: Dataset;
  readonly series: DocumentSeries;
  readonly manyPlaces: boolean;
}

const PICTURE = { width: 176, height: 52 };
/** A longer series shows its newest figures until asked for all. */
const LONG = 6;
const SHOWN = 3;

/** The figures of one indicator for one place in an item: each as printed, and all of them in context. */
export function DocumentSeriesView({ dataset, series, manyPlaces }: DocumentSeriesViewProps) {
  const { indicator, place, figures } = series;
  const { ui, language } = useWording();
  const open = useOpenIndicator(dataset);
  const point = usePointPlace();
  const [all, setAll] = useState(figures.length <= LONG);
  const words = ui.sourcePages;
  const scene = useMemo(() => {
    const ids = figures.length > LONG ? [] : figures.map(({ observation }) => observation.id);
    return contextScene(dataset, indicator, place, new Set(ids), PICTURE, language);
  }, [dataset, indicator, place, figures, language]);
  const name = indicator.name[language];
  const shown = all ? figures : figures.slice(-SHOWN);
  const hidden = figures.length - shown.length;
  const explore = () => open(indicator.id, place.code);
  return (
    <div className={styles.series} onPointerEnter={() => point(place.code)} onPointerLeave={() => point('')}>
      <p className={styles.indicator}>
        <button type="button" onClick={explore} title={words.openInExplore(name)}>
          {name}
        </button>
        {manyPlaces && (
          <span style={{ color: `var(--${place.colour}t)`, fontWeight: isCity(place) ? 700 : 400 }}>
            {place.shortName[language]}
          </span>
        )}
      </p>
      <ul className={styles.figures}>
        {shown.map((figure) => (
          <DocumentFigureView
            key={figure.observation.id}
            dataset={dataset}
            figure={figure}
            indicator={indicator}
            place={place}
          />
        ))}
        {hidden > 0 && (
          <li>
            <button type="button" className={folds.fold} onClick={() => setAll(true)}>
              {words.moreFigures(hidden)}
            </button>
          </li>
        )}
      </ul>
      <div className={styles.picture}>
        {scene ? (
          <button type="button" onClick={explore}>
            <span className="visually-hidden">{words.openInExplore(name)}</span>
            <ScenePicture scene={scene} />
          </button>
        ) : (
          <span className={styles.alone}>{words.onlyFigure}</span>
        )}
      </div>
    </div>
  );
}
