import { type Stage, stageAndDescendants } from '@/domain/stage';
import { classNames } from '@/lib/classNames';
import { useChosenInView } from '@/ui/hooks/useChosenInView';
import { useViewFields, useWording } from '@/view/ViewContext';
import { ViewLink } from '@/view/ViewLink';
import styles from './stageBar.module.css';

/** The education stages under the header of every page; the children of a stage stand after it. */
export function StageBar({ stages }: { readonly stages: readonly Stage[] }) {
  const { stageId, language, ...page } = useViewFields(
    'stageId',
    'language',
    'screen',
    'kind',
    'section',
    'cityCode',
    'besideCode',
  );
  const { ui } = useWording();
  const bar = useChosenInView(stageId + language);
  const link = (id: string, name: string, className?: string) => (
    <ViewLink
      key={id}
      to={{ ...page, stageId: id }}
      className={classNames(styles.stage, className)}
      aria-current={id === stageId ? 'true' : undefined}
    >
      {name}
    </ViewLink>
  );
  const shown = (child: Stage) =>
    language === 'zh' || stageAndDescendants(stages, child.parentId).has(stageId);
  return (
    <nav ref={bar} className={styles.bar} aria-label={ui.stage}>
      <span className={styles.label}>{ui.stage}</span>
      {link('', ui.allStages)}
      {stages
        .filter(({ parentId }) => parentId === '')
        .flatMap((stage) => [
          link(stage.id, stage.name[language]),
          ...stages
            .filter((child) => child.parentId === stage.id && shown(child))
            .map((child) => link(child.id, child.name[language], styles.child)),
        ])}
    </nav>
  );
}
