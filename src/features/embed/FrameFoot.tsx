import type { ReactNode, Ref } from 'react';
import { Brand } from '@/ui/Brand';
import { useView, useWording } from '@/view/ViewContext';
import { EMBED_WORDS } from '@/wording/controls/embedWords';
import { fullAddress } from './embedCode';
import type { FrameDoor } from './frameDoor';
import styles from './frameFoot.module.css';

interface FrameFootProps {
  readonly ref: Ref<HTMLElement>;
  /** Empty: there is none. */
  readonly source: string;
  /** Of the data; empty: none. */
  readonly version: string;
  readonly doors: Readonly<Partial<Record<FrameDoor, () => ReactNode>>>;
  readonly onOpen: (door: FrameDoor) => void;
}

const DOORS = ['table', 'download'] as const;

/** The foot of a frame: source, table, download, and the full view beside. */
export function FrameFoot({ ref, source, version, doors, onOpen }: FrameFootProps) {
  const { ui, terms, language } = useWording();
  const view = useView();
  const own = EMBED_WORDS[language];
  const told = [version && own.version(version), source && ui.sources + terms.colon + source];
  return (
    <footer ref={ref} className={styles.foot}>
      {source !== '' && (
        <>
          <p className={styles.source} title={source}>
            {told.filter(Boolean).join(terms.space)}
          </p>
          <button
            type="button"
            className={styles.sourceDoor}
            aria-haspopup="dialog"
            onClick={() => onOpen('about')}
          >
            {own.source}
          </button>
        </>
      )}
      {DOORS.filter((door) => doors[door]).map((door) => (
        <button key={door} type="button" aria-haspopup="dialog" onClick={() => onOpen(door)}>
          {own[door]}
        </button>
      ))}
      <a href={fullAddress(view)} target="_blank" rel="noopener">
        <Brand size={16} />
        <span>{own.openFull}</span>
        <span className="visually-hidden">{own.opensBeside}</span>
      </a>
    </footer>
  );
}
