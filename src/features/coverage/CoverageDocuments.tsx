import type { Dataset } from '@/domain/dataset';
import { cellText, withoutText } from '@/narrative/coverage/coverageSentences';
import { type CoverageRow, documentsOf } from '@/query/coverage/coverageTable';
import { useWording } from '@/view/ViewContext';
import { ViewLink } from '@/view/ViewLink';
import styles from './coverage.module.css';

interface CoverageDocumentsProps {
  readonly dataset: Dataset;
  readonly row: CoverageRow;
}

/** The documents of an indicator: each with its grade, and what of which place it has; then who has nothing. */
export function CoverageDocuments({ dataset, row }: CoverageDocumentsProps) {
  const wording = useWording();
  const { ui, terms, language } = wording;
  const without = withoutText(dataset, row, wording);
  return (
    <div className={styles.documents}>
      <ul>
        {documentsOf(dataset, row).map(({ source, cells }) => (
          <li key={source.id}>
            <ViewLink
              to={{
                screen: 'data',
                section: 'sources',
                sourceId: source.id,
                unfolded: cells[0]?.observations.slice(0, 1).map(({ id }) => id) ?? [],
              }}
            >
              {source.title[language]}
            </ViewLink>
            <span data-grade={source.grade}>{terms.grade[source.grade]}</span>
            <span>{cells.map((cell) => cellText(cell, wording)).join(terms.semicolon)}</span>
          </li>
        ))}
      </ul>
      <p>
        <ViewLink to={{ screen: 'indicator', kind: 'table', indicatorId: row.indicator.id }}>
          {ui.coverage.table}
        </ViewLink>{' '}
        {without}
      </p>
    </div>
  );
}
