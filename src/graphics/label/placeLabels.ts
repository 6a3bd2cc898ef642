import {
  type Box,
  crosses,
  distanceTo,
  grown,
  isInside,
  overlap,
  type Point,
  type Segment,
} from '../scene/box';
import type { Owner, SceneLabel } from '../scene/scene';
import { type Beside, besideMark, byLeader, type Candidate } from './candidates';
import { type LabelLines, textBox } from './labelText';

/** A label that wants a place: candidates in one wording, then in fewer words. */
export interface LabelRequest {
  readonly candidates: readonly (() => readonly Candidate[])[];
  /** As many of the first of these are taken only where they cross no line. */
  readonly clean?: number;
  readonly place?: Owner;
  /** The mark that the words are of: they stand nearer to it than to any other, or have a leader. */
  readonly anchor?: Point;
  /** The line that the mark is on. */
  readonly line?: string;
}

/** The middle of a mark; of a point that only its line shows, with that line, whose words may stand nearer to it. */
export interface Anchor extends Point {
  readonly onLine?: string;
}

/** What labels must not cover, and had better not. */
export interface Occupied {
  readonly boxes: readonly Box[];
  /** Lines that labels had better avoid. */
  readonly segments: readonly Segment[];
  /** Middles of the marks, to tell whose label a label is. */
  readonly anchors?: readonly Anchor[];
}

const GAP = { x: 4, y: 1 };
const CROSSING = 40;
/** By how many pixels another mark may be nearer before a label counts as that one's. */
const TIE = 1.5;

/** What a mark's label asks for: its words at the mark, else fewer words, else either further off with a leader. */
export const labelAt = (
  beside: Beside,
  lines: LabelLines,
  {
    short,
    place,
    line,
    leaders = true,
  }: {
    readonly short?: LabelLines;
    readonly place?: Owner;
    readonly line?: string;
    readonly leaders?: boolean;
  } = {},
): LabelRequest => {
  const wordings = short ? [lines, short] : [lines];
  return {
    candidates: [
      ...wordings.map((words) => () => besideMark(beside, words)),
      ...(leaders ? wordings.map((words) => () => byLeader(beside, words)) : []),
    ],
    anchor: beside.anchor,
    ...(place ? { place } : {}),
    ...(line === undefined ? {} : { line }),
  };
};

/**
 * Places labels one after another, the most important first, each at the cheapest of its candidates that is free, in
 * its first wording that has one; null where none has. Marks and labels are never covered; lines only when nothing else
 * is free.
 * @param bounds where labels may stand
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  { boxes, segments, anchors = [] }: Occupied,
  bounds: Box,
): readonly (SceneLabel | null)[] {
  const taken: Box[] = [...boxes];
  const leaders: Segment[] = [];
  return requests.map(({ candidates, clean = 0, anchor, place, line }) => {
    const others = anchor
      ? anchors.filter(
          ({ x, y, onLine }) =>
            (x !== anchor.x || y !== anchor.y) && (onLine === undefined || onLine !== line),
        )
      : [];
    for (const [order, wording] of candidates.entries()) {
      const lines = { segments: [...segments, ...leaders], forbidden: order < clean };
      const found = cheapest(wording(), taken, lines, bounds, anchor, others);
      if (!found) continue;
      const { at, align, leader } = found;
      taken.push(grown(textBox(at, align, found.lines), GAP.x, GAP.y));
      if (leader) leaders.push(leader);
      return {
        at,
        align,
        lines: found.lines,
        halo: true,
        ...(place ? { place } : {}),
        ...(leader ? { leader } : {}),
      };
    }
    return null;
  });
}

function cheapest(
  candidates: readonly Candidate[],
  taken: readonly Box[],
  { segments, forbidden }: { readonly segments: readonly Segment[]; readonly forbidden: boolean },
  bounds: Box,
  anchor: Point | undefined,
  others: readonly Point[],
): Candidate | null {
  let best: { readonly candidate: Candidate; readonly cost: number } | null = null;
  for (const candidate of candidates) {
    if (best && candidate.cost >= best.cost) continue;
    const box = textBox(candidate.at, candidate.align, candidate.lines);
    if (!isInside(box, bounds) || taken.some((other) => overlap(box, other))) continue;
    const { leader } = candidate;
    if (
      leader &&
      taken.some((other) => distanceTo(other, anchor ?? leader.from) > 0 && crosses(leader, other))
    )
      continue;
    if (anchor && !leader && belongsElsewhere(box, anchor, others)) continue;
    const crossed = segments.filter(
      (segment) => crosses(segment, box) || (leader !== undefined && meet(segment, leader)),
    ).length;
    if (forbidden && crossed > 0) continue;
    const cost = candidate.cost + crossed * CROSSING;
    if (!best || cost < best.cost) best = { candidate, cost };
    if (cost < 1) break;
  }
  return best?.candidate ?? null;
}

const belongsElsewhere = (box: Box, anchor: Point, others: readonly Point[]): boolean => {
  const own = distanceTo(box, anchor);
  return others.some((other) => distanceTo(box, other) < own - TIE);
};

/** Whether two segments cross. */
function meet(a: Segment, b: Segment): boolean {
  const side = ({ from, to }: Segment, p: Point) =>
    Math.sign((to.x - from.x) * (p.y - from.y) - (to.y - from.y) * (p.x - from.x));
  return side(a, b.from) !== side(a, b.to) && side(b, a.from) !== side(b, a.to);
}
