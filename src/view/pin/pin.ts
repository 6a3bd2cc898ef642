import type { Edition } from '@/domain/dataVersion';
import type { View } from '../view';

/** What a pinned view is of; another of these is another view. */
const SUBJECT = ['screen', 'indicatorId', 'cityCode', 'sourceId', 'section', 'reportId'] as const;

/**
 * The version of the data that a view stays pinned to: looked at in another way it keeps it, another page, indicator or
 * city was chosen today and has none.
 */
export const carriedPin = (before: View, after: View): string =>
  SUBJECT.every((name) => before[name] === after[name]) ? before.pin : '';

/** A view pinned to the version of the data that it shows now, or to none. */
export const pinned = (view: View, { version }: Edition, pinning = true): View => ({
  ...view,
  pin: pinning ? version : '',
});

/** A view as a link that is made now: a pinned one is pinned to the version that it shows, whatever it was pinned to. */
export const pinnedNow = (view: View, edition: Edition): View => pinned(view, edition, view.pin !== '');
