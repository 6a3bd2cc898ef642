import { memo } from 'react';
import { Shapes } from './Mark';
import { GroundShapes, InkShapes } from './SceneLayers';
import type { Box, Scene, SceneAxis, SceneLine } from './scene';

interface ScenePictureProps {
  readonly scene: Scene;
  /** Colour token of the place that is brought forward; the others fade. Empty: none. */
  readonly forward?: string;
}

/** Opacity of what belongs to a place that is not brought forward. */
const FADED = 0.28;

/**
 * A whole scene as one SVG of the page, for pages of many small pictures: no chart library, no instance a picture.
 * Colours are the page's CSS variables. The picture is named by what stands around it.
 */
export const ScenePicture = memo(function ScenePicture({ scene, forward = '' }: ScenePictureProps) {
  const fade = (colour: string) => (forward === '' || forward === colour ? undefined : FADED);
  return (
    <svg width={scene.width} height={scene.height} aria-hidden="true" focusable="false" overflow="visible">
      <GroundShapes scene={scene} />
      <path d={gridPath(scene)} stroke="var(--grid)" fill="none" shapeRendering="crispEdges" />
      {hasBaseline(scene.x) && (
        <line
          x1={scene.plot.left}
          x2={scene.plot.right}
          y1={scene.plot.bottom}
          y2={scene.plot.bottom}
          stroke="var(--ghost)"
          shapeRendering="crispEdges"
        />
      )}
      {scene.lines.map((line) => (
        <path
          key={line.id}
          d={linePath(line, scene)}
          fill="none"
          stroke={`var(--${line.colour})`}
          strokeWidth={line.width}
          strokeLinejoin="bevel"
          strokeDasharray={line.dashed ? '4 3' : undefined}
          opacity={fade(line.colour)}
        />
      ))}
      {[...scene.bars, ...scene.marks].map((sign, at) => (
        <g
          // biome-ignore lint/suspicious/noArrayIndexKey: the order of marks is their only identity across scenes
          key={at}
          transform={`translate(${round(sign.at.x)} ${round(sign.at.y)})`}
          opacity={fade(sign.colour)}
        >
          <Shapes shapes={sign.shapes} ink={`var(--${sign.colour})`} surface="var(--surface)" />
        </g>
      ))}
      <InkShapes scene={scene} />
    </svg>
  );
});

const hasBaseline = (axis: SceneAxis): boolean => !axis.grid && axis.texts.size > 0;

function gridPath({ x, y, plot }: Scene): string {
  const across = x.grid
    ? stops(x).map((value) => `M${round(xOf(value, x, plot))},${plot.top}V${plot.bottom}`)
    : [];
  const along = y.grid
    ? stops(y).map((value) => `M${plot.left},${round(yOf(value, y, plot))}H${plot.right}`)
    : [];
  return [...across, ...along].join('');
}

function stops({ min, max, step }: SceneAxis): readonly number[] {
  const count = Math.floor((max - min) / step + 1e-9);
  return Array.from({ length: count + 1 }, (_, at) => min + at * step);
}

function linePath({ points }: SceneLine, { x, y, plot }: Scene): string {
  let open = false;
  return points
    .map(([at, value]) => {
      if (value === null) {
        open = false;
        return '';
      }
      const command = open ? 'L' : 'M';
      open = true;
      return `${command}${round(xOf(at, x, plot))},${round(yOf(value, y, plot))}`;
    })
    .join('');
}

const xOf = (value: number, axis: SceneAxis, plot: Box): number =>
  plot.left + ((value - axis.min) / (axis.max - axis.min)) * (plot.right - plot.left);

const yOf = (value: number, axis: SceneAxis, plot: Box): number =>
  plot.bottom - ((value - axis.min) / (axis.max - axis.min)) * (plot.bottom - plot.top);

const round = (value: number): number => Math.round(value * 100) / 100;
