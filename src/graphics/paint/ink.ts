import type { TextRun, Tone } from '../scene/scene';
import type { Paint } from '../scene/shape';
import { markColour, type Palette, textColour } from './palette';

/** How the tokens of a scene become colours. */
export interface Ink {
  /** Of a tone, or of the marks of a place. */
  readonly mark: (token: string) => string;
  /** Of the words of a place. */
  readonly words: (token: string) => string;
  readonly surface: string;
  /** Whether words get a plain copy above their outline: office programs paint outlines over the letters. */
  readonly copies: boolean;
}

/** Colours of the page, which follow its theme by themselves. */
export const PAGE_INK: Ink = {
  mark: (token) => `var(--${token})`,
  words: (token) => `var(--${token}t)`,
  surface: 'var(--surface)',
  copies: false,
};

/** Colours of a file, written out. */
export const fileInk = (palette: Palette): Ink => ({
  mark: (token) => markColour(palette, token),
  words: (token) => textColour(palette, token),
  surface: palette.surface,
  copies: true,
});

export const paintOf = (paint: Paint, token: string, ink: Ink): string =>
  paint === 'ink' ? ink.mark(token) : paint === 'surface' ? ink.surface : 'none';

export const wordColour = (tone: Tone | Exclude<TextRun['tone'], Tone>, ink: Ink): string =>
  typeof tone === 'string' ? ink.mark(tone) : ink.words(tone.place);
