import { useEffect, useRef, useState } from 'react';
import type { Dataset } from '@/domain/dataset';
import { copyText } from '@/lib/copyText';
import styles from '@/ui/buttonMessage.module.css';
import { CopyButton } from '@/ui/CopyButton';
import { copiedAddress } from '@/view/copiedAddress';
import { pinned } from '@/view/pin/pin';
import { useView, useWording } from '@/view/ViewContext';

type Offer = 'none' | 'open' | 'taken' | 'failed';

const OFFERED_FOR = 8000;

/** Copies the address of the view, and then offers the same pinned to the version of the data. */
export function CopyLink({ dataset }: { readonly dataset: Dataset }) {
  const view = useView();
  const { ui, problems } = useWording();
  const { edition } = dataset;
  const offer = useRef<HTMLSpanElement>(null);
  const [state, setState] = useState<Offer>('none');
  useEffect(() => {
    if (state === 'none') return;
    const timer = setInterval(() => {
      if (!offer.current?.contains(document.activeElement)) setState('none');
    }, OFFERED_FOR);
    return () => clearInterval(timer);
  }, [state]);
  const pin = async () =>
    setState((await copyText(copiedAddress(pinned(view, edition), dataset))) ? 'taken' : 'failed');
  const canPin = edition.version !== '' && view.pin !== edition.version;
  return (
    <span className={styles.wrap}>
      <CopyButton
        label={ui.copyLink}
        done={ui.copied}
        failed={problems.copyFailed}
        text={() => copiedAddress(view, dataset)}
        onCopied={() => setState(canPin ? 'open' : 'none')}
      />
      <span ref={offer} role="status" className={styles.message}>
        {state === 'open' && (
          <button type="button" className={styles.offer} onClick={pin}>
            {ui.copyPinned(edition.version)}
          </button>
        )}
        {state === 'taken' && ui.pinnedCopied(edition.version)}
        {state === 'failed' && problems.copyFailed}
      </span>
    </span>
  );
}
