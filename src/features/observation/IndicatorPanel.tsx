import type { Dataset } from '@/domain/dataset';
import { useWording } from '@/view/ViewContext';
import styles from './observation.module.css';

interface IndicatorPanelProps {
  readonly dataset: Dataset;
  readonly indicatorId: string;
}

/** While no figure is chosen: what the indicator counts, and how to reach a source. */
export function IndicatorPanel({ dataset, indicatorId }: IndicatorPanelProps) {
  const { ui, language } = useWording();
  const indicator = dataset.indicator.get(indicatorId);
  const unit = indicator && dataset.unit.get(indicator.unitId);
  const stage = indicator && dataset.stage.get(indicator.stageId);
  const topic = indicator && dataset.topic.get(indicator.topicId);
  if (!indicator || !unit) return null;
  const facts = [
    [ui.panelFacts.definition, indicator.definition[language]],
    [ui.unitName, unit.name[language]],
    [ui.stage, stage?.name[language] ?? ''],
    [ui.topic, topic?.name[language] ?? ''],
  ] as const;
  return (
    <section aria-label={ui.thisIndicator} className={styles.panel}>
      <h2 className={styles.heading}>{ui.thisIndicator}</h2>
      <p className={styles.name}>{indicator.name[language]}</p>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.prompt}>{ui.choosePrompt}</p>
    </section>
  );
}
