import { useEffect, useSyncExternalStore } from 'react';
import { type ColourToken, FONT_FAMILY, paletteOf, type ThemeName } from '@/charts/palette';
import type { ThemeChoice } from '@/view/view';

const darkQuery = '(prefers-color-scheme: dark)';

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(darkQuery);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** The theme to draw in: the reader's choice, or the system's. Its colours are written as CSS variables. */
export function useTheme(choice: ThemeChoice): ThemeName {
  const systemDark = useSyncExternalStore(subscribe, () => window.matchMedia(darkQuery).matches);
  const theme: ThemeName = choice === 'auto' ? (systemDark ? 'dark' : 'light') : choice;
  useEffect(() => applyTheme(theme), [theme]);
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
  root.dataset.theme = theme;
}
