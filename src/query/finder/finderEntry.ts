import type { ShellWords } from '@/wording/controls/shellWords';

/** What can be found, in the order in which equally good groups are shown. */
export const FINDER_KINDS = [
  'place',
  'stage',
  'page',
  'rate',
  'indicator',
  'topic',
  'source',
  'figure',
] as const;
export type FinderKind = (typeof FINDER_KINDS)[number];

/** The pages of the app, as the navigation names them. */
export type FinderPage = keyof ShellWords['screenNames'];

/** Something that was found: its kind, and its code or id. */
export interface FinderEntry {
  /** `narrowed`: a page narrowed to what the query names, see `narrowedOf`. */
  readonly kind: FinderKind | 'narrowed';
  readonly id: string;
}

/** The entries of one kind that answer a query, best first, all of them; those nearest to it; or those chosen before. */
export interface FinderGroup {
  readonly kind: FinderKind | 'narrowed' | 'nearest' | 'recent';
  readonly entries: readonly FinderEntry[];
}

/** One name for an entry among all. */
export const entryKey = ({ kind, id }: FinderEntry): string => `${kind}:${id}`;
