import { useEffect, useId, useState } from 'react';
import type { Dataset } from '@/domain/dataset';
import type { Takeaway } from '@/publish/takeaway';
import { Button } from '@/ui/Button';
import styles from '@/ui/buttonMessage.module.css';
import { useLoaded } from '@/ui/hooks/useLoaded';
import { useWording } from '@/view/ViewContext';

interface ExportMenuProps {
  /** Worked out when the menu is opened. */
  readonly takeaway: () => Takeaway;
  readonly dataset: Dataset;
}

const loadItems = () => import('./ExportItems');
const MESSAGE_FOR = 6000;

/** The button that saves a figure as a picture or as data. What it opens is loaded when it is first wanted. */
export function ExportMenu({ takeaway, dataset }: ExportMenuProps) {
  const { ui, problems } = useWording();
  const id = useId();
  const items = useLoaded(loadItems);
  const [button, setButton] = useState<HTMLElement | null>(null);
  const [opened, setOpened] = useState(false);
  const [message, setMessage] = useState('');
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
  const Items = items.value?.ExportItems;
  return (
    <span className={styles.wrap}>
      <Button
        id={id}
        aria-haspopup="menu"
        aria-expanded={shown}
        aria-controls={shown ? `${id}-dropdown` : undefined}
        onPointerEnter={items.request}
        onFocus={items.request}
        onClick={(event) => toggle(event.currentTarget, !opened)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          toggle(event.currentTarget, true);
        }}
      >
        {ui.exportMenu}
        <span aria-hidden="true">▾</span>
      </Button>
      {Items && button && (
        <Items
          id={id}
          button={button}
          takeaway={takeaway}
          dataset={dataset}
          opened={opened}
          onChange={setOpened}
          onMessage={setMessage}
        />
      )}
      <span role="status" className={styles.message}>
        {items.failed && opened ? problems.partFailed : message}
      </span>
    </span>
  );
}
