import type { Dataset } from '@/domain/dataset';
import { SelectBox } from '@/ui/SelectBox';
import { useChangeView, useViewFields, useWording } from '@/view/ViewContext';
import styles from './filters.module.css';

interface TopicSelectProps {
  readonly dataset: Dataset;
  readonly stageName: string;
}

/** The topic that the list of indicators is narrowed to; unnarrowed it names the stage. */
export function TopicSelect({ dataset, stageName }: TopicSelectProps) {
  const { topicId, language } = useViewFields('topicId', 'language');
  const change = useChangeView();
  const { ui } = useWording();
  const options = [
    { value: '', label: ui.indicatorsOf(stageName) },
    ...dataset.topics.map((topic) => ({ value: topic.id, label: topic.name[language] })),
  ];
  return (
    <SelectBox
      className={styles.topic}
      label={ui.topic}
      value={topicId}
      options={options}
      onChange={(id) => change({ topicId: id, indicatorId: '' })}
    />
  );
}
