import type { CSSProperties, ReactNode } from 'react';
import styles from './controls.module.css';

interface CheckBoxProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ReactNode;
  readonly disabled?: boolean;
  /** CSS colour of the tick; ink by default. */
  readonly colour?: string;
  readonly className?: string;
}

/** A native checkbox with its label. */
export function CheckBox({
  checked,
  onChange,
  children,
  disabled = false,
  colour,
  className = '',
}: CheckBoxProps) {
  const style = colour ? ({ '--check': colour } as CSSProperties) : undefined;
  return (
    <label className={`${styles.check} ${className}`} style={style}>
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      {children}
    </label>
  );
}
