import { maxOf, minOf } from '@/lib/extent';
import { linearScale } from '../scale/linearScale';
import { type Owner, type Scene, sceneOf } from '../scene/scene';
import { strokes } from '../scene/shape';
import { dotSign } from './cityLine';

/** A city on the strip of all. */
export interface StripDot {
  readonly place: Owner;
  readonly value: number;
  readonly hollow: boolean;
}

const EDGE = 7;
const TICK = { tall: 5, few: 1.4, many: 0.8 };
/** Beyond this many cities their ticks are thinner. */
const MANY = 40;
const OTHERS: Owner = { code: '', colour: 'tick' };

/**
 * All cities of an area on one line, a tick each, the lowest left; the city's own figure a dot.
 * @param log equal multiples stand equally far apart; zero then stands with the lowest
 */
export function rankStrip(
  values: readonly number[],
  dots: readonly StripDot[],
  log: boolean,
  size: Pick<Scene, 'width' | 'height'>,
): Scene {
  const least = minOf(values.filter((value) => value > 0));
  const along = (value: number) => (log ? Math.log(Math.max(value, least)) : value);
  const placed = values.map(along);
  const plot = { left: EDGE, top: 0, right: size.width - EDGE, bottom: size.height };
  const x = linearScale([minOf(placed), maxOf(placed)], [plot.left, plot.right]);
  const middle = size.height / 2;
  const ticks = placed.map((value): [number, number][] => [
    [x(value), -TICK.tall],
    [x(value), TICK.tall],
  ]);
  return sceneOf(
    { ...size, plot },
    {
      rules: [{ from: { x: 0, y: middle }, to: { x: size.width, y: middle }, tone: 'grid', width: 1 }],
      signs: [
        {
          at: { x: 0, y: middle },
          place: OTHERS,
          shapes: [strokes(ticks, values.length > MANY ? TICK.many : TICK.few)],
        },
        ...dots.map(({ place, value, hollow }) =>
          dotSign({ x: x(along(value)), y: middle }, place, 5, hollow),
        ),
      ],
    },
  );
}
