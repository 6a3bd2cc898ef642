import { useEffect, useRef } from 'react';
import type { Dataset } from '@/domain/dataset';
import { classNames } from '@/lib/classNames';
import { useWording } from '@/view/ViewContext';
import { EntryRow } from './EntryRow';
import styles from './finder.module.css';
import type { FinderOption, OptionGroup } from './finderOptions';

interface FinderListProps {
  readonly id: string;
  readonly groups: readonly OptionGroup[];
  readonly words: readonly string[];
  readonly active: FinderOption | undefined;
  readonly dataset: Dataset;
  readonly onPoint: (option: FinderOption) => void;
  readonly onChoose: (option: FinderOption) => void;
}

/** What was found, group by group. The focus stays in the box; the present line is told to assistive technology. */
export function FinderList({ id, groups, words, active, dataset, onPoint, onChoose }: FinderListProps) {
  const { ui } = useWording();
  const list = useRef<HTMLDivElement>(null);
  const activeId = active?.id;
  useEffect(() => {
    if (activeId)
      list.current?.querySelector(`#${CSS.escape(activeId)}`)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);
  return (
    <div ref={list} id={id} role="listbox" aria-label={ui.finder.results} className={styles.list}>
      {groups.map(({ kind, total, options }) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options is no fieldset
        <div
          key={kind}
          role="group"
          aria-labelledby={`${id}-${kind}`}
          className={styles.group}
          data-kind={kind}
        >
          <div id={`${id}-${kind}`} role="presentation" className={styles.heading}>
            <span>{ui.finder.groups[kind]}</span>{' '}
            <small>{words.length > 0 && ui.finder.groupCount(total)}</small>
          </div>
          {options.map((option) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the box keeps the focus and names the present option
            // biome-ignore lint/a11y/useKeyWithClickEvents: the box hears the keys
            <div
              key={option.id}
              id={option.id}
              role="option"
              aria-selected={option.id === activeId}
              className={classNames(styles.option, 'more' in option && styles.more)}
              onPointerMove={() => option.id !== activeId && onPoint(option)}
              onPointerDown={(event) => event.pointerType === 'mouse' && event.preventDefault()}
              onClick={() => onChoose(option)}
            >
              {'more' in option ? (
                ui.finder.more(option.count, option.left)
              ) : (
                <EntryRow
                  entry={option.entry}
                  words={words}
                  dataset={dataset}
                  active={option.id === activeId}
                />
              )}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
