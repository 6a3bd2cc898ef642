import { withoutOwn } from './copiedAddress';
import { outOfFrame } from './outOfFrame';
import { pageAddress } from './pageAddress';
import type { View } from './view';

/**
 * Full address of a view as short as it can be, to be read in a picture and typed: only what differs from how pages open
 * stands in it, and nothing of the figure chosen, of frames or colours.
 */
export const shortAddress = (view: View): string =>
  pageAddress(withoutOwn({ ...outOfFrame(view), present: false, observationId: '', theme: 'auto' }));
