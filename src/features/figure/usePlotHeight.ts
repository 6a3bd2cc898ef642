import { useWindowHeight } from '@/ui/hooks/useWindowHeight';

/** A line or two of words. */
const NOTE = 26;

/**
 * Height of the plot in pixels for the window: title to source stay in sight on an office screen, with a floor and a
 * ceiling. A phone has one height.
 * @param notes sentences under the usual one, for which the plot makes room in a low window
 */
export function usePlotHeight(compact: boolean, notes = 0): number {
  const windowHeight = useWindowHeight();
  if (compact) return 272;
  const wanted = Math.max(Math.min(286, windowHeight - 384 - notes * NOTE), windowHeight - 482);
  return 318;
}
