import { countStates } from '@/query/aims/aimGroups';
import { AIM_STATES, type Aim } from '@/query/aims/aims';
import type { AimFilter } from '@/view/choices';
import { useChangeView, useViewFields, useWording } from '@/view/ViewContext';
import styles from './targets.module.css';

/** The states of aims as switches, each with how many there are; states that no aim is in are not offered. */
export function StateFilter({ aims }: { readonly aims: readonly Aim[] }) {
  const { aimFilter } = useViewFields('aimFilter');
  const change = useChangeView();
  const { ui } = useWording();
  const counts = countStates(aims);
  const offered = AIM_STATES.filter((state) => counts[state] > 0 || state === aimFilter);
  const item = (filter: AimFilter, label: string, count: number) => (
    <button
      key={filter}
      type="button"
      className={styles.state}
      aria-pressed={filter === aimFilter}
      onClick={() => change({ aimFilter: filter })}
    >
      {label} <span className={styles.stateCount}>{count}</span>
    </button>
  );
  return (
    <fieldset className={styles.states} aria-label={ui.targets.states}>
      {item('all', ui.targets.allStates, aims.length)}
      {offered.map((state) => item(state, ui.targets.state[state], counts[state]))}
    </fieldset>
  );
}
