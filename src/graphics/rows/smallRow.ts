import type { Observation } from '@/domain/observation';
import { BESIDE_GRID } from '@/narrative/referenceLines';
import type { AimText } from '@/narrative/targets/aimFigures';
import { valueAxis } from '../axis/axis';
import { plainRun } from '../label/labelText';
import { labelAt, placeLabels } from '../label/placeLabels';
import { type MarkGroup, markLayer } from '../layer/markLayer';
import { linearScale } from '../scale/linearScale';
import type { ValueTicks } from '../scale/valueTicks';
import type { Box } from '../scene/box';
import { type Scene, type SceneMark, sceneOf } from '../scene/scene';
import { inkBoxes } from '../scene/shapeBox';

/** One line of marks, as small as a cell of a table: what stands on it, and what is said of it. */
export interface SmallRow {
  readonly groups: readonly MarkGroup[];
  readonly ticks: ValueTicks;
  readonly text: AimText;
  readonly width: number;
  /** Whether the values of the scale are written. */
  readonly axis: boolean;
  readonly small: (observation: Observation) => boolean;
  /** What is written over a mark; empty: nothing. */
  readonly words: (observation: Observation) => string;
  /** A standard as an upright line. */
  readonly level?: number;
}

const ROW = 38;
const AXIS = 20;
const SIDE = 26;
const MIDDLE = 22;

/** Marks on one line with a scale of their own, for rows that are tables otherwise. */
export function smallRow({ groups, ticks, text, width, axis, small, words, level }: SmallRow): Scene {
  const plot: Box = { left: SIDE, top: 0, right: width - SIDE, bottom: ROW };
  const x = linearScale([ticks.min, ticks.max], [plot.left, plot.right]);
  const at = ({ value }: Observation) => ({ x: x(value), y: MIDDLE });
  const { marks } = markLayer(groups, { value: 'right', at, small, reprints: true });
  const frame = valueAxis(ticks, x, plot, 'bottom', text.display);
  const onGrid = level !== undefined && ticks.values.includes(level) ? BESIDE_GRID : 0;
  const standard = level === undefined ? [] : [x(level) + onGrid];
  return sceneOf(
    { width, height: ROW + (axis ? AXIS : 0), plot },
    {
      rules: [
        ...frame.rules,
        { from: { x: plot.left, y: MIDDLE }, to: { x: plot.right, y: MIDDLE }, tone: 'ghost', width: 1 },
        ...standard.map((upright) => ({
          from: { x: upright, y: 4 },
          to: { x: upright, y: plot.bottom },
          tone: 'ink2' as const,
          width: 1.2,
          key: 'standard' as const,
        })),
      ],
      texts: axis ? frame.texts : [],
      marks: [
        ...marks.filter((mark) => !isSmall(mark, small)),
        ...marks.filter((mark) => isSmall(mark, small)),
      ],
      labels: labelsOf(marks, words, { ...plot, left: 0, right: width }),
    },
  );
}

/** Small marks lie on top, where larger ones would hide them. */
const isSmall = ({ observation }: SceneMark, small: SmallRow['small']): boolean => small(observation);

function labelsOf(marks: readonly SceneMark[], words: SmallRow['words'], bounds: Box) {
  const requests = marks.flatMap(({ observation, at, radius, place }) => {
    const told = words(observation);
    const sides = ['above', 'aboveLeft', 'aboveRight', 'left', 'right'] as const;
    const beside = { anchor: at, clear: radius, sides, slide: 0 };
    return told === '' ? [] : [labelAt(beside, [[plainRun(told)]], { place, leaders: false })];
  });
  const boxes = marks.flatMap(({ shapes, at }) => inkBoxes(shapes, at));
  const anchors = marks.map(({ at }) => at);
  return placeLabels(requests, { boxes, segments: [], anchors }, bounds).flatMap((label) => label ?? []);
}
