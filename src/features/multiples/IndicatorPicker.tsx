import { useId, useRef, useState } from 'react';
import type { Dataset } from '@/domain/dataset';
import { catalogueOf, filterCatalogue, matchesSearch } from '@/query/catalogue/catalogue';
import { useChangeView, useViewFields, useWording } from '@/view/ViewContext';
import styles from './options.module.css';

/** The indicator whose places are shown, chosen among those of the stage that can be compared. */
export function IndicatorPicker({ dataset }: { readonly dataset: Dataset }) {
  const { stageId, topicId, indicatorId, language } = useViewFields(
    'stageId',
    'topicId',
    'indicatorId',
    'language',
  );
  const change = useChangeView();
  const { ui } = useWording();
  const [open, setOpen] = useState(false);
  const [query, setQuery] = useState('');
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const within = filterCatalogue(dataset, catalogueOf(dataset), stageId, topicId);
  const comparable = within.filter((entry) => entry.comparable || entry.indicator.id === indicatorId);
  const found = comparable.filter(({ indicator }) => matchesSearch(indicator, query));
  const close = () => {
    setOpen(false);
    setQuery('');
    button.current?.focus();
  };
  return (
    <section
      aria-label={ui.indicator}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && open) {
          event.stopPropagation();
          close();
        }
      }}
    >
      <h2 className={styles.heading} id={id}>
        {ui.indicator}
      </h2>
      <button
        ref={button}
        type="button"
        className={styles.picker}
        aria-expanded={open}
        aria-label={`${ui.multiples.chooseIndicator}: ${dataset.indicator.get(indicatorId)?.name[language] ?? ''}`}
        onClick={() => (open ? close() : setOpen(true))}
      >
        {dataset.indicator.get(indicatorId)?.name[language]}
      </button>
      {open && (
        <div className={styles.found}>
          <input
            type="search"
            className={styles.search}
            placeholder={ui.findPlaceholder}
            aria-label={ui.findIndicator}
            value={query}
            ref={(input) => input?.focus()}
            onChange={(event) => setQuery(event.target.value)}
          />
          {found.length === 0 && <p className={styles.nothing}>{ui.nothingFound(query)}</p>}
          <ul>
            {found.map(({ indicator }) => (
              <li key={indicator.id}>
                <button
                  type="button"
                  aria-pressed={indicator.id === indicatorId}
                  onClick={() => {
                    change({ indicatorId: indicator.id, observationId: '' });
                    close();
                  }}
                >
                  {indicator.name[language]}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
