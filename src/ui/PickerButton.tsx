import styles from './pickerButton.module.css';

interface PickerButtonProps {
  readonly label: string;
  readonly value: string;
  readonly onClick: () => void;
}

/** A button of a phone's bar: what is chosen now, under its name; it opens a sheet with the choices. */
export function PickerButton({ label, value, onClick }: PickerButtonProps) {
  return (
    <button type="button" data-control className={styles.picker} aria-haspopup="dialog" onClick={onClick}>
      <small>{label}</small>
      <span>{value}</span>
    </button>
  );
}
