import { useState } from 'react';
import type { Dataset } from '@/domain/dataset';
import { placeInContext } from '@/query/catalogue/placeContext';
import type { DocumentFigure, DocumentSeries } from '@/query/sources/sourcePages';
import { useViewFields, useWording } from '@/view/ViewContext';
import { ViewLink } from '@/view/ViewLink';
import styles from './document.module.css';
import { documentFigureWords } from './documentFigureWords';

interface DocumentSeriesViewProps {
  readonly dataset: Dataset;
  readonly series: DocumentSeries;
  readonly manyPlaces: boolean;
}

/** A longer series is folded. */
const LONG = 6;

/** The figures of one indicator for one place in an item, each as printed; each leads to its chart. */
export function DocumentSeriesView({ dataset, series, manyPlaces }: DocumentSeriesViewProps) {
  const { indicator, place, figures } = series;
  const wording = useWording();
  const { ui, language } = wording;
  const { unfolded } = useViewFields('unfolded');
  const asked = ({ observation, high }: DocumentFigure) =>
    unfolded.includes(observation.id) || (high !== null && unfolded.includes(high.id));
  const [open, setOpen] = useState(figures.length <= LONG || figures.some(asked));
  const to = {
    screen: 'indicator',
    stageId: indicator.stageId,
    indicatorId: indicator.id,
    placeCodes: placeInContext(dataset, place.code),
  } as const;
  const list = open && (
    <ul>
      {figures.map((figure) => {
        const words = documentFigureWords(dataset, figure, indicator, wording);
        const { id, asPrinted } = figure.observation;
        return (
          <li key={id} aria-current={asked(figure) ? 'location' : undefined}>
            <ViewLink to={{ ...to, observationId: id }}>
              <b>{words?.value}</b> {words?.facts}
            </ViewLink>
            <q lang="zh-CN">{asPrinted}</q>
          </li>
        );
      })}
    </ul>
  );
  return (
    <div className={styles.series}>
      <p>
        <ViewLink to={to}>{indicator.name[language]}</ViewLink>
        {manyPlaces && <span style={{ color: `var(--${place.colour}t)` }}> {place.shortName[language]}</span>}
      </p>
      {figures.length <= LONG ? (
        list
      ) : (
        <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{ui.sourcePages.figures(figures.length)}</summary>
          {list}
        </details>
      )}
    </div>
  );
}
