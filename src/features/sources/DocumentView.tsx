import { useEffect, useRef } from 'react';
import type { Dataset } from '@/domain/dataset';
import { itemWords, partWords } from '@/narrative/locatorWords';
import { type DocumentPart, documentPage } from '@/query/sources/sourcePages';
import { useWording } from '@/view/ViewContext';
import { DocumentFacts } from './DocumentFacts';
import { DocumentSeriesView } from './DocumentSeriesView';
import styles from './document.module.css';
import { StandardsList } from './StandardsList';

interface DocumentViewProps {
  readonly dataset: Dataset;
  readonly sourceId: string;
}

/** A document: what it is, and all its figures in the order of its items; opened at the item that is asked for. */
export function DocumentView({ dataset, sourceId }: DocumentViewProps) {
  const { ui } = useWording();
  const words = ui.sourcePages;
  const whole = useRef<HTMLDivElement>(null);
  useEffect(() => {
    whole.current?.querySelector('[aria-current]')?.scrollIntoView?.({ block: 'center' });
  }, []);
  const page = documentPage(dataset, sourceId);
  if (!page) return null;
  return (
    <div ref={whole}>
      <DocumentFacts page={page} />
      <StandardsList dataset={dataset} standards={page.standards} />
      <h2 className={styles.heading}>
        {page.figureCount === 0 ? words.noFigures : words.allFigures(page.figureCount, page.indicatorCount)}
      </h2>
      {page.parts.map((part) => (
        <Part key={part.id} dataset={dataset} part={part} manyPlaces={page.places.length > 1} />
      ))}
    </div>
  );
}

interface PartProps {
  readonly dataset: Dataset;
  readonly part: DocumentPart;
  readonly manyPlaces: boolean;
}

function Part({ dataset, part, manyPlaces }: PartProps) {
  const wording = useWording();
  const title = partWords(part.items[0]?.locator ?? '', wording);
  return (
    <section className={styles.part}>
      {title !== '' && (
        <h3>
          {title} <small>{wording.ui.sourcePages.figures(part.figureCount)}</small>
        </h3>
      )}
      <ol>
        {part.items.map(({ locator, series }) => (
          <li key={locator} className={styles.item}>
            <p className={styles.itemName} lang="zh-CN">
              {itemWords(locator, wording)}
            </p>
            <div>
              {series.map((one) => (
                <DocumentSeriesView
                  key={`${one.indicator.id} ${one.place.code}`}
                  dataset={dataset}
                  series={one}
                  manyPlaces={manyPlaces}
                />
              ))}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
