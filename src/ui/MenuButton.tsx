import { type ReactNode, useEffect, useId, useState } from 'react';
import { Button } from './Button';
import styles from './buttonMessage.module.css';
import { useLoaded } from './hooks/useLoaded';

/** The menu of a button, for what is in it. */
export interface ButtonMenu {
  /** Id of the button that opens the menu; the menu is named after it. */
  readonly id: string;
  readonly button: HTMLElement;
  readonly opened: boolean;
  readonly onChange: (opened: boolean) => void;
  /** Says beside the button what came of an act. */
  readonly onMessage: (message: ReactNode) => void;
}

interface MenuButtonProps<Items> {
  readonly label: string;
  /** Said when the menu could not be loaded. */
  readonly failed: string;
  readonly load: () => Promise<Items>;
  readonly children: (items: Items, menu: ButtonMenu) => ReactNode;
}

const MESSAGE_FOR = 6000;

/** A button that opens a menu, which is loaded when it is first wanted. */
export function MenuButton<Items>({ label, failed, load, children }: MenuButtonProps<Items>) {
  const id = useId();
  const items = useLoaded(load);
  const [button, setButton] = useState<HTMLElement | null>(null);
  const [opened, setOpened] = useState(false);
  const [message, setMessage] = useState<ReactNode>('');
  useEffect(() => {
    if (message === '') return;
    const timer = setTimeout(() => setMessage(''), MESSAGE_FOR);
    return () => clearTimeout(timer);
  }, [message]);

  const toggle = (target: HTMLElement, open: boolean) => {
    setButton(target);
    setMessage('');
    items.request();
    setOpened(open);
  };
  const shown = opened && items.value !== null;
  return (
    <span className={styles.wrap}>
      <Button
        id={id}
        aria-haspopup="menu"
        aria-expanded={shown}
        aria-controls={shown ? `${id}-dropdown` : undefined}
        onPointerEnter={items.request}
        onFocus={items.request}
        onClick={(event) => toggle(event.currentTarget, !opened || items.failed)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          toggle(event.currentTarget, true);
        }}
      >
        {label}
        <span aria-hidden="true">▾</span>
      </Button>
      {items.value &&
        button &&
        children(items.value, { id, button, opened, onChange: setOpened, onMessage: setMessage })}
      <span role="status" className={styles.message}>
        {items.failed && opened ? failed : message}
      </span>
    </span>
  );
}
