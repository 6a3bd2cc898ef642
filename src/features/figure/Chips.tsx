import { classNames } from '@/lib/classNames';
import type { Chip } from '@/narrative/comparability/chips';
import { useWording } from '@/view/ViewContext';
import styles from './figure.module.css';

/**
 * What differs, a chip (≠) a dimension, the gravest first and heaviest; what does not, together in one outlined chip (=).
 */
export function Chips({ chips }: { chips: readonly Chip[] }) {
  const { sentences, ui, terms } = useWording();
  const same = chips.filter((chip) => !chip.differs);
  return (
    <ul className={styles.chips}>
      {chips.map(
        ({ dimension, gravity, label, values }) =>
          gravity && (
            <li
              key={dimension}
              className={classNames(styles.chip, styles[gravity])}
              title={ui.comparability.gravity[gravity]}
            >
              <i aria-hidden="true">≠</i>
              <span className="visually-hidden">
                {ui.comparability.gravity[gravity]}
                {terms.colon}
              </span>
              <b>{label}</b>
              <span className={styles.chipValues}>{values}</span>
            </li>
          ),
      )}
      {same.length > 0 && (
        <li className={styles.chip}>
          <i>=</i>
          <b>{sentences.chipAlike}</b>
          <span className={styles.wide}>{same.map((chip) => chip.values).join(' · ')}</span>
          <span className={styles.slim}>{same.map((chip) => chip.label).join(' · ')}</span>
        </li>
      )}
    </ul>
  );
}
