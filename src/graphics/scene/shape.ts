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

/** A shape moved away from the origin; a circle becomes a path, which can stand anywhere. */
export function moved(shape: Shape, { x, y }: { readonly x: number; readonly y: number }): Shape {
  if (shape.kind === 'circle') {
    const { r, ...look } = shape;
    const arc = `A${r},${r} 0 0 1`;
    const d = `M${px(x - r)},${px(y)}${arc} ${px(x + r)},${px(y)}${arc} ${px(x - r)},${px(y)}Z`;
    return { ...look, kind: 'path', d };
  }
  const d = shape.d.replace(/([MLHVQA])([^MLHVQAZ]*)/g, (_, command: string, rest: string) => {
    const numbers = rest
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(Number);
    const to = numbers.map((value, at) => {
      if (command === 'A' && at % 7 < 5) return value;
      const across = command === 'H' || (command !== 'V' && (command === 'A' ? at % 7 === 5 : at % 2 === 0));
      return px(value + (across ? x : y));
    });
    return command + to.join(',');
  });
  return { ...shape, d };
}
