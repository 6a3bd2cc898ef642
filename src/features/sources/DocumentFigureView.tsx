import type { Dataset } from '@/domain/dataset';
import type { Indicator } from '@/domain/indicator';
import { isCity, type Place } from '@/domain/place';
import { Mark } from '@/graphics/glyph/Mark';
import type { DocumentFigure } from '@/query/sources/sourcePages';
import { useOpenFigure, useViewFields, useWording } from '@/view/ViewContext';
import styles from './document.module.css';
import { documentFigureWords } from './documentFigureWords';

interface DocumentFigureViewProps {
  readonly dataset: Dataset;
  readonly figure: DocumentFigure;
  readonly indicator: Indicator;
  readonly place: Place;
}

/** One figure of a document: mark, value, period, nature, and the words it is printed in. Opens its source panel. */
export function DocumentFigureView({ dataset, figure, indicator, place }: DocumentFigureViewProps) {
  const wording = useWording();
  const { ui, terms, language } = wording;
  const { observationId } = useViewFields('observationId');
  const openFigure = useOpenFigure();
  const { observation, high } = figure;
  const words = documentFigureWords(dataset, figure, indicator, wording);
  if (!words) return null;
  return (
    <li>
      <button
        type="button"
        className={styles.figure}
        aria-pressed={observationId === observation.id || observationId === high?.id}
        onClick={() => openFigure(observation.id)}
      >
        <span className="visually-hidden">
          {indicator.name[language]} {place.shortName[language]}{' '}
        </span>
        <Mark
          observation={{ ...observation, bound: 'exact' }}
          axis={{ value: 'right', benchmark: !isCity(place) }}
          colour={`var(--${place.colour})`}
          width={36}
          height={24}
        />
        <span className={styles.value}>{words.value}</span>
        <span className={styles.period}>{words.facts}</span>
        <span className="visually-hidden">
          {observation.nature === 'actual' ? ` ${terms.nature.actual}` : ''}
          {ui.sourcePages.seeSource}
        </span>
      </button>
      <q className={styles.printed} lang="zh-CN">
        {observation.asPrinted}
      </q>
    </li>
  );
}
