import { LOOKS, type LookName, lookOf } from './pictureLook';
import {
  type OwnSize,
  PIXEL_TIMES,
  type PixelTimes,
  PRESETS,
  type PresetName,
  paperOf,
  timesOf,
  withinLimits,
} from './picturePreset';
import { type Setting, settingOf } from './setting';

/** How a reader wants pictures. */
export interface PictureChoice {
  readonly preset: PresetName;
  /** The size behind `custom`. */
  readonly own: OwnSize;
  readonly look: LookName;
  /** Pixels for each of a screen. */
  readonly times: PixelTimes;
}

/** Of a reader who has chosen nothing: for a page, which a slide takes as well. */
export const FIRST_CHOICE: PictureChoice = {
  preset: 'a4Width',
  own: { width: 120, height: null, text: 9 },
  look: 'light',
  times: timesOf('a4Width'),
};

/** The paper and the colours of a choice. */
export const choiceSetting = ({ preset, own, look }: PictureChoice): Setting =>
  settingOf(paperOf(preset, own), lookOf(look));

/** A choice from what a browser kept of it: whatever is missing, unknown or out of reach is as at first. */
export function choiceFrom(kept: unknown): PictureChoice {
  if (typeof kept !== 'object' || kept === null) return FIRST_CHOICE;
  const { preset, own, look, times } = kept as Record<string, unknown>;
  const known = PRESETS.find((one) => one === preset) ?? FIRST_CHOICE.preset;
  return {
    preset: known,
    own: ownFrom(own),
    look: LOOKS.find((one) => one === look) ?? FIRST_CHOICE.look,
    times: PIXEL_TIMES.find((one) => one === times) ?? timesOf(known),
  };
}

function ownFrom(kept: unknown): OwnSize {
  if (typeof kept !== 'object' || kept === null) return FIRST_CHOICE.own;
  const { width, height, text } = kept as Record<string, unknown>;
  const number = (value: unknown, otherwise: number) =>
    typeof value === 'number' && Number.isFinite(value) ? value : otherwise;
  return withinLimits({
    width: number(width, FIRST_CHOICE.own.width),
    height: height === null || height === undefined ? null : number(height, FIRST_CHOICE.own.width),
    text: number(text, FIRST_CHOICE.own.text),
  });
}
