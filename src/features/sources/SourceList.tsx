import { useDeferredValue, useMemo } from 'react';
import type { Dataset } from '@/domain/dataset';
import { GRADES, SOURCE_KINDS } from '@/domain/source';
import { type ListedSource, sourceList } from '@/query/sources/sourcePages';
import { EVERY_SOURCE, filterSources, type SourceFilter } from '@/query/sources/sourceSearch';
import { Button } from '@/ui/Button';
import { SelectBox } from '@/ui/SelectBox';
import { useChangeView, useViewFields, useWording } from '@/view/ViewContext';
import { ViewLink } from '@/view/ViewLink';
import { capitalised } from '@/wording/language/english';
import styles from './sources.module.css';

/** All documents, the newest first, narrowed by words, kind, place and grade. */
export function SourceList({ dataset }: { readonly dataset: Dataset }) {
  const { ui, terms, language } = useWording();
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
  const list = sourceList(dataset);
  const shown = filterSources(list, useDeferredValue(filter));
  return (
    <>
      <p className={styles.lead}>{words.lead(dataset.figureCount)}</p>
      <div className={styles.filters}>
        <input
          type="search"
          className={styles.search}
          maxLength={100}
          aria-label={words.find}
          placeholder={words.findPlaceholder}
          value={sourceWords}
          onChange={(event) => change({ sourceWords: event.target.value }, 'same')}
        />
        <SelectBox
          label={words.kind}
          value={sourceKind}
          options={[
            { value: '', label: words.anyKind },
            ...SOURCE_KINDS.filter((kind) => list.some(({ source }) => source.kind === kind)).map(
              (value) => ({ value, label: capitalised(terms.sourceKind[value]) }),
            ),
          ]}
          onChange={(kind) => change({ sourceKind: kind })}
        />
        <SelectBox
          label={words.place}
          value={focusPlace}
          options={[
            { value: '', label: words.anyPlace },
            ...dataset.places.map(({ code, shortName }) => ({ value: code, label: shortName[language] })),
          ]}
          onChange={(placeCode) => change({ focusPlace: placeCode })}
        />
        <SelectBox
          label={words.gradeName}
          value={sourceGrade}
          options={[
            { value: '', label: words.anyGrade },
            ...GRADES.map((value) => ({ value, label: terms.gradeLong[value] })),
          ]}
          onChange={(grade) => change({ sourceGrade: grade })}
        />
      </div>
      <p className={styles.found} aria-live="polite">
        {shown.length === 0 ? words.noneFound : words.found(shown.length, list.length)}
        {shown.length < list.length && (
          <Button
            onClick={() => {
              const { kind, grade, words: typed, placeCode } = EVERY_SOURCE;
              change({ sourceKind: kind, sourceGrade: grade, sourceWords: typed, focusPlace: placeCode });
            }}
          >
            {words.clear}
          </Button>
        )}
      </p>
      <ul className={styles.list}>
        {shown.map((listed) => (
          <Listed key={listed.source.id} listed={listed} />
        ))}
      </ul>
    </>
  );
}

function Listed({ listed: { source, ...held } }: { readonly listed: ListedSource }) {
  const { ui, terms, language } = useWording();
  const words = ui.sourcePages;
  const counts = [
    held.figureCount > 0 ? words.figures(held.figureCount) : '',
    held.standardCount > 0 ? words.standards(held.standardCount) : '',
  ];
  const facts = [
    source.issuer[language],
    source.documentNumber,
    held.years ? words.yearSpan(held.years.from, held.years.to) : '',
    ...counts,
  ];
  return (
    <li>
      <span className={styles.date}>{source.issued || words.notStated}</span>
      <ViewLink to={{ screen: 'data', section: 'sources', sourceId: source.id }}>
        {source.title[language]}
      </ViewLink>
      <span className={styles.grade} data-grade={source.grade}>
        {terms.grade[source.grade]}
      </span>
      <p>
        {facts.filter(Boolean).join(terms.space)}
        {held.places.map((place) => (
          <span key={place.code} style={{ color: `var(--${place.colour}t)` }}>
            {' '}
            {place.shortName[language]}
          </span>
        ))}
      </p>
    </li>
  );
}
