import type { Observation } from '@/domain/observation';
import type { Interface } from '@/wording/interface';
import type { Box, Point, Segment } from './box';
import type { Shape } from './shape';

/** A picture worked out to the pixel, before anything draws it. Colours are tokens, resolved by the painter. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  readonly areas: readonly SceneArea[];
  readonly rules: readonly SceneRule[];
  readonly lines: readonly SceneLine[];
  readonly bars: readonly SceneMark[];
  readonly marks: readonly SceneMark[];
  readonly signs: readonly SceneSign[];
  readonly texts: readonly SceneText[];
  readonly labels: readonly SceneLabel[];
}

/** A scene of its size with what it has; what is not named is not there. */
export const sceneOf = (
  size: Pick<Scene, 'width' | 'height' | 'plot'>,
  layers: Partial<Omit<Scene, 'width' | 'height' | 'plot'>>,
): Scene => ({
  areas: [],
  rules: [],
  lines: [],
  bars: [],
  marks: [],
  signs: [],
  texts: [],
  labels: [],
  ...size,
  ...layers,
});

/** A name of the key: what a reader may ask the meaning of. */
export type KeyName = keyof Interface['key'];

export type Tone = 'ink1' | 'ink2' | 'ink3' | 'ghost';

/** A painted ground: the middle half of many places, by its corners. */
export interface SceneArea {
  readonly points: readonly Point[];
  readonly tone: 'bandfill';
}

/** A straight line of the frame or of a level. */
export interface SceneRule extends Segment {
  readonly tone: Tone | 'line' | 'grid' | 'tick' | 'cn';
  readonly width: number;
  /** The place whose level it is, where it is one's. */
  readonly place?: Owner;
  readonly dash?: readonly number[];
  readonly key?: KeyName;
}

/** Whom something belongs to: by code for focus, by token for colour. */
export interface Owner {
  readonly code: string;
  readonly colour: string;
}

/** A line through figures, as runs of points in pixels: a missing year ends a run. */
export interface SceneLine {
  readonly id: string;
  readonly place: Owner;
  readonly width: number;
  readonly dashed: boolean;
  /** Grey behind the rest until its place is brought forward. */
  readonly quiet?: boolean;
  readonly runs: readonly (readonly Point[])[];
}

/** Figures where they are drawn: with the shapes that say what they are, and the area to point at. */
export interface SceneMark {
  /** The figure drawn; `also` are those that the same mark stands for: its target, the other end of its range. */
  readonly observation: Observation;
  readonly also: readonly Observation[];
  readonly place: Owner;
  readonly at: Point;
  readonly shapes: readonly Shape[];
  readonly radius: number;
  readonly box: Box;
  /** What of it the key explains. */
  readonly keys: readonly KeyName[];
}

/** Shapes at a point: the ticks of a break. */
export interface SceneSign {
  readonly at: Point;
  readonly place: Owner;
  readonly shapes: readonly Shape[];
  /** How large it is against its shapes. */
  readonly times?: number;
  readonly key?: KeyName;
}

/** A short text of the frame: a year, a value of the axis, the name of a period. `at.y` is its middle. */
export interface SceneText {
  readonly at: Point;
  readonly text: string;
  readonly align: 'left' | 'center' | 'right';
}

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
  /** The place that it speaks of; absent: words of the frame. */
  readonly place?: Owner;
  /** From the mark to the words, where they do not stand at it. */
  readonly leader?: Segment;
}
