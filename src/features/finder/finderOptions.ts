import { entryKey, type FinderEntry, type FinderGroup } from '@/query/finder/finderEntry';

const FIRST = 5;
const STEP = 20;

export type GroupKind = FinderGroup['kind'];

/** A line of the list that can be chosen: an entry, or the rest of its group. */
export type FinderOption =
  | { readonly id: string; readonly entry: FinderEntry }
  | { readonly id: string; readonly more: GroupKind; readonly count: number; readonly left: number };

export interface OptionGroup {
  readonly kind: GroupKind;
  readonly total: number;
  readonly options: readonly FinderOption[];
}

/** How many further steps of each group the reader asked for. */
export type Opened = Partial<Record<GroupKind, number>>;

/**
 * The lines of each group: its first five, twenty more for every time the reader asks, and one that asks.
 * @param whole no group is cut, as before anything is typed
 */
export function optionGroups(
  groups: readonly FinderGroup[],
  opened: Opened,
  whole: boolean,
): readonly OptionGroup[] {
  return groups.map(({ kind, entries }) => {
    const wanted = whole ? entries.length : FIRST + STEP * (opened[kind] ?? 0);
    const shown = entries.length === wanted + 1 ? entries.length : wanted;
    const options = entries
      .slice(0, shown)
      .map((entry): FinderOption => ({ id: optionId(`${kind} ${entryKey(entry)}`), entry }));
    const left = entries.length - options.length;
    if (left <= 0) return { kind, total: entries.length, options };
    const more = { id: optionId(`more ${kind}`), more: kind, count: Math.min(STEP, left), left };
    return { kind, total: entries.length, options: [...options, more] };
  });
}

const optionId = (name: string): string => `find-${name.replace(/[^\w.-]/g, '-')}`;
