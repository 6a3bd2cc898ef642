import styles from './measure.module.css';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
  readonly disabled?: boolean;
}

interface MeasureSelectProps {
  readonly label: string;
  readonly value: string;
  readonly plain: SelectOption;
  readonly groups: readonly { readonly label: string; readonly options: readonly SelectOption[] }[];
  readonly onChange: (value: string) => void;
}

/** A native select in groups; what makes no sense stays in the list with the reason, and cannot be chosen. */
export function MeasureSelect({ label, value, plain, groups, onChange }: MeasureSelectProps) {
  return (
    <label>
      <span className="visually-hidden">{label}</span>
      <select className={styles.select} value={value} onChange={(event) => onChange(event.target.value)}>
        <option value={plain.value}>{plain.label}</option>
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.options.map((option) => (
              <option key={option.value} value={option.value} disabled={option.disabled === true}>
                {option.label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
