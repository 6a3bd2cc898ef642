import type { Dataset } from '@/domain/dataset';
import type { Standard } from '@/domain/standard';
import { displayUnit, formatNumber, withUnit } from '@/lib/numberFormat';
import { useWording } from '@/view/ViewContext';
import { ViewLink } from '@/view/ViewLink';
import styles from './document.module.css';

interface StandardsListProps {
  readonly dataset: Dataset;
  readonly standards: readonly Standard[];
}

/** The levels that a document sets, saying whom they bind and by when. */
export function StandardsList({ dataset, standards }: StandardsListProps) {
  const { ui, terms, language } = useWording();
  const words = ui.sourcePages;
  if (standards.length === 0) return null;
  return (
    <section>
      <h2 className={styles.heading}>{words.standardsTitle}</h2>
      <ul className={styles.standards}>
        {standards.map((standard) => {
          const indicator = dataset.indicator.get(standard.indicatorId);
          const unit = indicator && dataset.unit.get(indicator.unitId);
          if (!indicator || !unit) return null;
          const display = displayUnit(unit, standard.value, language);
          const value = withUnit(
            terms.boundSign[standard.bound] + formatNumber(standard.value, display),
            display,
          );
          const held = dataset.holdingsOf.has(indicator.id);
          const name = indicator.name[language];
          return (
            <li key={standard.id}>
              {held ? (
                <ViewLink to={{ screen: 'indicator', indicatorId: indicator.id, stageId: indicator.stageId }}>
                  {name}
                </ViewLink>
              ) : (
                <span>{name}</span>
              )}
              <strong>{value}</strong>
              <span>{words.standardBy(terms.appliesTo[standard.appliesTo], standard.byYear)}</span>
              <span>{standard.note[language]}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
