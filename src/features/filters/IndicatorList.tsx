import { memo, useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { Dataset } from '@/domain/dataset';
import type { Indicator } from '@/domain/indicator';
import { topStageOf } from '@/domain/stage';
import { byTopic, catalogueOf, filterCatalogue, matchesSearch } from '@/query/catalogue/catalogue';
import { useAfterPaint } from '@/ui/hooks/useAfterPaint';
import { useViewFields, useWording } from '@/view/ViewContext';
import styles from './filters.module.css';
import { TopicRows } from './IndicatorRows';
import { useRowLinks } from './useRowLinks';

interface IndicatorListProps {
  readonly dataset: Dataset;
  readonly onChosen?: () => void;
}

/** The indicators of the chosen stage by topic, each with its newest year; a search among all; lone figures folded. */
export const IndicatorList = memo(function IndicatorList({ dataset: shown, onChosen }: IndicatorListProps) {
  const view = useViewFields('stageId', 'indicatorId', 'kind', 'grid', 'secondMeasure');
  const { ui, language } = useWording();
  const [query, setQuery] = useState('');
  const [unfolded, setUnfolded] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const dataset = useDeferredValue(shown);
  const stageId = useDeferredValue(view.stageId);
  const sought = useDeferredValue(query);
  const { indicatorId } = view;
  const chosen = useAfterPaint(`${indicatorId} ${stageId}`, '');
  useEffect(() => {
    if (chosen !== '') showChosen(list.current);
  }, [chosen]);

  const searching = sought.trim() !== '';
  const stageName = dataset.stage.get(stageId)?.name[language] ?? ui.allStages;
  const stageOf = useCallback(
    (indicator: Indicator) => (searching ? topStageOf(dataset.stage, indicator.stageId) : stageId),
    [dataset, stageId, searching],
  );
  const links = useRowLinks(stageOf, () => {
    setQuery('');
    onChosen?.();
  });
  const found = useMemo(() => {
    const catalogue = catalogueOf(dataset);
    return searching
      ? catalogue.filter(({ indicator }) => matchesSearch(indicator, sought))
      : filterCatalogue(dataset, catalogue, stageId, '');
  }, [dataset, stageId, searching, sought]);
  const comparable = useMemo(() => found.filter((entry) => entry.comparable), [found]);
  const folds = !searching && comparable.length > 0 && comparable.length < found.length;
  const isFolded = folds && !unfolded;
  const single = isFolded
    ? found.find((entry) => !entry.comparable && entry.indicator.id === indicatorId)
    : undefined;
  const groups = useMemo(
    () => byTopic(dataset, isFolded ? found.filter((one) => one.comparable || one === single) : found),
    [dataset, found, isFolded, single],
  );
  const ofStage = view.kind === 'multiples' && view.grid === 'indicator';
  const ofRate = (view.kind === 'cities' || view.kind === 'comparison') && view.secondMeasure.startsWith(':');
  const topicId = ofStage || ofRate ? undefined : dataset.indicator.get(indicatorId)?.topicId;
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
          <TopicRows
            key={topic.id}
            topic={topic}
            entries={entries}
            chosenId={topic.id === topicId ? indicatorId : ''}
            links={links}
            language={language}
          />
        ))}
        {found.length === 0 && <p className={styles.hint}>{ui.nothingFound(sought)}</p>}
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

/** Moves the list, and nothing else, until the chosen indicator is in sight. */
function showChosen(list: HTMLElement | null): void {
  const item = list?.querySelector<HTMLElement>('[aria-current="true"]');
  if (!list || !item) return;
  const end = item.offsetTop + item.offsetHeight;
  if (item.offsetTop < list.scrollTop) list.scrollTop = item.offsetTop;
  else if (end > list.scrollTop + list.clientHeight) list.scrollTop = end - list.clientHeight;
}
