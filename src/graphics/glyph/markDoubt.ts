import type { Shape } from '../scene/shape';

/** By how many pixels the dotted circle is larger than the full one. */
export const DOUBT_GROWTH = 1;

const DOTS: readonly [number, number] = [1.5, 1.7];

/**
 * The core of the mark of a doubtful figure: the outline of its nature drawn hollow and dotted, a city's with a question
 * mark in it; a part of a year keeps its half.
 * @param half the filled half of a part of a year; null for a full one
 */
export function doubtShapes(outline: Shape, half: Shape | null, small: boolean): readonly Shape[] {
  const hollow: Shape = { ...outline, fill: 'surface', stroke: 'ink', width: small ? 1.1 : 1.4, dash: DOTS };
  const grown: Shape = hollow.kind === 'circle' ? { ...hollow, r: hollow.r + DOUBT_GROWTH } : hollow;
  if (half) return [grown, half];
  return small ? [grown] : [grown, QUESTION];
}

const QUESTION: Shape = {
  kind: 'path',
  d: 'M-1.6,-1.5Q-1.6,-3.3 0,-3.3Q1.7,-3.3 1.7,-1.7Q1.7,-0.6 0.6,-0.1Q0,0.3 0,1M-0.65,2.9H0.65',
  fill: 'none',
  stroke: 'ink',
  width: 1.15,
};
