import { useDeferredValue, useMemo } from 'react';
import type { Dataset } from '@/domain/dataset';
import { GRADES } from '@/domain/source';
import { type ListedSource, type SourceGroup, sourceGroups } from '@/query/sources/sourcePages';
import { EVERY_SOURCE, filterSources, type SourceFilter } from '@/query/sources/sourceSearch';
import { Button } from '@/ui/Button';
import { useForwardPlace, usePointPlace } from '@/view/useForwardPlace';
import { useChangeView, useViewFields, useWording } from '@/view/ViewContext';
import { SourceFilters } from './SourceFilters';
import styles from './sources.module.css';

/** All documents: the cities' own first, then kind by kind, with what each grade means. */
export function SourceList({ dataset }: { readonly dataset: Dataset }) {
  const { ui, terms } = useWording();
  const words = ui.sourcePages;
  const { sourceKind, sourceGrade, sourceWords, focusPlace } = useViewFields(
    'sourceKind',
    'sourceGrade',
    'sourceWords',
    'focusPlace',
  );
  const change = useChangeView();
  const filter = useMemo(
    (): SourceFilter => ({ kind: sourceKind, grade: sourceGrade, words: sourceWords, placeCode: focusPlace }),
    [sourceKind, sourceGrade, sourceWords, focusPlace],
  );
  const narrow = ({ kind, grade, words: typed, placeCode }: SourceFilter, step: 'new' | 'same') =>
    change({ sourceKind: kind, sourceGrade: grade, sourceWords: typed, focusPlace: placeCode }, step);
  const asked = useDeferredValue(filter);
  const groups = filterSources(sourceGroups(dataset), asked);
  const shown = groups.reduce((sum, { sources }) => sum + sources.length, 0);
  return (
    <>
      <dl className={styles.grades} aria-label={words.gradesTitle}>
        {GRADES.map((grade) => (
          <div key={grade}>
            <dt data-grade={grade}>{terms.gradeLong[grade]}</dt>
            <dd>{words.gradeExplained[grade]}</dd>
          </div>
        ))}
      </dl>
      <SourceFilters dataset={dataset} filter={filter} onChange={narrow} />
      <p className={styles.found} aria-live="polite">
        {shown === 0 ? words.noneFound : words.found(shown, dataset.sources.length)}
        {shown < dataset.sources.length && (
          <Button onClick={() => narrow(EVERY_SOURCE, 'new')}>{words.clear}</Button>
        )}
      </p>
      {groups.map((group) => (
        <Group key={group.kind} group={group} />
      ))}
    </>
  );
}

function Group({ group: { kind, sources } }: { readonly group: SourceGroup }) {
  const { ui } = useWording();
  const words = ui.sourcePages;
  const figures = sources.reduce((sum, { figureCount }) => sum + figureCount, 0);
  return (
    <section className={styles.group} aria-label={words.groups[kind]}>
      <h2>
        {words.groups[kind]} <small>{words.count(sources.length, figures)}</small>
      </h2>
      <ul>
        {sources.map((listed) => (
          <Listed key={listed.source.id} listed={listed} />
        ))}
      </ul>
    </section>
  );
}

function Listed({ listed }: { readonly listed: ListedSource }) {
  const { ui, terms, language } = useWording();
  const change = useChangeView();
  const forward = useForwardPlace();
  const point = usePointPlace();
  const words = ui.sourcePages;
  const { source, figureCount, standardCount, places, years } = listed;
  const counts = [
    figureCount > 0 ? words.figures(figureCount) : '',
    standardCount > 0 ? words.standards(standardCount) : '',
  ].filter(Boolean);
  const [only] = places.length === 1 ? places : [];
  const faded = forward !== '' && !places.some(({ code }) => code === forward);
  return (
    <li
      className={faded ? styles.faded : undefined}
      onPointerEnter={() => only && point(only.code)}
      onPointerLeave={() => point('')}
    >
      <button
        type="button"
        className={styles.listed}
        onClick={() => change({ sourceId: source.id, observationId: '' })}
      >
        <span className={styles.listedTitle}>{source.title[language]}</span>
        <span className={styles.listedFacts}>
          {[source.issuer[language], source.documentNumber, source.issued].filter(Boolean).join(terms.space)}
        </span>
        <span className={styles.listedPlaces}>
          {places.map((place) => (
            <span key={place.code} style={{ color: `var(--${place.colour}t)` }}>
              {place.shortName[language]}
            </span>
          ))}
        </span>
        <span className={styles.listedYears}>{years ? words.yearSpan(years.from, years.to) : ''}</span>
        <span className={styles.listedCount}>{counts.join(terms.comma)}</span>
        <span className={styles.listedGrade} data-grade={source.grade}>
          {words.grade(source.grade)}
        </span>
      </button>
    </li>
  );
}
