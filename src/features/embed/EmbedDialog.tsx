import { useId, useRef, useState } from 'react';
import type { Dataset } from '@/domain/dataset';
import { copyText } from '@/lib/copyText';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/layers/Dialog';
import { PinBox } from '@/view/pin/PinBox';
import { pinned } from '@/view/pin/pin';
import { useView, useWording } from '@/view/ViewContext';
import { citiesEmbed, type EmbedWords, embedAddress, embedCode, embedHeight, figureEmbed } from './embedCode';
import styles from './embedDialog.module.css';

const WORDS = { figureEmbed, citiesEmbed };
/** The words of a frame, made of what puts figures into them, which is loaded with the dialog. */
export type WordsOf = (words: typeof WORDS) => EmbedWords;

interface EmbedDialogProps {
  readonly dataset: Dataset;
  readonly words: WordsOf;
  readonly onClose: () => void;
}

/** The HTML that embeds a figure, to be copied, and how it will look. */
export function EmbedDialog({ dataset, words, onClose }: EmbedDialogProps) {
  const { ui } = useWording();
  return (
    <Dialog opened onClose={onClose} title={ui.embedDialog.title} closeLabel={ui.close} width={720}>
      <EmbedOffer dataset={dataset} words={words(WORDS)} />
    </Dialog>
  );
}

function EmbedOffer({ dataset, words }: { readonly dataset: Dataset; readonly words: EmbedWords }) {
  const view = useView();
  const { ui, problems } = useWording();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [message, setMessage] = useState('');
  const [pinning, setPinning] = useState(view.pin !== '');
  const address = embedAddress(pinned(view, dataset.edition, pinning), dataset);
  const height = embedHeight(words);
  const title = ui.embedDialog.frameTitle(words.title);
  const code = embedCode(address, title, height);
  const copy = async () => {
    const copied = await copyText(code);
    setMessage(copied ? ui.copied : problems.copyFailed);
    if (copied) return;
    field.current?.focus();
    field.current?.select();
  };
  return (
    <div className={styles.offer}>
      <p>{ui.embedDialog.intro}</p>
      <PinBox edition={dataset.edition} checked={pinning} onChange={setPinning} />
      <div className={styles.codeHead}>
        <label htmlFor={id}>{ui.embedDialog.code}</label>
        <span className={styles.size}>{ui.embedDialog.size(height)}</span>
      </div>
      <textarea
        ref={field}
        id={id}
        className={styles.code}
        value={code}
        readOnly
        rows={4}
        spellCheck={false}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className={styles.actions}>
        <Button className={styles.primary} onClick={copy}>
          {ui.embedDialog.copy}
        </Button>
        <span role="status">{message}</span>
      </div>
      <h3 className={styles.previewTitle}>{ui.embedDialog.preview}</h3>
      <iframe className={styles.preview} src={address} title={title} height={height} loading="lazy" />
    </div>
  );
}
