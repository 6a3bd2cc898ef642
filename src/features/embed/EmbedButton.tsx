import { useState } from 'react';
import { Button } from '@/ui/Button';
import styles from '@/ui/buttonMessage.module.css';
import { useLoaded } from '@/ui/hooks/useLoaded';
import { useWording } from '@/view/ViewContext';
import type { EmbedWords } from './embedCode';

const loadDialog = () => import('./EmbedDialog');

/** The button that offers a figure for another web page. Its dialog is loaded when it is first wanted. */
export function EmbedButton({ words }: { readonly words: () => EmbedWords }) {
  const { ui, problems } = useWording();
  const dialog = useLoaded(loadDialog);
  const [opened, setOpened] = useState(false);
  const Dialog = dialog.value?.EmbedDialog;
  const open = () => {
    dialog.request();
    setOpened(true);
  };
  return (
    <span className={styles.wrap}>
      <Button aria-haspopup="dialog" onPointerEnter={dialog.request} onFocus={dialog.request} onClick={open}>
        {ui.embed}
      </Button>
      {Dialog && <Dialog words={words} opened={opened} onClose={() => setOpened(false)} />}
      <span role="status" className={styles.message}>
        {dialog.failed && opened ? problems.partFailed : ''}
      </span>
    </span>
  );
}
