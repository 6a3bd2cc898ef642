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

/** The least height of a row. */
export const ROW = { city: 39, context: 30 };

export const lowered = <Item extends { readonly at: Point }>(item: Item, by: number): Item => ({
  ...item,
  at: { x: item.at.x, y: item.at.y + by },
});
