import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef } from 'react';
import type { Dataset } from '@/domain/dataset';
import { entryKey, type FinderEntry } from '@/query/finder/finderEntry';
import { finderIndexOf } from '@/query/finder/finderIndex';
import { useReturnFocus } from '@/ui/hooks/useReturnFocus';
import { useChangeView, useWording } from '@/view/ViewContext';
import { entryChange } from './entryChange';
import { FinderHelp } from './FinderHelp';
import { FinderList } from './FinderList';
import styles from './finder.module.css';
import type { FinderOption } from './finderOptions';
import { Magnifier } from './Magnifier';
import { useFinder } from './useFinder';

const LONG = 200;

interface FinderDialogProps {
  readonly dataset: Dataset;
  /** What was chosen before, the latest first. */
  readonly recent: readonly FinderEntry[];
  readonly onChosen: (entry: FinderEntry) => void;
  readonly onClose: () => void;
}

/** The box that finds anything, over the page: typed into, walked by arrow keys, left by Enter or Escape. */
export function FinderDialog({ dataset, recent, onChosen, onClose }: FinderDialogProps) {
  const { ui, language } = useWording();
  const change = useChangeView();
  const finder = useFinder(dataset, recent);
  const listId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const input = useRef<HTMLInputElement>(null);
  useReturnFocus(true);
  useLayoutEffect(() => {
    dialog.current?.showModal();
    input.current?.focus();
  }, []);
  useEffect(() => {
    const timer = setTimeout(() => finderIndexOf(dataset), 60);
    return () => clearTimeout(timer);
  }, [dataset]);

  const choose = (option: FinderOption) => {
    input.current?.focus();
    if ('more' in option) return finder.open(option.more);
    onChosen(option.entry);
    onClose();
    change((view) => entryChange(option.entry, view, dataset));
  };
  const { findings, options, active, blank } = finder;
  const keys: Record<string, () => void> = {
    ArrowDown: () => finder.step(1),
    ArrowUp: () => finder.step(-1),
    Home: finder.first,
    End: finder.last,
    Enter: () => active && choose(active),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const composing = event.nativeEvent.isComposing;
    const act =
      event.shiftKey || event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key];
    if (composing || !act) return;
    event.preventDefault();
    act();
  };
  const found = findings.groups.reduce((sum, { entries }) => sum + entries.length, 0);
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
      <FinderList
        id={listId}
        groups={finder.groups}
        words={findings.words}
        active={active}
        dataset={dataset}
        onPoint={finder.point}
        onChoose={choose}
      />
      {!blank && found === 0 && (
        <FinderHelp
          query={finder.query}
          unknown={findings.unknown}
          onTry={(query) => {
            finder.type(query);
            input.current?.focus();
          }}
        />
      )}
      <p role="status" className="visually-hidden">
        {blank ? '' : found > 0 ? ui.finder.found(found) : ui.finder.nothing(finder.query.trim())}
      </p>
      <div className={styles.keys} aria-hidden="true">
        {ui.finder.keys.map(({ key, does }) => (
          <span key={key}>
            <kbd>{key}</kbd> {does}
          </span>
        ))}
      </div>
    </dialog>
  );
}

/** The entries chosen last, each once. */
export const withRecent = (recent: readonly FinderEntry[], entry: FinderEntry): readonly FinderEntry[] =>
  [entry, ...recent.filter((other) => entryKey(other) !== entryKey(entry))].slice(0, 5);
