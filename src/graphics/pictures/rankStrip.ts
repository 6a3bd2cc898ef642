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
const TICK = { few: { tall: 5, width: 1.4 }, many: { tall: 4, width: 0.5 } };
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
  const tick = values.length > MANY ? TICK.many : TICK.few;
  const ticks = placed.map((value): [number, number][] => [
    [x(value), -tick.tall],
    [x(value), tick.tall],
  ]);
  return sceneOf(
    { ...size, plot },
    {
      rules: [{ from: { x: 0, y: middle }, to: { x: size.width, y: middle }, tone: 'grid', width: 1 }],
      signs: [
        {
          at: { x: 0, y: middle },
          place: OTHERS,
          shapes: [strokes(ticks, tick.width)],
        },
        ...dots.map(({ place, value, hollow }) =>
          dotSign({ x: x(along(value)), y: middle }, place, 5, hollow),
        ),
      ],
    },
  );
}
