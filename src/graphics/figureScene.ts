import type { Observation } from '@/domain/observation';
import type { Figure } from '@/narrative/figure';
import { type KeyEntry, keyOf } from './glyph/key';
import { figureRows } from './rows/rowPictures';
import type { AxisScale } from './scale/linearScale';
import type { Scene } from './scene/scene';
import { timePicture } from './time/timeScene';
import { slideLook, trendLook } from './time/timeSpec';

/** The room that a picture has. A picture of rows is as high as its rows need. */
export interface PictureRoom {
  readonly width: number;
  readonly height: number;
  /** Room at the left that the plot keeps at least. */
  readonly gutter?: number;
  /** A narrow frame: last values and lone figures only. */
  readonly sparse?: boolean;
  /** How close rows stand, from 0 to 1. */
  readonly dense?: number;
  /** Drawn to be enlarged for a room. */
  readonly slide?: boolean;
}

/** The picture of a figure to the pixel, and the figures whose words found no place in it. */
export interface FigureScene {
  readonly scene: Scene;
  readonly unwritten: readonly Observation[];
  /** Where a year stands; only over years. */
  readonly xOf?: AxisScale;
}

const DRAWN = new WeakMap<Figure, Scene>();

/** Draws a figure for the page; the key of the figure is that of the scene drawn last. */
export function figureScene(figure: Figure, room: PictureRoom): FigureScene {
  const drawn = sceneOfFigure(figure, room);
  DRAWN.set(figure, drawn.scene);
  return drawn;
}

const OFFICE: PictureRoom = { width: 838, height: 300 };

/** What the picture of a figure shows that the reader may ask the meaning of. */
export const keyOfFigure = (figure: Figure): readonly KeyEntry[] =>
  keyOf([DRAWN.get(figure) ?? sceneOfFigure(figure, OFFICE).scene]);

/** Draws a figure for a file. */
export function sceneOfFigure(figure: Figure, room: PictureRoom): FigureScene {
  const { selection, text } = figure;
  const { width, height, gutter = 0, sparse = false, dense = 0, slide = false } = room;
  const rows = figureRows(figure, width, dense);
  if (rows) return { scene: rows.scene, unwritten: [] };
  const look = slide ? slideLook(width) : trendLook(width, sparse);
  const { scene, unwritten, layout } = timePicture({
    selection,
    text,
    size: { width, height },
    look,
    context: figure.context,
    gutter,
  });
  return { scene, unwritten, xOf: layout.x };
}
