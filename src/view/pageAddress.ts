import { siteAddress } from '@/lib/siteAddress';
import { encodeView } from './codec';
import type { View } from './view';
import { VIEW_FIELDS } from './viewFields';

/**
 * A view as the query of an address that is handed on, with its question mark: the language always stands in it, as a
 * browser opens an address without one in its own.
 */
export function sharedSearch(view: View): string {
  const parameters = encodeView(view).split('&').filter(Boolean);
  const { key } = VIEW_FIELDS.language;
  const said = parameters.some((one) => one.startsWith(`${key}=`));
  return `?${[...parameters, ...(said ? [] : [`${key}=${view.language}`])].join('&')}`;
}

/** Full address of a view, on the site of the page that is open now. */
export const pageAddress = (view: View): string => siteAddress() + sharedSearch(view);
