/** Sizes that a picture is wanted in. */
export const PRESETS = ['a4Width', 'a4Column', 'slide', 'halfSlide', 'square', 'custom'] as const;
export type PresetName = (typeof PRESETS)[number];

/** What a reader says of a size of their own. */
export interface OwnSize {
  /** In millimetres. */
  readonly width: number;
  /** In millimetres; null: as high as the picture needs. */
  readonly height: number | null;
  /** Size of the words of the chart in points. */
  readonly text: number;
}

/** A paper that a picture is set on, and how large its words are there. */
export interface Paper extends OwnSize {
  /** Points: of the title, of the caveat, of sources and address, round the picture. */
  readonly title: number;
  readonly note: number;
  readonly small: number;
  readonly margin: number;
  /** Points under which the words of the chart are too small for what the paper is for. */
  readonly least: number;
  /** Seen from the back of a room. */
  readonly room: boolean;
}

/** What is asked of a size of one's own: as small as a stamp, as large as a poster. */
export const OWN_LIMITS = {
  width: { least: 40, most: 1200 },
  height: { least: 40, most: 1200 },
  text: { least: 6, most: 60 },
} as const;

const INCH = 25.4;
const A4_LEAST = 7.5;

/** Slides of PowerPoint and WPS are 13.33 by 7.5 inches; a page of A4 has 160 mm between its margins. */
const PAPERS: Readonly<Record<Exclude<PresetName, 'custom'>, Paper>> = {
  a4Width: paper(160, null, { text: 8.5, title: 13, note: 8.5, small: 8, margin: 8, least: A4_LEAST }),
  a4Column: paper(77, null, { text: 8, title: 11, note: 8, small: 7.5, margin: 5, least: A4_LEAST }),
  slide: paper((40 / 3) * INCH, 7.5 * INCH, {
    text: 18,
    title: 30,
    note: 14,
    small: 12,
    margin: 34,
    least: 14,
    room: true,
  }),
  halfSlide: paper(160, 140, { text: 14, title: 20, note: 12, small: 10.5, margin: 16, least: 11 }),
  square: paper(95.25, 95.25, { text: 9.5, title: 14, note: 8.5, small: 7.5, margin: 10, least: A4_LEAST }),
};

/** How many pixels stand for each of a screen until the reader chooses another number: for print, a projector, a phone. */
const TIMES: Readonly<Record<PresetName, PixelTimes>> = {
  a4Width: 3,
  a4Column: 4,
  slide: 2,
  halfSlide: 2,
  square: 3,
  custom: 2,
};

export const PIXEL_TIMES = [1, 2, 3, 4] as const;
export type PixelTimes = (typeof PIXEL_TIMES)[number];

type Type = Omit<Paper, 'width' | 'height' | 'room'> & Partial<Pick<Paper, 'room'>>;

function paper(width: number, height: number | null, type: Type): Paper {
  return { width, height, room: false, ...type };
}

/** The paper of a preset; of `custom`, that of a size of one's own, which is kept within `OWN_LIMITS`. */
export function paperOf(preset: PresetName, own: OwnSize): Paper {
  if (preset !== 'custom') return PAPERS[preset];
  const { width, height, text } = withinLimits(own);
  const small = Math.max(text * 0.85, Math.min(text, A4_LEAST));
  return paper(width, height, {
    text,
    title: text * 1.55,
    note: (text + small) / 2,
    small,
    margin: text,
    least: Math.min(text, A4_LEAST),
  });
}

/** A size of one's own, each measure moved to the nearest that can be had. */
export function withinLimits({ width, height, text }: OwnSize): OwnSize {
  const held = (value: number, { least, most }: { readonly least: number; readonly most: number }) =>
    Math.min(most, Math.max(least, value));
  return {
    width: held(width, OWN_LIMITS.width),
    height: height === null ? null : held(height, OWN_LIMITS.height),
    text: held(text, OWN_LIMITS.text),
  };
}

/** How many times the pixels of a screen a preset opens with. */
export const timesOf = (preset: PresetName): PixelTimes => TIMES[preset];

/** Points and pixels of a screen to the inch. */
const POINTS = 72;
const PIXELS = 96;

export const pointsOf = (millimetres: number): number => (millimetres * POINTS) / INCH;
export const millimetresOf = (points: number): number => (points * INCH) / POINTS;
/** Pixels of a screen that are as long as so many points. */
export const pixelsOf = (points: number): number => (points * PIXELS) / POINTS;
/** Dots to the inch of a picture with so many pixels for each of a screen. */
export const dpiOf = (times: number): number => PIXELS * times;
