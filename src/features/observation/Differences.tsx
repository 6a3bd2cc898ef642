import type { Observation } from '@/domain/observation';
import { differenceClause } from '@/narrative/comparability/differenceWords';
import type { Figure } from '@/narrative/figure';
import { GRAVITIES } from '@/query/comparability/dimension';
import { useWording } from '@/view/ViewContext';
import styles from './observation.module.css';

interface DifferencesProps {
  readonly observation: Observation;
  readonly figure: Figure;
}

/** How the chosen figure differs from the others of the picture, the gravest first; nothing where it does not. */
export function Differences({ observation, figure }: DifferencesProps) {
  const { ui, terms } = useWording();
  const differences = figure.comparability.differences.get(observation.id) ?? [];
  const apart = differences.filter(({ shared, gravity }) => !shared || gravity !== 'detail');
  if (apart.length === 0) return null;
  return (
    <section aria-label={ui.columns.differences} className={styles.differences}>
      <h3 className={styles.heading}>{ui.columns.differences}</h3>
      {GRAVITIES.map((gravity) => {
        const clauses = apart
          .filter((difference) => difference.gravity === gravity)
          .map((difference) => differenceClause(observation, difference, figure.text));
        return (
          clauses.length > 0 && (
            <p key={gravity} className={styles[gravity]}>
              {ui.comparability.graded(ui.comparability.gravity[gravity], clauses.join(terms.semicolon))}
              {terms.stop}
            </p>
          )
        );
      })}
    </section>
  );
}
