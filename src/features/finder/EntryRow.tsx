import type { ReactNode } from 'react';
import type { Dataset } from '@/domain/dataset';
import { catalogueOf, filterCatalogue } from '@/query/catalogue/catalogue';
import type { FinderEntry } from '@/query/finder/finderEntry';
import { useWording } from '@/view/ViewContext';
import type { Wording } from '@/wording/wording';
import { FigureRow } from './FigureRow';
import styles from './finder.module.css';
import { Marked } from './Marked';

interface EntryRowProps {
  readonly entry: FinderEntry;
  readonly words: readonly string[];
  readonly dataset: Dataset;
  readonly active: boolean;
}

/** What an entry is called, with what answers the query in bold, and a few words on what it is. */
export function EntryRow({ entry, words, dataset, active }: EntryRowProps) {
  const wording = useWording();
  if (entry.kind === 'figure') {
    const observation = dataset.observation.get(entry.id);
    return (
      observation && <FigureRow observation={observation} words={words} dataset={dataset} active={active} />
    );
  }
  const { name, detail, colour } = describe(entry, dataset, wording);
  const marked = (text: string): ReactNode => <Marked text={text} words={words} dataset={dataset} />;
  return (
    <>
      <span className={styles.name} style={colour ? { color: `var(--${colour}t)` } : undefined}>
        {marked(name)}
      </span>{' '}
      <span className={styles.detail}>{detail}</span>
    </>
  );
}

interface Described {
  readonly name: string;
  readonly detail: string;
  /** The colour of a place. */
  readonly colour?: string | undefined;
}

function describe({ kind, id }: FinderEntry, dataset: Dataset, { ui, terms, language }: Wording): Described {
  const words = ui.finder;
  const joined = (...facts: readonly string[]) => facts.filter(Boolean).join(terms.space);
  const indicatorsOf = (stageId: string, topicId: string) =>
    words.indicators(filterCatalogue(dataset, catalogueOf(dataset), stageId, topicId).length);
  if (kind === 'page') return { name: ui.screenNames[id], detail: words.pages[id] };
  if (kind === 'stage')
    return { name: dataset.stage.get(id)?.name[language] ?? id, detail: indicatorsOf(id, '') };
  if (kind === 'topic')
    return { name: dataset.topic.get(id)?.name[language] ?? id, detail: indicatorsOf('', id) };
  if (kind === 'place') {
    const place = dataset.place.get(id);
    return {
      name: place?.name[language] ?? id,
      detail: place ? words.levels[place.level] : '',
      colour: place?.colour,
    };
  }
  if (kind === 'source') {
    const source = dataset.source.get(id);
    const count = dataset.sourceHolding.get(id)?.count ?? 0;
    return {
      name: source?.title[language] ?? id,
      detail: source ? joined(source.issuer[language], words.grade(source.grade), words.figures(count)) : '',
    };
  }
  const indicator = dataset.indicator.get(id);
  const stage = dataset.stage.get(indicator?.stageId ?? '')?.name[language] ?? '';
  return {
    name: indicator?.name[language] ?? id,
    detail: joined(stage, words.figures(figureCount(dataset, id))),
  };
}

const figureCount = (dataset: Dataset, indicatorId: string): number =>
  (dataset.holdingsOf.get(indicatorId) ?? []).reduce((sum, { count }) => sum + count, 0);
