import { type MouseEvent, memo } from 'react';
import type { Indicator, Topic } from '@/domain/indicator';
import type { Language } from '@/domain/localized';
import { classNames } from '@/lib/classNames';
import type { CatalogueEntry } from '@/query/catalogue/catalogue';
import styles from './filters.module.css';

/** Where the rows of a list lead. */
export interface RowLinks {
  readonly hrefOf: (indicator: Indicator) => string;
  readonly onClick: (event: MouseEvent, indicator: Indicator) => void;
}

interface TopicRowsProps {
  readonly topic: Topic;
  readonly entries: readonly CatalogueEntry[];
  /** Empty: the indicator chosen is not among them. */
  readonly chosenId: string;
  readonly links: RowLinks;
  readonly language: Language;
}

/** The indicators of a topic. There may be a thousand of one's own: only what changes is rendered again. */
export const TopicRows = memo(function TopicRows({
  topic,
  entries,
  chosenId,
  links,
  language,
}: TopicRowsProps) {
  return (
    <section aria-labelledby={`topic-${topic.id}`}>
      <h2 id={`topic-${topic.id}`} className={styles.topic}>
        {topic.name[language]}
      </h2>
      <ul>
        {entries.map(({ indicator, newest }) => (
          <Row
            key={indicator.id}
            indicator={indicator}
            newest={newest}
            chosen={indicator.id === chosenId}
            links={links}
            language={language}
          />
        ))}
      </ul>
    </section>
  );
});

interface RowProps extends Pick<TopicRowsProps, 'links' | 'language'> {
  readonly indicator: Indicator;
  readonly newest: number;
  readonly chosen: boolean;
}

/** A link to an indicator, and the newest year that it has a figure of. */
const Row = memo(function Row({ indicator, newest, chosen, links, language }: RowProps) {
  return (
    <li>
      <a
        href={links.hrefOf(indicator)}
        className={classNames(styles.indicator, chosen && styles.chosenIndicator)}
        aria-current={chosen ? 'true' : undefined}
        onClick={(event) => links.onClick(event, indicator)}
      >
        <span>{indicator.name[language]}</span>
        <small translate="no">{newest}</small>
      </a>
    </li>
  );
});
