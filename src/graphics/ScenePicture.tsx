import { memo } from 'react';
import { Shapes } from './Mark';
import { GroundShapes, InkShapes } from './SceneLayers';
import type { Box, Scene, SceneAxis, SceneLine, SceneSign } from './scene';

interface ScenePictureProps {
  readonly scene: Scene;
  /** Colour token of the place that is brought forward; the others fade. Empty: none. */
  readonly forward?: string;
  /** Whether the places that fade stay readable, and words of no place as they are. */
  readonly readable?: boolean;
}

/** Opacity of what belongs to a place that is not brought forward. */
const FADED = 0.28;
/** The same where all is to stay readable: of marks, and of words, with 3:1 and more on either surface. */
const READABLE = { marks: 0.4, words: 0.64 };
/** Width of a grey line while its place is brought forward. */
const CALLED_WIDTH = 1.75;

/**
 * A whole scene as one SVG of the page, for pages of many small pictures: no chart library, no instance a picture.
 * Colours are the page's CSS variables. The picture is named by what stands around it. Bringing a place forward
 * draws nothing anew but the opacity of the others.
 */
export const ScenePicture = memo(function ScenePicture({
  scene,
  forward = '',
  readable = false,
}: ScenePictureProps) {
  const fade = (faded: number) => (colour: string) =>
    forward === '' || forward === colour ? undefined : faded;
  const opacity = fade(readable ? READABLE.marks : FADED);
  const readableOpacity = (colour: string) => (colour === '' ? undefined : fade(READABLE.words)(colour));
  return (
    <svg width={scene.width} height={scene.height} aria-hidden="true" focusable="false" overflow="visible">
      <GroundShapes scene={scene} opacity={opacity} />
      <Grid scene={scene} />
      {scene.lines.map((line) => {
        const called = line.quiet && forward === line.colour;
        return (
          <path
            key={line.id}
            d={linePath(line, scene)}
            fill="none"
            stroke={`var(--${line.quiet && !called ? 'ghost' : line.colour})`}
            strokeWidth={called ? CALLED_WIDTH : line.width}
            strokeLinejoin="bevel"
            strokeDasharray={line.dashed ? '4 3' : undefined}
            opacity={line.quiet ? undefined : opacity(line.colour)}
          />
        );
      })}
      {[...scene.bars, ...scene.marks].map((sign, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the order of marks is their only identity across scenes
        <Sign key={at} sign={sign} opacity={opacity(sign.colour)} />
      ))}
      <InkShapes scene={scene} opacity={opacity} wordOpacity={readable ? readableOpacity : opacity} />
    </svg>
  );
});

const Grid = memo(function Grid({ scene }: { readonly scene: Scene }) {
  return (
    <>
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
    </>
  );
});

interface SignProps {
  readonly sign: SceneSign;
  readonly opacity: number | undefined;
}

const Sign = memo(function Sign({ sign, opacity }: SignProps) {
  return (
    <g transform={`translate(${round(sign.at.x)} ${round(sign.at.y)})`} opacity={opacity}>
      <Shapes shapes={sign.shapes} ink={`var(--${sign.colour})`} surface="var(--surface)" />
    </g>
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
