import styles from './controls.module.css';

interface SelectBoxProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
  readonly className?: string | undefined;
}

/** A native select, named for assistive technology; the system's own list opens on a phone. */
export function SelectBox<Value extends string>({
  label,
  value,
  options,
  onChange,
  className = '',
}: SelectBoxProps<Value>) {
  const choose = (text: string) => {
    const option = options.find((candidate) => candidate.value === text);
    if (option) onChange(option.value);
  };
  return (
    <select
      className={`${styles.select} ${className}`}
      aria-label={label}
      value={value}
      onChange={(event) => choose(event.target.value)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
