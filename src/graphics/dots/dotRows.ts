import type { Observation } from '@/domain/observation';
import { maxOf, minOf } from '@/lib/extent';
import { type ChartText, placeName } from '@/narrative/chartText';
import { type ComparePanel, type CompareRow, figuresOfRows } from '@/query/compare/comparePanel';
import type { Box, SceneLabel, SceneMark, SceneSign } from '../scene/scene';
import { inkBoxes } from '../scene/shapeBox';
import { BAR_LANE, placedBar } from './barLanes';
import type { DotFrame } from './dotFrame';
import { dotItems } from './dotItems';
import { dotLanes, type Lane } from './dotLanes';

/** A figure with the part of the picture that stands for it. */
export interface DotHit {
  readonly observation: Observation;
  readonly box: Box;
}

/** One city's row of a panel to the pixel. */
export interface DotRow {
  readonly placeCode: string;
  readonly top: number;
  readonly bottom: number;
  readonly bars: readonly SceneSign[];
  readonly marks: readonly SceneMark[];
  readonly labels: readonly SceneLabel[];
  readonly hits: readonly DotHit[];
}

const ROW = 39;
/** Half the width of the area to point at, in pixels, where no neighbour is nearer. */
const REACH = 22;
const LEAST = 6;

/** The rows of a panel under one another, from the top of its plot. */
export function dotRows(
  panel: ComparePanel,
  text: ChartText,
  frame: DotFrame,
  top: number,
  hairlines: readonly number[],
): readonly DotRow[] {
  const scopes = new Set(figuresOfRows(panel.rows).map(({ scope }) => scope));
  let from = top;
  return panel.rows.map((row) => {
    const drawn = frame.bars
      ? barRow(row, frame, from)
      : markRow(row, frame, from, hairlines, scopes.size > 1);
    from = drawn.bottom;
    return { ...drawn, labels: [...nameOf(row, drawn, frame, text), ...drawn.labels] };
  });
}

function barRow({ place }: CompareRow, frame: DotFrame, top: number): DotRow {
  const items = frame.bars?.items.filter((item) => item.place === place) ?? [];
  const height = Math.max(ROW, items.length * BAR_LANE + 8);
  const first = top + (height - (items.length - 1) * BAR_LANE) / 2;
  const placed = items.map((item, at) => ({
    y: first + at * BAR_LANE,
    bar: placedBar(item, frame.bars?.words.get(item) ?? [], {
      zero: frame.xOf(0),
      perUnit: frame.bars?.perUnit ?? 0,
      near: item.observations[0]?.indicatorId !== frame.wording.indicatorId,
    }),
  }));
  return {
    placeCode: place.code,
    top,
    bottom: top + height,
    bars: placed.map(({ bar, y }) => ({
      at: { x: frame.xOf(0), y },
      colour: place.colour,
      shapes: bar.shapes,
    })),
    marks: [],
    labels: placed.map(({ bar, y }) => moved(bar.label, y)),
    hits: placed.flatMap(({ bar, y }) =>
      bar.item.observations.map(
        (observation): DotHit => ({
          observation,
          box: {
            left: frame.xOf(0),
            right: Math.max(frame.xOf(0) + 24, frame.xOf(0) + bar.length),
            top: y - BAR_LANE / 2,
            bottom: y + BAR_LANE / 2,
          },
        }),
      ),
    ),
  };
}

function markRow(
  { place, figures }: CompareRow,
  frame: DotFrame,
  top: number,
  hairlines: readonly number[],
  scopeMatters: boolean,
): DotRow {
  const lanes = dotLanes(dotItems(place, figures, frame.xOf), {
    left: frame.left,
    right: frame.width - 1,
    xOf: frame.xOf,
    hairlines,
    scopeMatters,
    wording: frame.wording,
  });
  let y = top;
  const placed = lanes.map((lane) => {
    const middle = y + lane.above;
    y = middle + lane.below;
    return { lane, middle };
  });
  const bottom = Math.max(y, top + ROW);
  const marks = placed.flatMap(({ lane, middle }) =>
    lane.dots.map(({ item, x, shapes }): SceneMark[] => {
      const [observation] = item.observations;
      if (!observation) return [];
      const value = frame.min + ((x - frame.xOf(frame.min)) / pixelsOf(frame)) * (frame.max - frame.min);
      return [
        {
          observation,
          at: { x, y: middle },
          value: [value, middle],
          colour: place.colour,
          shapes,
          radius: 6,
        },
      ];
    }),
  );
  return {
    placeCode: place.code,
    top,
    bottom,
    bars: [],
    marks: marks.flat(),
    labels: placed.flatMap(({ lane, middle }) =>
      lane.dots.flatMap(({ label }) => (label ? [moved(label, middle)] : [])),
    ),
    hits: placed.flatMap(({ lane, middle }) => hitsOf(lane, middle)),
  };
}

const pixelsOf = (frame: DotFrame): number => frame.xOf(frame.max) - frame.xOf(frame.min);

/** Around each mark, as wide as its neighbours on the level allow; figures that share a mark share it side by side. */
function hitsOf(lane: Lane, middle: number): readonly DotHit[] {
  return lane.dots.flatMap(({ item, x, shapes }) => {
    const gaps = lane.dots.flatMap((other) => (other.x === x ? [] : [Math.abs(other.x - x) / 2]));
    const ink = inkBoxes(shapes, { x, y: middle });
    const wide = maxOf([REACH, ...ink.map(({ left, right }) => Math.max(right - x, x - left))]);
    const reach = Math.max(LEAST, minOf([wide, ...gaps]));
    const each = (2 * reach) / item.observations.length;
    return item.observations.map(
      (observation, at): DotHit => ({
        observation,
        box: {
          left: x - reach + at * each,
          right: x - reach + (at + 1) * each,
          top: middle - Math.min(lane.above, 24),
          bottom: middle + lane.below,
        },
      }),
    );
  });
}

const moved = (label: SceneLabel, y: number): SceneLabel => ({
  ...label,
  at: { x: label.at.x, y: label.at.y + y },
});

function nameOf(
  { place, figures, more }: CompareRow,
  row: DotRow,
  frame: DotFrame,
  text: ChartText,
): readonly SceneLabel[] {
  const { ui } = text.wording;
  const some = figures.length > 0;
  const [only] = row.marks;
  const middle = (row.top + row.bottom) / 2;
  const y = only && row.bottom - row.top <= ROW + 7 ? only.at.y : more > 0 ? middle - 8 : middle;
  const at = (x: number, height: number, words: SceneLabel['lines'][number]): SceneLabel => ({
    at: { x, y: height },
    align: 'left',
    lines: [words],
    halo: false,
  });
  const name = at(0, y, [
    {
      text: placeName(place.code, text),
      size: 13,
      bold: some,
      tone: some ? { place: place.colour } : 'ink3',
    },
  ]);
  const small = (words: string, x: number, height: number) =>
    at(x, height, [{ text: words, size: 11, bold: false, tone: 'ink3' }]);
  if (!some) return [name, small(ui.compare.none, frame.left + 7, y)];
  return more > 0 ? [name, small(ui.compare.more(more), 0, y + 16)] : [name];
}
