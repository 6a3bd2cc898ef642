import { type ReactNode, useState } from 'react';
import { Button } from './Button';
import styles from './buttonMessage.module.css';
import { useLoaded } from './hooks/useLoaded';

interface DialogButtonProps<Offer> {
  readonly label: string;
  /** Said when the dialog could not be loaded. */
  readonly failed: string;
  readonly load: () => Promise<Offer>;
  readonly children: (offer: Offer, opened: boolean, close: () => void) => ReactNode;
}

/** A button that opens a dialog, which is loaded when it is first wanted. */
export function DialogButton<Offer>({ label, failed, load, children }: DialogButtonProps<Offer>) {
  const { value, failed: missing, request } = useLoaded(load);
  const [opened, setOpened] = useState(false);
  const open = () => {
    request();
    setOpened(true);
  };
  return (
    <span className={styles.wrap}>
      <Button aria-haspopup="dialog" onPointerEnter={request} onFocus={request} onClick={open}>
        {label}
      </Button>
      {value && children(value, opened, () => setOpened(false))}
      <span role="status" className={styles.message}>
        {missing && opened ? failed : ''}
      </span>
    </span>
  );
}
