import { useLayoutEffect, useRef } from 'react';
import { isComposing } from '@/lib/isComposing';
import styles from './finderBox.module.css';

interface EarlyInputProps {
  readonly label: string;
  readonly value: string;
  readonly onType: (text: string) => void;
  /** Whether a character is being written: until it is, the field must stay. */
  readonly onWriting: (writing: boolean) => void;
  readonly onClose: () => void;
}

/** Takes what is typed while the finder is loading, so that no letter is lost. */
export function EarlyInput({ label, value, onType, onWriting, onClose }: EarlyInputProps) {
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    input.current?.focus();
    return () => (before instanceof HTMLElement && document.contains(before) ? before.focus() : undefined);
  }, []);
  return (
    <input
      ref={input}
      type="text"
      className={styles.early}
      aria-label={label}
      autoComplete="off"
      spellCheck={false}
      value={value}
      onChange={(event) => onType(event.target.value)}
      onCompositionStart={() => onWriting(true)}
      onCompositionEnd={() => onWriting(false)}
      onKeyDown={({ key, nativeEvent }) => key === 'Escape' && !isComposing(nativeEvent) && onClose()}
    />
  );
}
