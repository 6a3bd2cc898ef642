import { useLayoutEffect, useMemo } from 'react';
import { type ColourToken, FONT_FAMILY, paletteOf, type ThemeName } from '@/graphics/paint/palette';
import { useMediaQuery } from '@/ui/hooks/useMediaQuery';
import type { ThemeChoice } from '@/view/choices';
import { isDarkened } from './isDarkened';

const darkQuery = '(prefers-color-scheme: dark)';
const forcedQuery = '(forced-colors: active)';
const isTrue = (query: string) => window.matchMedia(query).matches;

/** The theme to draw in: what forced colours or a browser that darkens every page leave; the reader's choice; the system's. */
export const themeOf = (choice: ThemeChoice): ThemeName =>
  themeIn(choice, isTrue(darkQuery), isTrue(forcedQuery));

function themeIn(choice: ThemeChoice, isDark: boolean, isForced: boolean): ThemeName {
  if (isDarkened()) return 'dark';
  if (isForced) return 'light';
  return choice === 'auto' ? (isDark ? 'dark' : 'light') : choice;
}

/** The theme to draw in, followed as it changes; paper is light. Its colours become CSS variables. */
export function useTheme(choice: ThemeChoice): ThemeName {
  const isDark = useMediaQuery(darkQuery);
  const isForced = useMediaQuery(forcedQuery);
  const printing = useMediaQuery('print');
  const shown = useMemo(() => themeIn(choice, isDark, isForced), [choice, isDark, isForced]);
  const theme = printing ? 'light' : shown;
  useLayoutEffect(() => applyTheme(theme), [theme]);
  return theme;
}

/** Writes the colours of a theme as CSS variables of the document, named by token; no browser darkens what is light. */
export function applyTheme(theme: ThemeName): void {
  const root = document.documentElement;
  const palette = paletteOf(theme);
  for (const token of Object.keys(palette) as ColourToken[])
    root.style.setProperty(`--${token}`, palette[token]);
  root.style.setProperty('--font', FONT_FAMILY);
  root.style.colorScheme = theme === 'light' ? 'only light' : theme;
  root.dataset.topic = theme;
}
