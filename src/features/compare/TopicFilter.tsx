import type { Topic } from '@/domain/indicator';
import { SelectBox } from '@/ui/SelectBox';
import { useChangeView, useViewFields, useWording } from '@/view/ViewContext';
import styles from './compare.module.css';

/** Narrows the panels to one topic, of those that some panel is filed under. */
export function TopicFilter({ topics }: { topics: readonly Topic[] }) {
  const { topicId, language } = useViewFields('topicId', 'language');
  const change = useChangeView();
  const { ui } = useWording();
  return (
    <SelectBox
      className={styles.topics}
      label={ui.topic}
      value={topicId}
      options={[
        { value: '', label: ui.compare.allTopics },
        ...topics.map(({ id, name }) => ({ value: id, label: name[language] })),
      ]}
      onChange={(id) => change({ topicId: id, indicatorId: '' })}
    />
  );
}
