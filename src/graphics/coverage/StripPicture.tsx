import { drawn } from '../paint/drawn';
import { glyphElement } from '../paint/elements';
import { PAGE_INK } from '../paint/ink';
import type { LinearScale } from '../scale/linearScale';
import type { SceneSign } from '../scene/scene';

interface StripPictureProps {
  readonly signs: readonly SceneSign[];
  /** The line under the marks, from its first year to its last. */
  readonly x: LinearScale;
  readonly width: number;
  readonly height: number;
  readonly className?: string | undefined;
}

/** A line of years with marks on it. What it says stands beside it in words. */
export const StripPicture = ({ signs, x, width, height, className }: StripPictureProps) => (
  <svg width={width} height={height} className={className} aria-hidden="true" focusable="false">
    <path d={`M${x.range[0]},${height / 2}H${x.range[1]}`} stroke="var(--grid)" />
    {signs.map((sign, at) => drawn(glyphElement(sign, PAGE_INK), at))}
  </svg>
);
