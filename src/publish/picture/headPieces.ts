import type { TextStyle } from '@/graphics/paint/svgText';
import { type Piece, paragraph } from '../svgDocument';
import { fine, innerOf, type Setting } from './setting';
import { wrapped } from './wrapped';

/** The words of a picture that a reader may write anew. */
export interface PictureWords {
  readonly title: string;
  /** Empty: none. */
  readonly subtitle: string;
}

/** Lines that a title may take in its full size; and where more are needed the share of the height that it may take. */
const LINES = 3;
const SHARE = 0.3;
/** Steps in which the letters of a long title are made smaller, down to those of the text. */
const STEPS = [1, 0.88, 0.78, 0.7, 0.62, 0.55, 0.5];

/** Title and subtitle; of a long title the letters are smaller, never smaller than those of the text. */
export function headPieces({ title, subtitle }: PictureWords, setting: Setting): readonly Piece[] {
  const inner = innerOf(setting);
  const { ink1 } = setting.look.palette;
  const size = titleSize(title, setting);
  const style = { size, leading: fine(size * 1.3), bold: true, fill: ink1 };
  return [
    paragraph(title, inner, style, fine(size * (subtitle === '' ? 0.5 : 0.12))),
    paragraph(subtitle, inner, textStyle(setting), fine(setting.type.text * 0.6)),
  ];
}

function titleSize(title: string, setting: Setting): number {
  const { type, height } = setting;
  const sizes = STEPS.map((by) => fine(Math.max(type.text, type.title * by)));
  const fits = (size: number) => {
    const lines = wrapped(title, size * 1.04, innerOf(setting)).length;
    return lines <= LINES && (height === null || lines * size * 1.3 <= height * SHARE);
  };
  return sizes.find(fits) ?? type.text;
}

/** How the sentences over a picture are set, and what is said under it. */
export const textStyle = ({ type, look }: Setting): TextStyle => ({
  size: type.text,
  leading: fine(type.text * 1.5),
  fill: look.palette.ink2,
});

export const noteStyle = ({ type, look }: Setting): TextStyle => ({
  size: type.note,
  leading: fine(type.note * 1.5),
  fill: look.palette.ink2,
});

export const smallStyle = ({ type, look }: Setting): TextStyle => ({
  size: type.small,
  leading: fine(type.small * 1.45),
  fill: look.palette.ink2,
});
