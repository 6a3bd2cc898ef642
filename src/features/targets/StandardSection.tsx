import type { Dataset } from '@/domain/dataset';
import type { StandardAnswer } from '@/query/aims/standards';
import { useWording } from '@/view/ViewContext';
import { StandardRow } from './StandardRow';
import styles from './targets.module.css';

/** National targets and standards, with whom they bind, beside the country's figure and those of others for reference. */
export function StandardSection({
  dataset,
  shown,
}: {
  readonly dataset: Dataset;
  readonly shown: readonly StandardAnswer[];
}) {
  const { ui } = useWording();
  if (shown.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="standards">
      <h2 id="standards" className={styles.sectionTitle}>
        {ui.targets.standardsTitle} <span>{shown.length}</span>
        <small>{ui.targets.standardsHint}</small>
      </h2>
      <ul>
        {shown.map((answer) => (
          <StandardRow key={answer.standard.id} dataset={dataset} answer={answer} />
        ))}
      </ul>
    </section>
  );
}
