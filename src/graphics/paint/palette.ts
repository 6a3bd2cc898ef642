import type { PlaceColour } from '@/domain/placeColour';
import tokens from './tokens.json';

export type ThemeName = 'light' | 'dark';
export type Palette = (typeof tokens)['light'];
export type ColourToken = keyof Palette;

/** Every colour that a place may have is a token, and has one for its text. */
type PlaceToken = PlaceColour | `${PlaceColour}t`;
type Themes = Record<ThemeName, Record<PlaceToken, string>>;
const themes = tokens satisfies Themes;

/** The colours of a theme, by token. */
export const paletteOf = (theme: ThemeName): Palette => themes[theme];

/** Single quotes: ECharts writes the fonts into attributes of its SVG, unescaped. */
export const FONT_FAMILY = tokens.font.replaceAll('"', "'");

/** Colour of a place's marks and lines. */
export const markColour = (palette: Palette, token: string): string => palette[asToken(token)];

/** Colour of a place's name and numbers. */
export const textColour = (palette: Palette, token: string): string => palette[asToken(`${token}t`)];

function asToken(name: string): ColourToken {
  return name in tokens.light ? (name as ColourToken) : 'other';
}
