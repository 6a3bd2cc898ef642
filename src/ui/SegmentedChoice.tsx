import { useId } from 'react';
import styles from './segmentedChoice.module.css';

interface SegmentedChoiceProps<Value extends string> {
  readonly legend: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
  /** The legend is only told to assistive technology. */
  readonly quiet?: boolean;
}

/** A choice of one among few, side by side; radio buttons to the keyboard and to assistive technology. */
export function SegmentedChoice<Value extends string>({
  legend,
  value,
  options,
  onChange,
  quiet = false,
}: SegmentedChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset data-control className={styles.group}>
      <legend className={quiet ? 'visually-hidden' : styles.legend}>{legend}</legend>
      <div className={styles.segments}>
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              className="visually-hidden"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
