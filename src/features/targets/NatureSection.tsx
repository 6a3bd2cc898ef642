import type { Dataset } from '@/domain/dataset';
import { type AimGroup, groupAims } from '@/query/aims/aimGroups';
import type { Aim } from '@/query/aims/aims';
import { useViewFields, useWording } from '@/view/ViewContext';
import { AimBlockView } from './AimBlockView';
import { ColumnNames } from './ColumnNames';
import { QuietBlock } from './QuietBlock';
import styles from './targets.module.css';

interface NatureSectionProps {
  readonly dataset: Dataset;
  readonly aims: readonly Aim[];
  readonly nature: 'target' | 'plan';
}

/** The targets, or the plans, by stage and topic: those with figures beside them first. */
export function NatureSection({ dataset, aims, nature }: NatureSectionProps) {
  const { ui } = useWording();
  const groups = groupAims(dataset, aims, nature);
  if (groups.length === 0) return null;
  const count = aims.filter(({ aim }) => aim.nature === nature).length;
  const answered = groups.some((group) => group.answered.length > 0);
  return (
    <section className={styles.section} aria-labelledby={`aims-${nature}`}>
      <h2 id={`aims-${nature}`} className={styles.sectionTitle}>
        {ui.targets.natureTitle[nature]} <span>{count}</span>
        <small>{ui.targets.natureHint[nature]}</small>
      </h2>
      {answered && <ColumnNames />}
      {groups.map((group) => (
        <GroupView key={group.stage?.id} dataset={dataset} group={group} alone={groups.length === 1} />
      ))}
    </section>
  );
}

interface GroupViewProps {
  readonly dataset: Dataset;
  readonly group: AimGroup;
  /** The only stage of the section: its name stands over the page already when it was chosen. */
  readonly alone: boolean;
}

function GroupView({ dataset, group, alone }: GroupViewProps) {
  const { language, stageId } = useViewFields('language', 'stageId');
  const { ui } = useWording();
  const { stage, answered, unanswered } = group;
  const named = stage !== null && !(alone && stage.id === stageId);
  return (
    <div>
      <h3 className={named ? styles.groupTitle : 'visually-hidden'}>{stage?.name[language]}</h3>
      {answered.length > 0 && (
        <ul>
          {answered.map((block) => (
            <AimBlockView key={block.indicator.id} dataset={dataset} block={block} />
          ))}
        </ul>
      )}
      {unanswered.length > 0 && (
        <>
          {answered.length > 0 && <p className={styles.quietTitle}>{ui.targets.unanswered}</p>}
          <ul className={styles.quietList}>
            {unanswered.map((block) => (
              <QuietBlock key={block.indicator.id} dataset={dataset} block={block} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
