import type { Dataset } from '@/domain/dataset';
import type { Indicator } from '@/domain/indicator';
import { useChangeView, useViewFields, useWording } from '@/view/ViewContext';
import styles from './aimRow.module.css';

interface IndicatorNameProps {
  readonly dataset: Dataset;
  readonly indicator: Indicator;
  /** Level of the heading: under a stage, or straight under a section. */
  readonly level?: 3 | 4;
}

/** The name of an indicator, which opens it in Explore, and its theme. */
export function IndicatorName({ dataset, indicator, level = 4 }: IndicatorNameProps) {
  const Heading = level === 3 ? 'h3' : 'h4';
  const { language } = useViewFields('language');
  const change = useChangeView();
  const { ui } = useWording();
  const name = indicator.name[language];
  return (
    <Heading className={styles.indicator}>
      <button
        type="button"
        title={ui.targets.openIndicator(name)}
        onClick={() => change({ screen: 'explore', kind: 'trend', indicatorId: indicator.id })}
      >
        {name}
      </button>{' '}
      <small className={styles.theme}>{dataset.theme.get(indicator.themeId)?.name[language]}</small>
    </Heading>
  );
}
