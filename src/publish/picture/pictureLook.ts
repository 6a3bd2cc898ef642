import { type Palette, paletteOf } from '@/graphics/paint/palette';

/** The looks that a picture can be had in. */
export const LOOKS = ['light', 'dark', 'clear', 'grey'] as const;
export type LookName = (typeof LOOKS)[number];

/** In which colours a picture is drawn. */
export interface PictureLook {
  readonly palette: Palette;
  /** Whether a ground is painted; without one, words have no outline in its colour either. */
  readonly ground: boolean;
  /** Whether lines are told apart by their dashes too. */
  readonly dashed: boolean;
}

/** The colours of a look. `clear` is for light slides and paper: its words are dark. */
export function lookOf(name: LookName): PictureLook {
  const palette = name === 'grey' ? greyPalette() : paletteOf(name === 'dark' ? 'dark' : 'light');
  return { palette, ground: name !== 'clear', dashed: name === 'grey' };
}

/** Greys of the places: as far apart as four lines can be on white, with words that keep 4.5:1. */
const PLACES = {
  nc: '#000000',
  gz: '#7A7A7A',
  fz: '#3D3D3D',
  jm: '#949494',
  c5: '#5C5C5C',
  c6: '#1F1F1F',
  c7: '#6B6B6B',
  c8: '#858585',
  cn: '#6B6B6B',
  jx: '#4D4D4D',
  gd: '#858585',
  other: '#7A7A7A',
};
/** The lightest grey of words on white. */
const WORDS = 0x6b;

/** Dashes of the lines of places, in a look without colours; none: a full line. */
export const DASHES: Readonly<Record<string, readonly number[]>> = {
  gz: [9, 3],
  fz: [5, 2, 1.5, 2],
  jm: [2, 2],
  c5: [12, 3, 3, 3],
  c6: [7, 2, 1.5, 2, 1.5, 2],
  c7: [4, 4],
  c8: [1.5, 3],
  jx: [7, 2],
  gd: [1.5, 1.5],
};

function greyPalette(): Palette {
  const light = paletteOf('light');
  const greys = Object.entries(light).map(([token, colour]) => [token, greyOf(colour)]);
  const words = Object.entries(PLACES).map(([token, grey]) => [`${token}t`, darkEnough(grey)]);
  return { ...light, ...Object.fromEntries(greys), ...PLACES, ...Object.fromEntries(words) };
}

const hex = (value: number) => Math.round(value).toString(16).padStart(2, '0').toUpperCase();

function greyOf(colour: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return `#${hex(0.2126 * red + 0.7152 * green + 0.0722 * blue).repeat(3)}`;
}

const darkEnough = (grey: string): string =>
  `#${hex(Math.min(WORDS, Number.parseInt(grey.slice(1, 3), 16))).repeat(3)}`;
