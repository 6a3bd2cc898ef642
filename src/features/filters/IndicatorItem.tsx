import { memo } from 'react';
import type { Place } from '@/domain/place';
import { classNames } from '@/lib/classNames';
import type { CatalogueEntry } from '@/query/catalogue/catalogue';
import { useWording } from '@/view/ViewContext';
import styles from './filters.module.css';

interface IndicatorItemProps {
  readonly entry: CatalogueEntry;
  readonly cities: readonly Place[];
  readonly chosen: boolean;
  readonly onChoose: (entry: CatalogueEntry) => void;
}

/** An indicator with a dot a city: what the dataset has of it. */
export const IndicatorItem = memo(function IndicatorItem({
  entry,
  cities,
  chosen,
  onChoose,
}: IndicatorItemProps) {
  const { ui, language } = useWording();
  const coverage = cities.map((city) => {
    const state = entry.cities.get(city.code) ?? 'none';
    return `${city.shortName[language]} ${ui.coverageKey[state]}`;
  });
  return (
    <li>
      <button
        type="button"
        className={classNames(styles.indicator, chosen && styles.chosenIndicator)}
        aria-pressed={chosen}
        onClick={() => onChoose(entry)}
      >
        <span>{entry.indicator.name[language]}</span>
        <span className={styles.cities}>
          <span className="visually-hidden">{ui.coverageOf(coverage.join(' '))}</span>
          {cities.map((city) => (
            <i
              key={city.code}
              aria-hidden="true"
              className={styles.dot}
              data-coverage={entry.cities.get(city.code) ?? 'none'}
              style={{ color: `var(--${city.colour})` }}
            />
          ))}
        </span>
      </button>
    </li>
  );
});
