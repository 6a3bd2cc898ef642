import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { useReturnFocus } from '@/ui/hooks/useReturnFocus';
import styles from './framePanel.module.css';

interface FramePanelProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What the reader of a frame opened, over the whole of it; closed by its button or Escape, and scrolled within. */
export function FramePanel({ title, closeLabel, onClose, children }: FramePanelProps) {
  const id = useId();
  const close = useRef<HTMLButtonElement>(null);
  useReturnFocus(true);
  useEffect(() => close.current?.focus({ preventScroll: true }), []);
  const leave = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
  };
  return (
    <section className={styles.panel} role="dialog" aria-labelledby={id} onKeyDown={leave}>
      <div className={styles.head}>
        <h2 id={id}>{title}</h2>
        <button ref={close} type="button" className={styles.close} aria-label={closeLabel} onClick={onClose}>
          <span aria-hidden="true">×</span>
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is scrolled must be reached by keys */}
      <div className={styles.body} tabIndex={0}>
        {children}
      </div>
    </section>
  );
}
