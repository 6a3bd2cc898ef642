import type { MouseEvent } from 'react';

/** Whether a click on a link is followed in place, and no longer by the browser; any other opens beside as it always does. */
export function takesClick(event: MouseEvent): boolean {
  const beside = event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  if (beside || event.defaultPrevented) return false;
  event.preventDefault();
  return true;
}
