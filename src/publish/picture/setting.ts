import { lookOf, type PictureLook } from './pictureLook';
import { type Paper, pointsOf } from './picturePreset';

/** How a picture with its words is set; all lengths in points. */
export interface Setting {
  readonly width: number;
  /** Null: as high as what stands in it. */
  readonly height: number | null;
  readonly margin: number;
  /** Sizes of letters. */
  readonly type: Readonly<Record<'title' | 'text' | 'note' | 'small', number>>;
  readonly room: boolean;
  /** What is said twice is said once: the paper is too low for all of it. */
  readonly tight: boolean;
  readonly look: PictureLook;
}

/** Size in pixels of the words of a chart as it is drawn for a screen. */
const DRAWN = 13;

/** The setting of a paper in a look. */
export const settingOf = (
  { width, height, margin, title, text, note, small, room }: Paper,
  look: PictureLook = lookOf('light'),
): Setting => ({
  width: pointsOf(width),
  height: height === null ? null : pointsOf(height),
  margin,
  type: { title, text, note, small },
  room,
  tight: false,
  look,
});

/** By how much a chart that is drawn in pixels of a screen is enlarged. */
export const timesOfChart = ({ type }: Setting): number => type.text / DRAWN;

/** The width between the margins. */
export const innerOf = ({ width, margin }: Setting): number => width - 2 * margin;

/** The same paper with everything on it smaller or larger; margins at most as large as they were. */
export const resized = (setting: Setting, by: number): Setting => ({
  ...setting,
  margin: fine(setting.margin * Math.min(1, Math.max(by, 0.5))),
  type: {
    title: fine(setting.type.title * by),
    text: fine(setting.type.text * by),
    note: fine(setting.type.note * by),
    small: fine(setting.type.small * by),
  },
});

/** A length to a hundredth of a point. */
export const fine = (points: number): number => Math.round(points * 100) / 100;
