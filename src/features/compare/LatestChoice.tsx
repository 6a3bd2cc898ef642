import { useId } from 'react';
import { useChangeView, useViewFields, useWording } from '@/view/ViewContext';
import styles from './options.module.css';

/** All figures that were published, or only the newest of each kind. */
export function LatestChoice() {
  const { latestOnly } = useViewFields('latestOnly');
  const change = useChangeView();
  const { ui } = useWording();
  const name = useId();
  const choices = [
    { value: false, label: ui.compare.allYears },
    { value: true, label: ui.compare.latestYears },
  ];
  return (
    <fieldset className={styles.group}>
      <legend className={styles.heading}>{ui.compare.years}</legend>
      {choices.map(({ value, label }) => (
        <label key={label} className={styles.radio}>
          <input
            type="radio"
            name={name}
            checked={latestOnly === value}
            onChange={() => change({ latestOnly: value })}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
