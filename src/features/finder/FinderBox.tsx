import { useCallback, useState } from 'react';
import type { Dataset } from '@/domain/dataset';
import type { Need } from '@/package/load/datasetParts';
import type { FinderEntry } from '@/query/finder/finderEntry';
import message from '@/ui/buttonMessage.module.css';
import { useLoaded } from '@/ui/hooks/useLoaded';
import { useViewState, useWording } from '@/view/ViewContext';
import { EarlyInput } from './EarlyInput';
import styles from './finderBox.module.css';
import { Magnifier } from './Magnifier';
import { useFinderKeys } from './useFinderKeys';

const loadDialog = () => import('./FinderDialog');
const EVERYTHING: Need = { indicatorIds: 'all', sources: true, panel: [] };
const onApple = (): boolean => /Mac|iPhone|iPad/.test(globalThis.navigator?.userAgent ?? '');

/** The box in the header that opens the finder, by a click, Ctrl or Cmd+K, or /. The finder is loaded when first wanted. */
export function FinderBox({ dataset }: { readonly dataset: Dataset }) {
  const { ui, problems } = useWording();
  const { value, failed, request } = useLoaded(loadDialog);
  const [opened, setOpened] = useState(false);
  const [recent, setRecent] = useState<readonly FinderEntry[]>([]);
  const [early, setEarly] = useState('');
  const [writing, setWriting] = useState(false);
  const ready = value !== null && !writing;
  const load = useViewState((state) => state.load);
  const open = useCallback(() => {
    request();
    setEarly('');
    setOpened(true);
    void load(EVERYTHING);
  }, [request, load]);
  useFinderKeys(open);
  return (
    <span className={message.wrap}>
      <button
        type="button"
        className={styles.box}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K /"
        onPointerEnter={request}
        onFocus={request}
        onClick={open}
      >
        <Magnifier />
        <span className={styles.words}>{ui.finder.box}</span>
        <span className={styles.key} aria-hidden="true">
          {onApple() ? '⌘K' : 'Ctrl K'}
        </span>
      </button>
      {opened && !ready && (
        <EarlyInput
          label={ui.finder.input}
          value={early}
          onType={setEarly}
          onWriting={setWriting}
          onClose={() => {
            setWriting(false);
            setOpened(false);
          }}
        />
      )}
      {ready && opened && (
        <value.FinderDialog
          dataset={dataset}
          recent={recent}
          early={early}
          onChosen={(entry) => setRecent(value.withRecent(recent, entry))}
          onClose={() => setOpened(false)}
        />
      )}
      <span role="status" className={message.message}>
        {failed && opened ? problems.partFailed : ''}
      </span>
    </span>
  );
}
