import type { Dataset } from '@/domain/dataset';
import type { Language } from '@/domain/localized';
import type { FrameControl, ThemeChoice } from '@/view/choices';
import { pinned } from '@/view/pin/pin';
import type { View } from '@/view/view';
import { VIEW_FIELDS } from '@/view/viewFields';
import { embedAddress } from './embedCode';

/** How a frame is wanted. */
export interface EmbedChoice {
  readonly responsive: boolean;
  readonly pinning: boolean;
  readonly theme: ThemeChoice;
  readonly language: Language;
  readonly withTitle: boolean;
  readonly controls: readonly FrameControl[];
  /** As it is typed; empty: as high as what it holds. */
  readonly height: string;
}

/** How the dialog opens: as the view is, its colours those of the reader of the other page. */
export const openingChoice = ({ pin, language }: View): EmbedChoice => ({
  responsive: true,
  pinning: pin !== '',
  theme: 'auto',
  language,
  withTitle: true,
  controls: ['year'],
  height: '',
});

/** A height that was typed, in pixels; null: none was, undefined: it is no height. */
export const heightOf = (typed: string): number | null | undefined =>
  typed.trim() === '' ? null : VIEW_FIELDS.frameHeight.parse(typed.trim());

/** The address of a view in a frame as it is wanted. */
export function chosenAddress(view: View, choice: EmbedChoice, dataset: Dataset): string {
  const { pinning, theme, language, withTitle, controls, responsive, height } = choice;
  const framed: View = {
    ...pinned(view, dataset.edition, pinning),
    theme,
    language,
    frameTitle: withTitle,
    frameControls: isUsual(controls) ? null : controls,
    frameHeight: responsive ? (heightOf(height) ?? null) : null,
  };
  return embedAddress(framed, dataset);
}

const isUsual = (controls: readonly FrameControl[]): boolean =>
  controls.length === 1 && controls[0] === 'year';
