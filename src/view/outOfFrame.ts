import type { View } from './view';

/** The same view on a page of its own. */
export const outOfFrame = (view: View): View => ({
  ...view,
  embed: false,
  frameTitle: true,
  frameControls: null,
  frameHeight: null,
});
