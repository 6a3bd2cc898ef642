/** Along which screen axis values grow: upwards in trends, to the right in comparisons. */
export type ValueAxis = 'up' | 'right';

/** Paint of a shape: the colour of the place, the surface behind the chart, or nothing. */
export type Paint = 'ink' | 'surface' | 'none';

/** A primitive that both ECharts and an SVG element can draw, around the origin, in pixels. */
export type Shape =
  | {
      readonly kind: 'circle';
      readonly r: number;
      readonly fill: Paint;
      readonly stroke: Paint;
      readonly width: number;
      readonly dash?: readonly number[];
    }
  | {
      readonly kind: 'path';
      readonly d: string;
      readonly fill: Paint;
      readonly stroke: Paint;
      readonly width: number;
      readonly dash?: readonly number[];
    };

/** Rounds a coordinate for path data, so that pictures are the same everywhere. */
export const px = (value: number): number => Math.round(value * 100) / 100;

type Polyline = readonly (readonly [number, number])[];

/** An open line through points. */
export const line = (points: Polyline, width: number, dash?: readonly number[]): Shape =>
  strokes([points], width, dash);

/** Several open lines as one shape: the fewer shapes, the faster a picture is painted. */
export function strokes(lines: readonly Polyline[], width: number, dash?: readonly number[]): Shape {
  const d = lines
    .flatMap((points) => points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${px(x)},${px(y)}`))
    .join('');
  return { kind: 'path', d, fill: 'none', stroke: 'ink', width, ...(dash ? { dash } : {}) };
}

/** The same shape in the surface colour and wider, to be drawn beneath so that lines never run through it. */
export function haloOf(shape: Shape, width: number): Shape {
  const { dash: _, ...solid } = shape;
  const stroke = shape.stroke === 'none' ? width * 2 : shape.width + width * 2;
  return { ...solid, fill: shape.fill === 'none' ? 'none' : 'surface', stroke: 'surface', width: stroke };
}
