import type { Chip } from '@/charts/chips';
import { classNames } from '@/lib/classNames';
import { useWording } from '@/view/ViewContext';
import styles from './figure.module.css';

/** What differs, a filled chip (≠) a dimension; what does not, together in one outlined chip (=). */
export function Chips({ chips }: { chips: readonly Chip[] }) {
  const { sentences } = useWording();
  const differing = chips.filter((chip) => chip.differs);
  const same = chips.filter((chip) => !chip.differs);
  return (
    <ul className={styles.chips}>
      {differing.map((chip) => (
        <li key={chip.dimension} className={classNames(styles.chip, styles.differs)}>
          <i>≠</i>
          <b>{chip.label}</b>
          <span>{chip.values}</span>
        </li>
      ))}
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
