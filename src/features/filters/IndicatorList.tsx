import { type CSSProperties, memo, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Dataset } from '@/domain/dataset';
import { isCity } from '@/domain/place';
import { topStageOf } from '@/domain/stage';
import { signsOfNames } from '@/lib/signsOfNames';
import {
  type CatalogueEntry,
  catalogueOf,
  filterCatalogue,
  matchesSearch,
} from '@/query/catalogue/catalogue';
import { useChangeView, useViewFields, useWording } from '@/view/ViewContext';
import styles from './filters.module.css';
import { IndicatorItem } from './IndicatorItem';
import { TopicSelect } from './TopicSelect';

interface IndicatorListProps {
  readonly dataset: Dataset;
  readonly onChosen?: () => void;
}

/** Indicators of the chosen stage and topic: what can be compared first, lone figures folded behind it. */
export const IndicatorList = memo(function IndicatorList({ dataset, onChosen }: IndicatorListProps) {
  const catalogue = catalogueOf(dataset);
  const { stageId, topicId, indicatorId, language } = useViewFields(
    'stageId',
    'topicId',
    'indicatorId',
    'language',
  );
  const change = useChangeView();
  const { ui } = useWording();
  const [query, setQuery] = useState('');
  const [unfolded, setUnfolded] = useState(false);
  const scroll = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (indicatorId !== '') showChosen(scroll.current);
  }, [indicatorId]);

  const within = useMemo(
    () => filterCatalogue(dataset, catalogue, stageId, topicId),
    [dataset, catalogue, stageId, topicId],
  );
  const found = useMemo(() => {
    if (query.trim() === '') return within;
    return catalogue.filter((entry) => matchesSearch(entry.indicator, query));
  }, [within, catalogue, query]);
  const comparable = found.filter((entry) => entry.comparable);
  const single = found.filter((entry) => !entry.comparable);
  const searching = query.trim() !== '';
  const showSingle =
    searching ||
    unfolded ||
    comparable.length === 0 ||
    single.some((entry) => entry.indicator.id === indicatorId);
  const choose = useCallback(
    (entry: CatalogueEntry) => {
      const stage = searching
        ? { stageId: topStageOf(dataset.stage, entry.indicator.stageId), topicId: '' }
        : {};
      change({ ...stage, indicatorId: entry.indicator.id, observationId: '', fromYear: null, toYear: null });
      setQuery('');
      onChosen?.();
    },
    [dataset, searching, change, onChosen],
  );
  const cities = dataset.places.filter(isCity);
  const signs = signsOfNames(cities.map(({ shortName }) => shortName[language]));
  const width = signs.some((sign) => sign.length > 1) ? ({ '--sign': '17px' } as CSSProperties) : undefined;
  const stageName = dataset.stage.get(stageId)?.name[language] ?? ui.allStages;
  const items = (entries: readonly CatalogueEntry[]) =>
    entries.map((entry) => (
      <IndicatorItem
        key={entry.indicator.id}
        entry={entry}
        cities={cities}
        chosen={entry.indicator.id === indicatorId}
        onChoose={choose}
      />
    ));
  return (
    <section aria-label={ui.indicator} className={styles.indicators} style={width}>
      <h2 className={styles.heading}>
        {searching ? <span>{ui.indicator}</span> : <TopicSelect dataset={dataset} stageName={stageName} />}
        <span className={styles.cities} aria-hidden="true">
          {cities.map((place, at) => (
            <i key={place.code} className={styles.city} style={{ color: `var(--${place.colour}t)` }}>
              {signs[at]}
            </i>
          ))}
        </span>
      </h2>
      <input
        type="search"
        className={styles.search}
        placeholder={ui.findPlaceholder}
        aria-label={ui.findIndicator}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      <div ref={scroll} className={styles.scroll}>
        <ul>{items(comparable)}</ul>
        {found.length === 0 && <p className={styles.hint}>{ui.nothingFound(query)}</p>}
        {single.length > 0 && (
          <>
            <h3 className={styles.subheading}>{ui.singleGroup(single.length)}</h3>
            {showSingle && <ul>{items(single)}</ul>}
            {!searching && comparable.length > 0 && (
              <button
                type="button"
                className={styles.more}
                onClick={() => setUnfolded(!unfolded)}
                aria-expanded={showSingle}
              >
                {showSingle ? ui.hideSingles : ui.showSingles}
              </button>
            )}
          </>
        )}
      </div>
      <p className={styles.coverageKey} aria-hidden="true">
        <i className={styles.dot} data-coverage="has" /> {ui.coverageKey.has}{' '}
        <i className={styles.dot} data-coverage="near" /> {ui.coverageKey.near}{' '}
        <i className={styles.dot} data-coverage="none" /> {ui.coverageKey.none}
      </p>
    </section>
  );
});

/** Moves the list, and nothing else, until the chosen indicator is in sight. */
function showChosen(list: HTMLElement | null): void {
  const item = list?.querySelector<HTMLElement>('[aria-pressed="true"]');
  if (!list || !item) return;
  const end = item.offsetTop + item.offsetHeight;
  if (item.offsetTop < list.scrollTop) list.scrollTop = item.offsetTop;
  else if (end > list.scrollTop + list.clientHeight) list.scrollTop = end - list.clientHeight;
}
