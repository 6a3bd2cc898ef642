import type { Observation } from '@/domain/observation';
import { departureClause } from '@/narrative/comparability/departureWords';
import type { Figure } from '@/narrative/figure';
import { GRAVITIES } from '@/query/comparability/dimension';
import { useWording } from '@/view/ViewContext';
import styles from './observation.module.css';

interface DeparturesProps {
  readonly observation: Observation;
  readonly figure: Figure;
}

/** How the chosen figure differs from the others of the picture, the gravest first; nothing where it does not. */
export function Departures({ observation, figure }: DeparturesProps) {
  const { ui, terms } = useWording();
  const departures = figure.comparability.departures.get(observation.id) ?? [];
  const apart = departures.filter(({ shared, gravity }) => !shared || gravity !== 'detail');
  if (apart.length === 0) return null;
  return (
    <section aria-label={ui.columns.departures} className={styles.departures}>
      <h3 className={styles.heading}>{ui.columns.departures}</h3>
      {GRAVITIES.map((gravity) => {
        const clauses = apart
          .filter((departure) => departure.gravity === gravity)
          .map((departure) => departureClause(observation, departure, figure.text));
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
