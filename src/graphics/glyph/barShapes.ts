import { type Bound, isDoubtful, type Nature, type Observation } from '@/domain/observation';
import { shareOfYear } from '@/domain/timePeriod';
import { line, moved, px, type Shape } from '../scene/shape';
import { boundShapes } from './markBound';

const BORDER = 1.6;
const HATCH = 5;

/** A bar of a near definition stands behind a dashed stroke. */
function stubShape(thickness: number): Shape {
  const half = thickness / 2 + 2;
  return line(
    [
      [-5, -half],
      [-5, half],
    ],
    1.4,
    [4, 3],
  );
}

/** Pixels that the sign of a bound takes beyond the end of a bar. */
export const BOUND_REACH = 14;

/**
 * A bar from the origin to the right, or to the left where the value is negative: full for what is done, hatched for
 * what is planned, outlined for a level to reach, with a dotted outline and not full for what is doubtful. A part of a
 * year fills that share of the thickness; a lower bound leaves the end open with an arrow, an upper one has an arrow
 * that points back at its end.
 * @param length pixels from zero to the value, negative to the left
 * @param thickness pixels
 */
export function barShapes(
  observation: Observation,
  length: number,
  thickness: number,
  stub = false,
): readonly Shape[] {
  const { nature, bound } = observation;
  const doubtful = isDoubtful(observation);
  const share = observation.period.kind === 'years' ? 1 : shareOfYear(observation.period);
  const beyond = length + (bound === 'at_most' ? BOUND_REACH : 0);
  return [
    ...(stub ? [stubShape(thickness)] : []),
    ...(doubtful && nature === 'actual' ? [] : fillShapes(nature, length, thickness, share)),
    { ...outline(length, thickness, isOpen(bound)), ...(doubtful ? { dash: [1.6, 2.2] } : {}) },
    ...boundShapes(bound, 'right', 0).map((shape) => moved(shape, { x: beyond, y: 0 })),
  ];
}

/** A printed range as one bar: to its lower end as any bar, and outlined on to its upper end. */
export const rangeBarShapes = (
  low: Observation,
  ends: { readonly low: number; readonly high: number },
  thickness: number,
  stub = false,
): readonly Shape[] => [
  ...barShapes({ ...low, bound: 'exact' }, ends.low, thickness, stub),
  moved(outline(ends.high - ends.low, thickness, false), { x: ends.low, y: 0 }),
];

const isOpen = (bound: Bound): boolean => bound === 'at_least' || bound === 'more_than';

function fillShapes(nature: Nature, length: number, thickness: number, share: number): readonly Shape[] {
  const half = thickness / 2;
  const top = half - thickness * share;
  if (nature === 'target') return [];
  if (nature === 'plan')
    return [{ kind: 'path', d: hatch(length, top, half), fill: 'none', stroke: 'ink', width: 1.3 }];
  return [{ kind: 'path', d: rectangle(length, top, half), fill: 'ink', stroke: 'none', width: 0 }];
}

function outline(length: number, thickness: number, open: boolean): Shape {
  const half = px(thickness / 2 - BORDER / 2);
  const end = px(length);
  const d = open ? `M${end},${-half}H0V${half}H${end}` : `M0,${-half}H${end}V${half}H0Z`;
  return { kind: 'path', d, fill: 'none', stroke: 'ink', width: BORDER };
}

const rectangle = (length: number, top: number, bottom: number): string =>
  `M0,${px(top)}H${px(length)}V${px(bottom)}H0Z`;

function hatch(length: number, top: number, bottom: number): string {
  const height = bottom - top;
  let d = '';
  const [left, right] = [Math.min(0, length), Math.max(0, length)];
  for (let start = left - height + HATCH; start < right; start += HATCH) {
    const from = Math.max(left, start);
    const to = Math.min(right, start + height);
    if (to > from) d += `M${px(from)},${px(bottom - (from - start))}L${px(to)},${px(bottom - (to - start))}`;
  }
  return d;
}
