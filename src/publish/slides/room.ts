/** A place on a slide, in points. */
export interface Room {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A slide of 16 to 9, in points. */
export const SLIDE = { width: 960, height: 540 };

const SIDE = 44;
const INNER = SLIDE.width - 2 * SIDE;

/** Where the parts of a slide stand. */
export const ROOMS = {
  title: { left: SIDE, top: 24, width: INNER, height: 68 },
  subtitle: { left: SIDE, top: 92, width: INNER, height: 24 },
  body: { left: SIDE, top: 122, width: INNER, height: 318 },
  caveat: { left: SIDE, top: 444, width: INNER, height: 38 },
  source: { left: SIDE, top: 488, width: INNER, height: 34 },
} satisfies Record<string, Room>;

/** Where words stand on a slide of words, and on the one that opens a deck. */
export const TEXT_ROOM: Room = {
  ...ROOMS.body,
  height: ROOMS.caveat.top + ROOMS.caveat.height - ROOMS.body.top,
};
/** How words on them are set, by the size of letters: lines, and room after a paragraph. */
export const TEXT = { leading: 1.2, after: 0.4 };
export const OPENING = {
  title: { left: SIDE, top: 130, width: INNER, height: 150 },
  bar: { left: SIDE, top: 290, width: 64, height: 4 },
  subtitle: { left: SIDE, top: 308, width: INNER, height: 26 },
  text: { left: SIDE, top: 338, width: INNER, height: 100 },
} satisfies Record<string, Room>;

/** A table has a little less, since programs set its lines a little wider. */
export const TABLE_ROOM: Room = { ...ROOMS.body, height: ROOMS.body.height - 8 };

/** The cells of a table, in points. */
export const CELL = { size: 11, leading: 14.5, above: 3.5, side: 6, head: 22 };
