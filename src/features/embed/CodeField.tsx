import { useId, useRef, useState } from 'react';
import { copyText } from '@/lib/copyText';
import { Button } from '@/ui/Button';
import { useWording } from '@/view/ViewContext';
import { EMBED_WORDS } from '@/wording/controls/embedWords';
import styles from './embedDialog.module.css';

/** The code of a frame, to be copied; where the clipboard is refused it is selected for the reader. */
export function CodeField({ code }: { readonly code: string }) {
  const { ui, problems, language } = useWording();
  const own = EMBED_WORDS[language];
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [message, setMessage] = useState('');
  const copy = async () => {
    const copied = await copyText(code);
    setMessage(copied ? ui.copied : problems.copyFailed);
    if (copied) return;
    field.current?.focus();
    field.current?.select();
  };
  return (
    <div>
      <div className={styles.codeHead}>
        <label htmlFor={id}>{own.code}</label>
        <span role="status">{message}</span>
        <Button className={styles.primary} onClick={copy}>
          {own.copy}
        </Button>
      </div>
      <textarea
        ref={field}
        id={id}
        className={styles.code}
        value={code}
        readOnly
        rows={4}
        spellCheck={false}
        translate="no"
        onFocus={(event) => event.currentTarget.select()}
      />
    </div>
  );
}
