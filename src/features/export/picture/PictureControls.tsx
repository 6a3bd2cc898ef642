import { useId } from 'react';
import type { DrawnPicture } from '@/publish/picture/drawPicture';
import type { PictureChoice } from '@/publish/picture/pictureChoice';
import { LOOKS } from '@/publish/picture/pictureLook';
import {
  dpiOf,
  PIXEL_TIMES,
  type PixelTimes,
  PRESETS,
  type PresetName,
  paperOf,
  pixelsOf,
  timesOf,
} from '@/publish/picture/picturePreset';
import { mostTimes } from '@/publish/svgPng';
import { SegmentedChoice } from '@/ui/SegmentedChoice';
import { useWording } from '@/view/ViewContext';
import { PICTURE_WORDS } from '@/wording/controls/pictureWords';
import { OwnSizeFields } from './OwnSizeFields';
import styles from './pictureDialog.module.css';

interface PictureControlsProps {
  readonly choice: PictureChoice;
  readonly onChange: (change: Partial<PictureChoice>) => void;
  /** Null: not drawn yet. */
  readonly drawn: DrawnPicture | null;
}

/** Size, colours and sharpness of a picture. */
export function PictureControls({ choice, onChange, drawn }: PictureControlsProps) {
  const { language } = useWording();
  const words = PICTURE_WORDS[language];
  const { preset, own, look, times } = choice;
  return (
    <>
      <SizeChoice
        preset={preset}
        onChange={(chosen) => onChange({ preset: chosen, times: timesOf(chosen) })}
      />
      {preset === 'custom' && <OwnSizeFields own={own} onChange={(changed) => onChange({ own: changed })} />}
      <SegmentedChoice
        legend={words.look}
        value={look}
        options={LOOKS.map((value) => ({ value, label: words.looks[value] }))}
        onChange={(chosen) => onChange({ look: chosen })}
      />
      <div>
        <SegmentedChoice
          legend={words.pixels}
          value={String(times)}
          options={PIXEL_TIMES.map((value) => ({ value: String(value), label: words.times(value) }))}
          onChange={(chosen) => onChange({ times: Number(chosen) as PixelTimes })}
        />
        {drawn && <p className={styles.facts}>{pixelsText(drawn, times, words)}</p>}
      </div>
    </>
  );
}

function pixelsText(
  { width, height }: DrawnPicture,
  times: number,
  words: (typeof PICTURE_WORDS)['zh'],
): string {
  const sides = [pixelsOf(width), pixelsOf(height)] as const;
  const drawn = Math.min(times, mostTimes(...sides));
  const [across, down] = sides.map((side) => Math.round(side * drawn));
  const size = words.pixelSize(across ?? 0, down ?? 0, Math.round(dpiOf(drawn)));
  return drawn < times ? `${size}. ${words.tooManyPixels}` : size;
}

interface SizeChoiceProps {
  readonly preset: PresetName;
  readonly onChange: (preset: PresetName) => void;
}

function SizeChoice({ preset, onChange }: SizeChoiceProps) {
  const { language } = useWording();
  const words = PICTURE_WORDS[language];
  const name = useId();
  return (
    <fieldset data-control className={styles.sizes}>
      <legend>{words.size}</legend>
      <div>
        {PRESETS.map((one) => (
          <label key={one}>
            <input
              type="radio"
              className="visually-hidden"
              name={name}
              checked={one === preset}
              onChange={() => onChange(one)}
            />
            <span>
              {words.presets[one]}
              {one !== 'custom' && <small>{sidesOf(one, words)}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function sidesOf(preset: Exclude<PresetName, 'custom'>, words: (typeof PICTURE_WORDS)['zh']): string {
  const { width, height } = paperOf(preset, { width: 0, height: null, text: 0 });
  return words.sides(Math.round(width), height === null ? null : Math.round(height));
}
