import { useMemo } from 'react';
import type { Dataset } from '@/domain/dataset';
import { stageAndDescendants } from '@/domain/stage';
import { standardAnswersOf } from '@/query/standards';
import { useViewFields, useWording } from '@/view/ViewContext';
import { StandardRow } from './StandardRow';
import styles from './targets.module.css';

/** National targets and standards, with whom they bind, beside the country's figure and those of others for reference. */
export function StandardSection({
  dataset,
  asOfYear,
}: {
  readonly dataset: Dataset;
  readonly asOfYear: number;
}) {
  const { stageId } = useViewFields('stageId');
  const { ui } = useWording();
  const answers = useMemo(() => standardAnswersOf(dataset, asOfYear), [dataset, asOfYear]);
  const stages = stageId === '' ? null : stageAndDescendants(dataset.stages, stageId);
  const shown = answers.filter(({ standard }) => !stages || stages.has(standard.stageId));
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
