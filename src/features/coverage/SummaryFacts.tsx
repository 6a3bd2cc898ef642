import { summaryFacts } from '@/narrative/coverage/coverageSentences';
import type { CoverageSummary } from '@/query/coverage/coverageSummary';
import { useWording } from '@/view/ViewContext';
import styles from './summary.module.css';

/** What is known, in a few facts made from the numbers. */
export function SummaryFacts({
  summary,
  title,
}: {
  readonly summary: CoverageSummary;
  readonly title: string;
}) {
  const wording = useWording();
  return (
    <section aria-label={wording.ui.coverage.summaryTitle}>
      <h2 className={styles.heading}>{title}</h2>
      <dl className={styles.facts}>
        {summaryFacts(summary, wording).map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
