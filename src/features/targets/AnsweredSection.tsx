import type { Dataset } from '@/domain/dataset';
import { answeredAims } from '@/query/aims/aimGroups';
import type { Aim } from '@/query/aims/aims';
import { useWording } from '@/view/ViewContext';
import { AimBlockView } from './AimBlockView';
import { ColumnNames } from './ColumnNames';
import styles from './targets.module.css';

/** The targets and plans that a published figure answers, or comes near to answering: what the page found out. */
export function AnsweredSection({
  dataset,
  aims,
}: {
  readonly dataset: Dataset;
  readonly aims: readonly Aim[];
}) {
  const { ui } = useWording();
  const blocks = answeredAims(dataset, aims);
  if (blocks.length === 0) return null;
  const count = blocks.reduce((sum, block) => sum + block.aims.length, 0);
  return (
    <section className={styles.section} aria-labelledby="aims-answered">
      <h2 id="aims-answered" className={styles.sectionTitle}>
        {ui.targets.answeredTitle} <span>{count}</span>
        <small>{ui.targets.answeredHint}</small>
      </h2>
      <ColumnNames />
      <ul>
        {blocks.map((block) => (
          <AimBlockView key={block.indicator.id} dataset={dataset} block={block} level={3} staged />
        ))}
      </ul>
    </section>
  );
}
