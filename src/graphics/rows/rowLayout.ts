import type { Point } from '../scene/box';
import type { SceneLabel, SceneMark } from '../scene/scene';

/** What stands on the lanes of one row, from the top of the row down. */
export interface DrawnRow {
  readonly height: number;
  /** Middle of the first lane, where the name of a low row stands. */
  readonly first: number;
  readonly bars: readonly SceneMark[];
  readonly labels: readonly SceneLabel[];
}

interface RowSizes {
  /** The least height of a row. */
  readonly row: OfSize;
  /** Of each of several figures of a row. */
  readonly lane: OfSize;
  readonly thickness: OfSize;
  /** Over and under several lanes together. */
  readonly pad: number;
}

interface OfSize {
  readonly city: number;
  readonly context: number;
}

const USUAL: RowSizes = {
  row: { city: 39, context: 30 },
  lane: { city: 25, context: 22 },
  thickness: { city: 14, context: 8 },
  pad: 8,
};
/** Rows for little height: their words nearly touch. */
const DENSE: RowSizes = {
  row: { city: 22, context: 19 },
  lane: { city: 18, context: 17 },
  thickness: { city: 11, context: 7 },
  pad: 3,
};

/**
 * The heights of rows and bars, in pixels.
 * @param dense from 0, as usual, to 1, as close as can be read
 */
export function rowSizes({ dense = 0 }: { readonly dense?: number }): RowSizes {
  const between = (usual: number, least: number) => Math.floor(usual + (least - usual) * dense);
  const ofSizes = (part: 'row' | 'lane' | 'thickness'): OfSize => ({
    city: between(USUAL[part].city, DENSE[part].city),
    context: between(USUAL[part].context, DENSE[part].context),
  });
  return {
    row: ofSizes('row'),
    lane: ofSizes('lane'),
    thickness: ofSizes('thickness'),
    pad: between(USUAL.pad, DENSE.pad),
  };
}

export const lowered = <Item extends { readonly at: Point }>(item: Item, by: number): Item => ({
  ...item,
  at: { x: item.at.x, y: item.at.y + by },
});
