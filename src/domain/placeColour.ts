/** The colours that a row of places.csv may name: four in use, four spare ones, those of the context, one for any other. */
export const PLACE_COLOURS = [
  'nc',
  'gz',
  'fz',
  'jm',
  'c5',
  'c6',
  'c7',
  'c8',
  'cn',
  'jx',
  'gd',
  'other',
] as const;

/** Name of the colour token that stands for a place; its text has the token of the same name with a `t` behind. */
export type PlaceColour = (typeof PLACE_COLOURS)[number];
