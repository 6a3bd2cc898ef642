import { memo, useEffect, useMemo, useRef, useState } from 'react';
import type { Dataset } from '@/domain/dataset';
import { topStageOf } from '@/domain/stage';
import { classNames } from '@/lib/classNames';
import {
  byTopic,
  type CatalogueEntry,
  catalogueOf,
  filterCatalogue,
  matchesSearch,
} from '@/query/catalogue/catalogue';
import { useViewFields, useWording } from '@/view/ViewContext';
import { ViewLink } from '@/view/ViewLink';
import styles from './filters.module.css';

interface IndicatorListProps {
  readonly dataset: Dataset;
  readonly onChosen?: () => void;
}

/** The indicators of the chosen stage by topic, each with its newest year; a search among all; lone figures folded. */
export const IndicatorList = memo(function IndicatorList({ dataset, onChosen }: IndicatorListProps) {
  const { stageId, indicatorId } = useViewFields('stageId', 'indicatorId');
  const { ui, language } = useWording();
  const [query, setQuery] = useState('');
  const [unfolded, setUnfolded] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (indicatorId !== '') showChosen(list.current);
  }, [indicatorId]);

  const searching = query.trim() !== '';
  const stageName = dataset.stage.get(stageId)?.name[language] ?? ui.allStages;
  const found = useMemo(() => {
    const catalogue = catalogueOf(dataset);
    return searching
      ? catalogue.filter(({ indicator }) => matchesSearch(indicator, query))
      : filterCatalogue(dataset, catalogue, stageId, '');
  }, [dataset, stageId, searching, query]);
  const comparable = found.filter((entry) => entry.comparable);
  const folds = !searching && comparable.length > 0 && comparable.length < found.length;
  const isShown = (entry: CatalogueEntry) =>
    !folds || unfolded || entry.comparable || entry.indicator.id === indicatorId;
  const groups = byTopic(dataset, found.filter(isShown));
  return (
    <section aria-label={ui.indicator} className={styles.indicators}>
      <input
        type="search"
        className={styles.search}
        placeholder={ui.findWithin(stageName)}
        aria-label={ui.findIndicator}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      <div ref={list} className={styles.scroll}>
        {groups.map(({ topic, entries }) => (
          <section key={topic.id} aria-labelledby={`topic-${topic.id}`}>
            <h2 id={`topic-${topic.id}`} className={styles.topic}>
              {topic.name[language]}
            </h2>
            <ul>
              {entries.map((entry) => (
                <Item
                  key={entry.indicator.id}
                  entry={entry}
                  stageId={searching ? topStageOf(dataset.stage, entry.indicator.stageId) : stageId}
                  onChosen={() => {
                    setQuery('');
                    onChosen?.();
                  }}
                />
              ))}
            </ul>
          </section>
        ))}
        {found.length === 0 && <p className={styles.hint}>{ui.nothingFound(query)}</p>}
        {folds && (
          <button
            type="button"
            className={styles.more}
            onClick={() => setUnfolded(!unfolded)}
            aria-expanded={unfolded}
          >
            {unfolded ? ui.hideSingles : ui.allIndicators(stageName, found.length)}
          </button>
        )}
      </div>
    </section>
  );
});

interface ItemProps {
  readonly entry: CatalogueEntry;
  readonly stageId: string;
  readonly onChosen: () => void;
}

/** A link to an indicator in the present view, from the charts of a whole stage to its trend, and the newest year that it has a figure of. */
const Item = ({ entry: { indicator, newest }, stageId, onChosen }: ItemProps) => {
  const { indicatorId, kind, secondMeasure, ...kept } = useViewFields(
    'indicatorId',
    'secondMeasure',
    'screen',
    'kind',
    'natures',
    'withFamily',
    'strict',
    'measure',
    'bare',
    'grid',
    'focusPlace',
  );
  const { language } = useWording();
  const ofStage = kind === 'multiples' && kept.grid === 'indicator';
  const ofRate = (kind === 'cities' || kind === 'comparison') && secondMeasure.startsWith(':');
  const chosen = indicator.id === indicatorId && !ofStage && !ofRate;
  return (
    <li>
      <ViewLink
        to={{ ...kept, kind: ofStage ? 'trend' : kind, indicatorId: indicator.id, stageId }}
        className={classNames(styles.indicator, chosen && styles.chosenIndicator)}
        aria-current={chosen ? 'true' : undefined}
        onClick={onChosen}
      >
        <span>{indicator.name[language]}</span>
        <small translate="no">{newest}</small>
      </ViewLink>
    </li>
  );
};

/** Moves the list, and nothing else, until the chosen indicator is in sight. */
function showChosen(list: HTMLElement | null): void {
  const item = list?.querySelector<HTMLElement>('[aria-current="true"]');
  if (!list || !item) return;
  const end = item.offsetTop + item.offsetHeight;
  if (item.offsetTop < list.scrollTop) list.scrollTop = item.offsetTop;
  else if (end > list.scrollTop + list.clientHeight) list.scrollTop = end - list.clientHeight;
}
