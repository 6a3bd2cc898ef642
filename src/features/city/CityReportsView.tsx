import type { Dataset } from '@/domain/dataset';
import type { Observation } from '@/domain/observation';
import { isOwn } from '@/domain/ownMark';
import type { Source } from '@/domain/source';
import { reportWords } from '@/narrative/city/reportWords';
import type { CityReports } from '@/query/city/cityReports';
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
  const words = ui.city;
  const { figures, more, others } = own;
  const [first] = figures;
  const shared =
    first && figures.every(({ period }) => period.text === first.period.text) ? first.period : null;
  const told = own.reported ? words.ownAndReported : words.own;
  const title = figures.some(isOwn) ? words.brought : told;
  if (figures.length === 0) return null;
  const document = (source: Source) => (
    <ViewLink className={marks.link} to={{ screen: 'data', section: 'sources', sourceId: source.id }}>
      {source.title[language]}
    </ViewLink>
  );
  const partial = figures.some(({ period }) => period.kind === 'half' || period.kind === 'part');
  return (
    <section>
      <h2>{title(shared ? periodWords(shared, language) : '', subject.shortName[language])}</h2>
      {own.shown.map(({ source, figures: told }) => (
        <div key={source.id}>
          <ul className={parts.own}>
            {told.map((figure) => (
              <ReportedFigure
                key={figure.id}
                dataset={dataset}
                figure={figure}
                withPeriod={shared === null}
              />
            ))}
          </ul>
          <p className={styles.note}>
            {words.source}
            {terms.colon}
            {document(source)}
          </p>
        </div>
      ))}
      {(partial || more > 0) && (
        <p className={styles.note}>
          {partial && (shared ? words.notWholeYear : words.partsOfYear)}
          {more > 0 && words.moreFigures(more)}
        </p>
      )}
      {others.length > 0 && (
        <details className={styles.more}>
          <summary>{words.otherDocuments}</summary>
          <ul>
            {others.slice(0, DOCUMENTS).map(({ source, figures: held }) => (
              <li key={source.id}>
                {document(source)} <em>{words.figureCount(held.length)}</em>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

interface ReportedFigureProps {
  readonly dataset: Dataset;
  readonly figure: Observation;
  readonly withPeriod: boolean;
}

function ReportedFigure({ dataset, figure, withPeriod }: ReportedFigureProps) {
  const { language } = useWording();
  const page = useViewFields('screen', 'cityCode', 'besideCode');
  const told = reportWords(dataset, figure, withPeriod, language);
  if (!told) return null;
  return (
    <li>
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
        {told.doubt && <em> {told.doubt}</em>}
      </span>
    </li>
  );
}
