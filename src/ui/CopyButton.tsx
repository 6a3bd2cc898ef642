import { useEffect, useState } from 'react';
import { copyText } from '@/lib/copyText';
import { Button } from './Button';

interface CopyButtonProps {
  readonly label: string;
  readonly done: string;
  readonly failed: string;
  /** The text, or how to get it at the moment of the click. */
  readonly text: string | (() => string);
  readonly onCopied?: () => void;
}

/** Copies a text to the clipboard and says so for two seconds, or that it failed. */
export function CopyButton({ label, done, failed, text, onCopied }: CopyButtonProps) {
  const [state, setState] = useState<'idle' | 'done' | 'failed'>('idle');
  useEffect(() => {
    if (state === 'idle') return;
    const timer = setTimeout(() => setState('idle'), 2000);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = async () => {
    const copied = await copyText(typeof text === 'string' ? text : text());
    setState(copied ? 'done' : 'failed');
    if (copied) onCopied?.();
  };
  return (
    <Button onClick={copy}>
      <span aria-live="polite">{state === 'idle' ? label : state === 'done' ? done : failed}</span>
    </Button>
  );
}
