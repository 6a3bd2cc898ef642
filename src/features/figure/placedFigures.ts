import { type Observation, yearOf } from '@/domain/observation';
import type { Box, Scene, SceneMark } from '@/graphics/scene/scene';
import { minOf } from '@/lib/extent';
import type { Figure } from '@/narrative/figure';

/** A figure with the part of the picture that stands for it. */
export interface PlacedFigure {
  readonly observation: Observation;
  readonly box: Box;
  /** Absent where the figure is drawn as a bar. */
  readonly mark?: SceneMark;
}

/** Reach around a mark in pixels: a finger's width, less where neighbours stand closer, never under the mark. */
const REACH = { most: 12, least: 5 };

/** Every figure of a picture with the area to point at, in year order, places in their fixed order. */
export function figuresOf(figure: Figure, scene: Scene): readonly PlacedFigure[] {
  const marked = scene.marks.map((mark): PlacedFigure => {
    const reach = reachOf(mark, scene.marks);
    const { x, y } = mark.at;
    return {
      observation: mark.observation,
      mark,
      box: { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach },
    };
  });
  const bars = barFigures(figure, scene);
  const order = new Map(figure.selection.places.map((place, at) => [place.code, at]));
  const all = [...marked, ...bars];
  if (figure.comparison) return all.sort((a, b) => a.box.top - b.box.top);
  return all.sort(
    (a, b) =>
      yearOf(a.observation) - yearOf(b.observation) ||
      (order.get(a.observation.placeCode) ?? 0) - (order.get(b.observation.placeCode) ?? 0),
  );
}

/** Half the way to the nearest other mark, so that no area covers the middle of another. */
function reachOf(mark: SceneMark, marks: readonly SceneMark[]): number {
  const distances = marks
    .filter((other) => other !== mark)
    .map((other) => Math.max(Math.abs(other.at.x - mark.at.x), Math.abs(other.at.y - mark.at.y)));
  const room = minOf([REACH.most, ...distances.map((distance) => distance / 2)]);
  return Math.max(REACH.least, Math.min(room, REACH.most));
}

function barFigures(figure: Figure, scene: Scene): readonly PlacedFigure[] {
  const rows = figure.comparison?.rows.filter((row) => row.main) ?? [];
  return rows.flatMap((row, at): PlacedFigure[] => {
    const bar = scene.bars[at];
    if (!bar || !row.main) return [];
    const end =
      scene.plot.left +
      ((row.main.value - scene.x.min) / (scene.x.max - scene.x.min)) * (scene.plot.right - scene.plot.left);
    const left = end < bar.at.x ? Math.min(bar.at.x - 2 * REACH.most, end) : bar.at.x;
    const right = end < bar.at.x ? bar.at.x : Math.max(bar.at.x + 2 * REACH.most, end);
    return [
      {
        observation: row.main,
        box: { left, right, top: bar.at.y - REACH.most, bottom: bar.at.y + REACH.most },
      },
    ];
  });
}
