import type { Chip } from '@/charts/chips';
import { classNames } from '@/lib/classNames';
import styles from './figure.module.css';

/** What differs (≠, filled) and what does not (=, outlined); a narrow screen shows two groups of names. */
export function Chips({ chips }: { chips: readonly Chip[] }) {
  const groups = [chips.filter((chip) => chip.differs), chips.filter((chip) => !chip.differs)];
  return (
    <>
      <ul className={styles.chips}>
        {chips.map((chip) => (
          <li key={chip.dimension} className={classNames(styles.chip, chip.differs && styles.differs)}>
            <i>{chip.differs ? '≠' : '='}</i>
            <b>{chip.label}</b>
            <span>{chip.values}</span>
          </li>
        ))}
      </ul>
      <ul className={styles.chipGroups} aria-hidden="true">
        {groups.map(
          (group, at) =>
            group.length > 0 && (
              <li
                key={at === 0 ? 'differs' : 'same'}
                className={classNames(styles.chip, at === 0 && styles.differs)}
              >
                <i>{at === 0 ? '≠' : '='}</i>
                <b>{group.map((chip) => chip.label).join(' · ')}</b>
              </li>
            ),
        )}
      </ul>
    </>
  );
}
