import { type MouseEvent, useEffect, useRef } from 'react';
import type { Dataset } from '@/domain/dataset';
import { classNames } from '@/lib/classNames';
import type { FinderEntry } from '@/query/finder/finderEntry';
import { useViewFields, useWording } from '@/view/ViewContext';
import { ViewLink } from '@/view/ViewLink';
import { EntryRow } from './EntryRow';
import { entryView } from './entryView';
import styles from './finder.module.css';
import type { FinderOption, GroupKind, OptionGroup } from './finderOptions';

interface FinderListProps {
  readonly id: string;
  readonly groups: readonly OptionGroup[];
  readonly words: readonly string[];
  /** The place that was named beside what is found; empty: none. */
  readonly placeCode: string;
  /** Whether it was asked which place has most or least. */
  readonly extreme: boolean;
  readonly active: FinderOption | undefined;
  readonly dataset: Dataset;
  readonly onPoint: (option: FinderOption) => void;
  /** Followed in place; not told where it is opened beside. */
  readonly onFollow: (entry: FinderEntry) => void;
  readonly onMore: (kind: GroupKind) => void;
}

/** What was found, group by group. The focus stays in the box; the present line is told to assistive technology. */
export function FinderList(props: FinderListProps) {
  const { id, groups, words, placeCode, extreme, active, dataset, onPoint, onFollow, onMore } = props;
  const { ui } = useWording();
  const { placeCodes } = useViewFields('placeCodes');
  const list = useRef<HTMLDivElement>(null);
  const activeId = active?.id;
  useEffect(() => {
    if (activeId)
      list.current?.querySelector(`#${CSS.escape(activeId)}`)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);
  const optionProps = (option: FinderOption) => ({
    id: option.id,
    role: 'option',
    tabIndex: -1,
    'aria-selected': option.id === activeId,
    onPointerMove: () => option.id !== activeId && onPoint(option),
  });
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
            <small>{words.length > 0 && kind !== 'nearest' && ui.finder.groupCount(total)}</small>
          </div>
          {options.map((option) =>
            'more' in option ? (
              <button
                key={option.id}
                type="button"
                {...optionProps(option)}
                className={classNames(styles.option, styles.more)}
                onClick={() => onMore(option.more)}
              >
                {ui.finder.more(option.count, option.left)}
              </button>
            ) : (
              <ViewLink
                key={option.id}
                to={entryView(option.entry, dataset, placeCodes, placeCode, extreme)}
                {...optionProps(option)}
                className={styles.option}
                onClick={(event) => isPlain(event) && onFollow(option.entry)}
              >
                <EntryRow entry={option.entry} words={words} dataset={dataset} />
              </ViewLink>
            ),
          )}
        </div>
      ))}
    </div>
  );
}

const isPlain = (event: MouseEvent): boolean => !event.metaKey && !event.ctrlKey && !event.shiftKey;
