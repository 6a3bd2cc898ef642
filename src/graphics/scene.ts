import type { Observation } from '@/domain/observation';
import type { Shape } from './shape';

/** A picture worked out to the pixel, before any library draws it. Colours are tokens, resolved by the painter. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  readonly x: SceneAxis;
  readonly y: SceneAxis;
  readonly bands: readonly SceneBand[];
  readonly rules: readonly SceneRule[];
  readonly lines: readonly SceneLine[];
  readonly threads: readonly SceneThread[];
  readonly bars: readonly SceneSign[];
  readonly marks: readonly SceneMark[];
  readonly signs: readonly SceneSign[];
  readonly labels: readonly SceneLabel[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface SceneAxis {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Text at each tick, by tick value; a tick without one is left bare. */
  readonly texts: ReadonlyMap<number, string>;
  readonly grid: boolean;
}

export interface SceneBand {
  readonly from: number;
  readonly to: number;
  readonly shaded: boolean;
  readonly text: string;
}

/** A straight line across the plot, such as 100%. */
export interface SceneRule {
  readonly from: Point;
  readonly to: Point;
  readonly tone: Tone | 'line' | 'grid';
  readonly width: number;
}

/** A line through figures, in values: a missing year breaks it. */
export interface SceneLine {
  readonly id: string;
  readonly colour: string;
  readonly width: number;
  readonly dashed: boolean;
  /** Grey behind the rest until its place is brought forward. */
  readonly quiet?: boolean;
  readonly points: readonly (readonly [number, number | null])[];
}

/** Dots between figures that belong together although no figure stands between them, in pixels. */
export interface SceneThread {
  readonly from: Point;
  readonly to: Point;
  readonly colour: string;
}

export interface SceneMark {
  readonly observation: Observation;
  readonly at: Point;
  /** Values on both axes, for painters that have axes of their own. */
  readonly value: readonly [number, number];
  readonly colour: string;
  readonly shapes: readonly Shape[];
  readonly radius: number;
}

/** Shapes at a point: a bar, the ticks of a break, the tie of a range. */
export interface SceneSign {
  readonly at: Point;
  readonly colour: string;
  readonly shapes: readonly Shape[];
}

export type Tone = 'ink1' | 'ink2' | 'ink3' | 'ghost';

export interface TextRun {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  /** A tone of ink, or the text colour of a place. */
  readonly tone: Tone | { readonly place: string };
}

export interface SceneLabel {
  readonly at: Point;
  readonly align: 'left' | 'center' | 'right';
  /** Lines of text, each of runs; `at.y` is the middle of the block. */
  readonly lines: readonly (readonly TextRun[])[];
  readonly halo: boolean;
}
