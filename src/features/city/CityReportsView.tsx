import type { Dataset } from '@/domain/dataset';
import { isOwn } from '@/domain/ownMark';
import { reportWords } from '@/narrative/city/reportWords';
import type { CityDocument, CityReports } from '@/query/city/cityReports';
import type { CitySubject } from '@/query/city/citySubject';
import { useViewFields, useWording } from '@/view/ViewContext';
import { ViewLink } from '@/view/ViewLink';
import { periodWords } from '@/wording/language/periods';
import styles from './city.module.css';
import marks from './cityMarks.module.css';
import parts from './ofItself.module.css';

interface CityReportsViewProps {
  readonly dataset: Dataset;
  readonly subject: CitySubject;
  readonly own: CityReports;
}

const DOCUMENTS = 5;

/** What a city published of itself: the figures that say most, each leading to its source, and its documents. */
export function CityReportsView({ dataset, subject, own }: CityReportsViewProps) {
  const { ui, language, terms } = useWording();
  const page = useViewFields('screen', 'cityCode', 'besideCode');
  const words = ui.city;
  const { figures, more } = own;
  const [first] = figures;
  const shared =
    first && figures.every(({ period }) => period.text === first.period.text) ? first.period : null;
  const told = own.reported ? words.ownAndReported : words.own;
  const title = figures.some(isOwn) ? words.brought : told;
  const [newest, ...others] = documentsInOrder(own);
  if (!newest || figures.length === 0) return null;
  const document = ({ source }: CityDocument) => (
    <ViewLink className={marks.link} to={{ screen: 'data', section: 'sources', sourceId: source.id }}>
      {source.title[language]}
    </ViewLink>
  );
  return (
    <section>
      <h2>{title(shared ? periodWords(shared, language) : '', subject.shortName[language])}</h2>
      <ul className={parts.own}>
        {figures.map((figure) => {
          const told = reportWords(dataset, figure, shared === null, language);
          if (!told) return null;
          return (
            <li key={figure.id}>
              <ViewLink className={marks.number} to={{ ...page, observationId: figure.id }}>
                <b translate="no">{told.value}</b> {told.unit}
              </ViewLink>
              <span>
                <ViewLink
                  className={marks.quiet}
                  to={{ screen: 'indicator', indicatorId: figure.indicatorId, stageId: '' }}
                >
                  {told.name}
                </ViewLink>
                {told.facts && <em> {told.facts}</em>}
              </span>
            </li>
          );
        })}
      </ul>
      <p className={styles.note}>
        {figures.some(({ period }) => period.kind === 'half' || period.kind === 'part') &&
          (shared ? words.notWholeYear : words.partsOfYear)}
        {words.source}
        {terms.colon}
        {document(newest)}
        {more > 0 && `${terms.comma}${words.moreFigures(more)}`}
      </p>
      {others.length > 0 && (
        <details className={styles.more}>
          <summary>{words.otherDocuments}</summary>
          <ul>
            {others.slice(0, DOCUMENTS).map((one) => (
              <li key={one.source.id}>
                {document(one)} <em>{words.figureCount(one.figures.length)}</em>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** The document that the first figure stands in, then the others. */
function documentsInOrder({ documents, figures: [first] }: CityReports): readonly CityDocument[] {
  const shown = documents.find(({ source }) => source.id === first?.sourceId) ?? documents[0];
  return shown ? [shown, ...documents.filter((one) => one !== shown)] : [];
}
