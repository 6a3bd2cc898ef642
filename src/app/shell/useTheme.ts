import { useLayoutEffect } from 'react';
import { type ColourToken, FONT_FAMILY, paletteOf, type ThemeName } from '@/graphics/paint/palette';
import { useMediaQuery } from '@/ui/hooks/useMediaQuery';
import type { ThemeChoice } from '@/view/choices';

const darkQuery = '(prefers-color-scheme: dark)';

/** The theme to draw in: the reader's choice, or the system's; paper is light. Its colours become CSS variables. */
export function useTheme(choice: ThemeChoice): ThemeName {
  const systemDark = useMediaQuery(darkQuery);
  const printing = useMediaQuery('print');
  const chosen: ThemeName = choice === 'auto' ? (systemDark ? 'dark' : 'light') : choice;
  const theme = printing ? 'light' : chosen;
  useLayoutEffect(() => applyTheme(theme), [theme]);
  return theme;
}

/** Writes the colours of a theme as CSS variables of the document, named by token. */
export function applyTheme(theme: ThemeName): void {
  const root = document.documentElement;
  const palette = paletteOf(theme);
  for (const token of Object.keys(palette) as ColourToken[])
    root.style.setProperty(`--${token}`, palette[token]);
  root.style.setProperty('--font', FONT_FAMILY);
  root.style.colorScheme = theme;
  root.dataset.topic = theme;
}
