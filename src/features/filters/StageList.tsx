import { memo } from 'react';
import { type Stage, stageAndDescendants } from '@/domain/stage';
import { classNames } from '@/lib/classNames';
import { useChangeView, useViewFields, useWording } from '@/view/ViewContext';
import styles from './filters.module.css';

interface StageListProps {
  readonly stages: readonly Stage[];
  readonly onChosen?: () => void;
}

/** The education stages as a list; children stand beside their parent. */
export const StageList = memo(function StageList({ stages, onChosen }: StageListProps) {
  const { stageId, language } = useViewFields('stageId', 'language');
  const change = useChangeView();
  const { ui } = useWording();
  const choose = (id: string) => {
    change({ stageId: id, topicId: '', indicatorId: '' });
    onChosen?.();
  };
  const top = stages.filter((stage) => stage.parentId === '');
  const open = (stage: Stage) => language === 'zh' || stageAndDescendants(stages, stage.id).has(stageId);
  const item = (id: string, name: string, className: string | undefined) => (
    <button
      key={id}
      type="button"
      className={classNames(className, id === stageId && styles.chosen)}
      aria-pressed={id === stageId}
      onClick={() => choose(id)}
    >
      {name}
    </button>
  );
  return (
    <nav aria-label={ui.stage}>
      <h2 className={styles.heading}>{ui.stage}</h2>
      <ul className={styles.stages}>
        <li>{item('', ui.allStages, styles.stage)}</li>
        {top.map((stage) => (
          <li key={stage.id} className={styles.stageRow}>
            {item(stage.id, stage.name[language], styles.stage)}
            {stages
              .filter((child) => child.parentId === stage.id && open(stage))
              .map((child) => item(child.id, child.name[language], styles.childStage))}
          </li>
        ))}
      </ul>
    </nav>
  );
});
