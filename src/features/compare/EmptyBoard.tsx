import { NATURES } from '@/domain/observation';
import { Button } from '@/ui/Button';
import { useChangeView, useViewFields, useWording } from '@/view/ViewContext';
import styles from './compare.module.css';

/** Why there is no panel, and what would bring some. */
export function EmptyBoard() {
  const { natures, withFamily, stageId, topicId, strict } = useViewFields(
    'natures',
    'withFamily',
    'stageId',
    'topicId',
    'strict',
  );
  const change = useChangeView();
  const { ui } = useWording();
  const noNature = natures.length === 0;
  if (strict && !noNature)
    return (
      <div className={styles.empty}>
        <p className={styles.emptyTitle}>{ui.noneComparable}</p>
        <p>{ui.compare.strictEmpty}</p>
        <p className={styles.emptyActions}>
          <Button onClick={() => change({ strict: false })}>{ui.comparability.showAll}</Button>
        </p>
      </div>
    );
  return (
    <div className={styles.empty}>
      <p className={styles.emptyTitle}>{ui.compare.emptyTitle}</p>
      <p>{noNature ? ui.compare.emptyNatures : ui.compare.emptyStage}</p>
      <p className={styles.emptyActions}>
        {natures.length < NATURES.length && (
          <Button onClick={() => change({ natures: NATURES })}>{ui.compare.showAllNatures}</Button>
        )}
        {!withFamily && !noNature && (
          <Button onClick={() => change({ withFamily: true })}>{ui.compare.addNear}</Button>
        )}
        {(stageId !== '' || topicId !== '') && !noNature && (
          <Button onClick={() => change({ stageId: '', topicId: '', indicatorId: '' })}>
            {ui.compare.showAllStages}
          </Button>
        )}
      </p>
    </div>
  );
}
