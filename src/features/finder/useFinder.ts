import { useMemo, useState } from 'react';
import type { Dataset } from '@/domain/dataset';
import { find, startGroups } from '@/query/finder/find';
import type { FinderEntry } from '@/query/finder/finderEntry';
import { type FinderOption, type GroupKind, type Opened, optionGroups } from './finderOptions';

const NOTHING_OPENED: Opened = {};

/**
 * What is typed, what it finds, and which line is the present one.
 * @param early what was typed before the finder was there
 */
export function useFinder(dataset: Dataset, recent: readonly FinderEntry[], early: string) {
  const [query, setQuery] = useState(early);
  const [opened, setOpened] = useState(NOTHING_OPENED);
  const [active, setActive] = useState(-1);
  const findings = useMemo(() => find(dataset, query), [dataset, query]);
  const blank = findings.words.length === 0;
  const none = findings.groups.length === 0;
  const groups = useMemo(
    () => optionGroups(none ? startGroups(dataset, recent) : findings.groups, opened, none),
    [dataset, recent, findings, opened, none],
  );
  const options = useMemo(() => groups.flatMap((group) => group.options), [groups]);
  /** Of what was found the best is the present line at first; of what is merely offered, none. */
  const at = active < 0 && !none ? 0 : active;
  return {
    query,
    findings,
    blank,
    groups,
    options,
    active: options[at] as FinderOption | undefined,
    type: (text: string) => {
      setQuery(text);
      setOpened(NOTHING_OPENED);
      setActive(-1);
    },
    /** To the line so many further on, round the ends. */
    step: (by: 1 | -1) => {
      const from = at < 0 && by < 0 ? 0 : at;
      if (options.length > 0) setActive((from + by + options.length) % options.length);
    },
    first: () => setActive(0),
    last: () => setActive(options.length - 1),
    point: (option: FinderOption) => setActive(options.indexOf(option)),
    /** Shows further lines of a group; the first of them takes the place of the one that asked. */
    open: (kind: GroupKind) => setOpened({ ...opened, [kind]: (opened[kind] ?? 0) + 1 }),
  };
}
