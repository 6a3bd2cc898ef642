import { Shapes } from '../glyph/Mark';
import type { LinearScale } from '../scale/linearScale';
import type { Shape } from '../scene/shape';

interface StripPictureProps {
  readonly shapes: readonly Shape[];
  readonly colour: string;
  /** The line under the marks, from its first year to its last. */
  readonly x: LinearScale;
  readonly width: number;
  readonly height: number;
  readonly className?: string | undefined;
}

/** A line of years with marks on it. What it says stands beside it in words. */
export const StripPicture = ({ shapes, colour, x, width, height, className }: StripPictureProps) => (
  <svg width={width} height={height} className={className} aria-hidden="true" focusable="false">
    <path d={`M${x.range[0]},${height / 2}H${x.range[1]}`} stroke="var(--grid)" />
    <Shapes shapes={shapes} ink={`var(--${colour})`} surface="var(--surface)" />
  </svg>
);
