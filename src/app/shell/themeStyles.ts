import { type ColourToken, FONT_FAMILY, paletteOf, type ThemeName } from '@/graphics/paint/palette';

/** The colours of a theme as declarations of CSS variables, named by token. */
const declarations = (theme: ThemeName): string => {
  const palette = paletteOf(theme);
  return (Object.keys(palette) as ColourToken[]).map((token) => `--${token}:${palette[token]}`).join(';');
};

/** The colours and the font as a style sheet, for a page that is seen before the app runs: dark where the system is. */
export const themeStyles = (): string =>
  `:root{${declarations('light')};--font:${FONT_FAMILY}}` +
  `@media screen and (prefers-color-scheme: dark){:root{${declarations('dark')}}}`;
