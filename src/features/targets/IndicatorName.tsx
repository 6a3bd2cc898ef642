import type { Dataset } from '@/domain/dataset';
import type { Indicator } from '@/domain/indicator';
import { useChangeView, useViewFields, useWording } from '@/view/ViewContext';
import styles from './aimRow.module.css';

interface IndicatorNameProps {
  readonly dataset: Dataset;
  readonly indicator: Indicator;
  /** Level of the heading: under a stage, or straight under a section. */
  readonly level?: 3 | 4;
  readonly staged?: boolean;
}

/** The name of an indicator, which opens it in Explore, and its topic. */
export function IndicatorName({ dataset, indicator, level = 4, staged = false }: IndicatorNameProps) {
  const Heading = level === 3 ? 'h3' : 'h4';
  const { language } = useViewFields('language');
  const change = useChangeView();
  const { ui, terms } = useWording();
  const name = indicator.name[language];
  const topic = dataset.topic.get(indicator.topicId)?.name[language];
  const stage = staged ? dataset.stage.get(indicator.stageId)?.name[language] : undefined;
  return (
    <Heading className={styles.indicator}>
      <button
        type="button"
        title={ui.targets.openIndicator(name)}
        onClick={() => change({ screen: 'indicator', kind: 'trend', indicatorId: indicator.id })}
      >
        {name}
      </button>{' '}
      <small className={styles.topic}>{[stage, topic].filter(Boolean).join(terms.space)}</small>
    </Heading>
  );
}
