import { encodeView } from './codec';
import type { View } from './view';

/** Full address of a view, on the page that is open now. */
export function pageAddress(view: View): string {
  const page = window.location.href.replace(/[?#].*$/, '');
  const search = encodeView(view);
  return search ? `${page}?${search}` : page;
}
