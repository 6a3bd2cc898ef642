import type { Dataset } from '@/domain/dataset';
import { itemWords, partWords } from '@/narrative/locatorWords';
import { type DocumentPage, type DocumentPart, documentPage } from '@/query/sources/sourcePages';
import { useWording } from '@/view/ViewContext';
import { DocumentFacts } from './DocumentFacts';
import { DocumentItemView } from './DocumentItemView';
import styles from './document.module.css';
import { StandardsList } from './StandardsList';

interface DocumentPageViewProps {
  readonly dataset: Dataset;
  readonly sourceId: string;
}

/** A document: what it is, what it covers, and all its figures in the order of its items. */
export function DocumentPageView({ dataset, sourceId }: DocumentPageViewProps) {
  const { ui } = useWording();
  const words = ui.sourcePages;
  const page = documentPage(dataset, sourceId);
  if (!page) return null;
  return (
    <>
      <DocumentFacts dataset={dataset} page={page} />
      <StandardsList dataset={dataset} standards={page.standards} />
      {page.figureCount === 0 ? (
        <p>{words.noFigures}</p>
      ) : (
        <section aria-labelledby="document-figures">
          <h2 id="document-figures" className={styles.heading}>
            {words.allFigures(page.figureCount, page.indicatorCount)}
          </h2>
          <p className={styles.lead}>{words.figuresLead}</p>
          <p className={styles.columns} aria-hidden="true">
            <span>{words.columns.item}</span>
            <span>{words.columns.indicator}</span>
            <span>{words.columns.figure}</span>
            <span>{words.columns.printed}</span>
            <span>{words.columns.picture}</span>
          </p>
          {page.parts.map((part) => (
            <Part key={part.id} dataset={dataset} page={page} part={part} />
          ))}
        </section>
      )}
    </>
  );
}

/** Documents with more figures have their items folded at first. */
const MANY = 300;

interface PartProps {
  readonly dataset: Dataset;
  readonly page: DocumentPage;
  readonly part: DocumentPart;
}

function Part({ dataset, page, part }: PartProps) {
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
        {part.items.map((item) => (
          <DocumentItemView
            key={item.locator}
            dataset={dataset}
            item={item}
            name={itemWords(item.locator, wording)}
            folded={page.figureCount > MANY}
            manyPlaces={page.places.length > 1}
          />
        ))}
      </ol>
    </section>
  );
}
