import type { Observation } from '@/domain/observation';
import { maxOf } from '@/lib/extent';
import { barShapes } from '../glyph/barShapes';
import type { SceneLabel } from '../scene/scene';
import { line, type Shape } from '../scene/shape';
import type { DotItem } from './dotItems';
import { type DotWording, type LabelLines, labelVariants } from './dotWords';
import { labelBox } from './labelBox';

/** A bar with its label, from zero; heights counted from the middle of its lane. */
export interface PlacedBar {
  readonly item: DotItem;
  readonly length: number;
  readonly shapes: readonly Shape[];
  readonly label: SceneLabel;
}

export const BAR_LANE = 22;
const THICKNESS = 14;
const GAP = 8;
const ARROW = 14;
/** The widest part of the room that words may take from the bars; more, before a value stands without its year. */
const WORDS_SHARES = [0.6, 0.85];

/**
 * Pixels for one unit of value, so that every bar with its words beside it stays within the room, and the words of
 * every bar: as many as leave the bars most of the room.
 * @param room pixels from zero to the right edge
 */
export function barScale(
  items: readonly DotItem[],
  room: number,
  wording: DotWording,
): { readonly perUnit: number; readonly words: ReadonlyMap<DotItem, LabelLines> } {
  const words = new Map<DotItem, LabelLines>();
  const largest = maxOf([0, ...items.map(amountOf)]);
  let perUnit = largest > 0 ? (room - 4) / largest : 1;
  for (const item of items) {
    const variants = labelVariants(item, wording).filter((lines) => lines.length === 1);
    const share = largest > 0 ? amountOf(item) / largest : 0;
    const fitting = WORDS_SHARES.flatMap((most) =>
      variants.slice(0, -1).filter((lines) => widthOf(item, lines) + share * room * (1 - most) <= room),
    );
    const lines = fitting[0] ?? variants.at(-1) ?? [];
    words.set(item, lines);
    if (amountOf(item) > 0) perUnit = Math.min(perUnit, (room - widthOf(item, lines)) / amountOf(item));
  }
  return { perUnit: Math.max(perUnit, 0), words };
}

/** A bar of a near definition stands behind a dashed stroke. */
const STUB = line(
  [
    [-5, -9],
    [-5, 9],
  ],
  1.4,
  [4, 3],
);

/** A bar of a panel with its words to the right of its end; `near`: of another definition than the panel's. */
export function placedBar(
  item: DotItem,
  lines: LabelLines,
  { zero, perUnit, near }: { readonly zero: number; readonly perUnit: number; readonly near: boolean },
): PlacedBar {
  const [figure] = item.observations;
  const length = Math.max(1, amountOf(item) * perUnit);
  return {
    item,
    length,
    shapes: figure ? [...(near ? [STUB] : []), ...barShapes(figure, length, THICKNESS)] : [],
    label: { at: { x: zero + length + gapOf(figure), y: 0 }, align: 'left', lines, halo: true },
  };
}

const amountOf = ({ observations: [figure] }: DotItem): number => figure?.value ?? 0;

const gapOf = (figure: Observation | undefined): number =>
  figure && figure.bound !== 'exact' ? GAP + ARROW : GAP;

function widthOf({ observations: [figure] }: DotItem, lines: LabelLines): number {
  const box = labelBox({ at: { x: 0, y: 0 }, align: 'left', lines, halo: true });
  return box.right - box.left + gapOf(figure) + 2;
}
