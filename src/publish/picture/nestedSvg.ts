import { tag } from '@/graphics/paint/svgText';
import type { Piece } from '../svgDocument';
import { fine } from './setting';

/** Size of a picture in pixels of a screen. */
export interface ScreenSize {
  readonly width: number;
  readonly height: number;
}

/** A document of SVG of a size of a screen, enlarged, as a piece of another. */
export function nestedSvg(svg: string, { width, height }: ScreenSize, times: number): Piece {
  const content = svg.replace(/^\s*<svg\b[^>]*>/, '').replace(/<\/svg>\s*$/, '');
  const size = { width: fine(width * times), height: fine(height * times) };
  return {
    svg: tag('svg', { ...size, viewBox: `0 0 ${fine(width)} ${fine(height)}`, overflow: 'visible' }, content),
    height: size.height,
  };
}
