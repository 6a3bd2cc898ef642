import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef } from 'react';
import type { Dataset } from '@/domain/dataset';
import { isComposing } from '@/lib/isComposing';
import { entryKey, type FinderEntry } from '@/query/finder/finderEntry';
import { finderIndexOf } from '@/query/finder/finderIndex';
import { useBackCloses } from '@/ui/hooks/useBackCloses';
import { useReturnFocus } from '@/ui/hooks/useReturnFocus';
import { useWording } from '@/view/ViewContext';
import { FinderList } from './FinderList';
import styles from './finder.module.css';
import { Magnifier } from './Magnifier';
import { useFinder } from './useFinder';

const LONG = 200;

interface FinderDialogProps {
  readonly dataset: Dataset;
  /** What was chosen before, the latest first. */
  readonly recent: readonly FinderEntry[];
  /** What was typed before this was loaded. */
  readonly early: string;
  readonly onChosen: (entry: FinderEntry) => void;
  readonly onClose: () => void;
}

/** The box that finds anything, over the page: typed into, walked by arrow keys, left by Enter or Escape. */
export function FinderDialog({ dataset, recent, early, onChosen, onClose }: FinderDialogProps) {
  const { ui, language } = useWording();
  const finder = useFinder(dataset, recent, early);
  const listId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const input = useRef<HTMLInputElement>(null);
  useReturnFocus(true);
  useBackCloses(true, onClose);
  useLayoutEffect(() => {
    dialog.current?.showModal();
    input.current?.focus();
  }, []);
  useEffect(() => {
    const timer = setTimeout(() => finderIndexOf(dataset), 60);
    return () => clearTimeout(timer);
  }, [dataset]);

  const { findings, options, active, blank } = finder;
  const keys: Record<string, () => void> = {
    ArrowDown: () => finder.step(1),
    ArrowUp: () => finder.step(-1),
    Home: finder.first,
    End: finder.last,
    Enter: () => active && document.getElementById(active.id)?.click(),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = event.shiftKey || event.ctrlKey || event.metaKey || event.altKey ? null : keys[event.key];
    if (!act || isComposing(event.nativeEvent)) return;
    event.preventDefault();
    act();
  };
  const found = findings.groups.reduce((sum, { entries }) => sum + entries.length, 0);
  const answered = blank || (found > 0 && findings.groups[0]?.kind !== 'nearest');
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the dialog closes it, as Escape does
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={ui.finder.title}
      lang={language === 'zh' ? 'zh-CN' : 'en'}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div className={styles.top}>
        <Magnifier />
        <input
          ref={input}
          role="combobox"
          className={styles.input}
          type="text"
          inputMode="search"
          enterKeyHint="go"
          autoComplete="off"
          spellCheck={false}
          maxLength={LONG}
          aria-label={ui.finder.input}
          placeholder={ui.finder.input}
          aria-expanded={options.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={active?.id}
          value={finder.query}
          onChange={(event) => finder.type(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <button type="button" className={styles.close} aria-label={ui.close} onClick={onClose}>
          ×
        </button>
      </div>
      <p role="status" className={answered ? 'visually-hidden' : styles.nothing}>
        {blank ? '' : answered ? ui.finder.found(found) : ui.finder.nothing(finder.query.trim())}
      </p>
      <FinderList
        id={listId}
        groups={finder.groups}
        words={findings.words}
        active={active}
        dataset={dataset}
        placeCode={findings.placeCode}
        extreme={findings.extreme}
        onPoint={finder.point}
        onFollow={(entry) => {
          onChosen(entry);
          onClose();
        }}
        onMore={(kind) => {
          input.current?.focus();
          finder.open(kind);
        }}
      />
    </dialog>
  );
}

/** The entries chosen last, each once. */
export const withRecent = (recent: readonly FinderEntry[], entry: FinderEntry): readonly FinderEntry[] =>
  [entry, ...recent.filter((other) => entryKey(other) !== entryKey(entry))].slice(0, 5);
