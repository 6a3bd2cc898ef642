import type { ReactNode } from 'react';
import type { Figure } from '@/charts/figure';

interface EmbedFigureProps {
  readonly figure: Figure;
  /** Draws the picture at a height in pixels. */
  readonly children: (height: number) => ReactNode;
}

/** Stand-in until the embed page is written; the properties are those that callers use. */
export function EmbedFigure({ figure, children }: EmbedFigureProps) {
  return (
    <figure>
      {figure.title}
      {children(240)}
    </figure>
  );
}
