import { isDoubtful, type Observation, yearOf } from '@/domain/observation';
import { isCity, type Place } from '@/domain/place';
import { bareMark, mark, partSide } from '../glyph/markShapes';
import { type LinearScale, linearScale } from '../scale/linearScale';
import type { Point } from '../scene/box';
import type { SceneSign } from '../scene/scene';
import { moved, type PathShape, px, type Shape } from '../scene/shape';

/** Where the years of a strip stand: its marks keep inside it. */
export const stripScale = (
  years: { readonly from: number; readonly to: number },
  width: number,
): LinearScale => linearScale([years.from, years.to], [5, width - 5]);

/** How large the marks of a strip are against those of a picture. */
const TIMES = 0.78;
/** Provinces and the country among tiny marks: smaller ones. */
const CONTEXT_TIMES = 0.6;

/** Each figure of a place at its year, beside those that share it, so that all of them are seen. */
export const yearMarks = (
  observations: readonly Observation[],
  x: LinearScale,
  middle: number,
  place: Place,
): readonly SceneSign[] =>
  observations.map((observation) => {
    const sameYear = observations.filter((other) => yearOf(other) === yearOf(observation));
    const beside =
      (sameYear.indexOf(observation) - (sameYear.length - 1) / 2) * Math.min(9, 36 / sameYear.length);
    const at = { x: x(yearOf(observation)) + beside, y: middle };
    const shapes = mark({ ...observation, bound: 'exact' }, { value: 'up', benchmark: !isCity(place) });
    return { at, place, shapes, times: TIMES };
  });

/** Pixels that a figure and an aim of one year stand apart, so that both are seen. */
const ASIDE = 3.4;
const TINY = { value: 'up', benchmark: true } as const;

/** A dot that is half full is drawn so many times as large, so that its halves are told apart. */
const HALF_DOT = 1.35;

/** Radius of a ring before it is made smaller with its mark. */
const RING = 6.6;

/** What tiny marks stand for: the figures of one kind and year, told by one of them, a sound one before a doubtful. */
interface Spot extends Point {
  readonly sample: Observation;
}

/**
 * Which years some figures of one place stand for, in tiny marks that share their shapes: the fewer, the faster they are
 * painted. Bounds, inferred years and values are not drawn; rings too near for one each become one long ring.
 */
export function coverageStrip(
  observations: readonly Observation[],
  x: LinearScale,
  middle: number,
  context: boolean,
): readonly PathShape[] {
  const times = context ? CONTEXT_TIMES : TIMES;
  const spots = spotsOf(observations, x, middle);
  const marks = spots.flatMap((spot) => {
    const plain = { ...spot.sample, bound: 'exact', periodBasis: 'printed', scope: 'whole' } as const;
    const grown = plain.nature === 'actual' && partSide(plain) ? HALF_DOT : 1;
    return bareMark(plain, TINY).map((shape) => moved(shape, spot, times * grown));
  });
  const over = (shape: Shape) => Number(shape.fill === 'ink');
  return joined([
    ...rings(spots, 'part', times),
    ...rings(spots, 'unspecified', times),
    ...marks.sort((a, b) => over(a) - over(b)),
  ]);
}

function spotsOf(observations: readonly Observation[], x: LinearScale, middle: number): readonly Spot[] {
  const isAim = ({ nature }: Observation) => nature !== 'actual';
  const aimed = new Set(observations.filter(isAim).map(yearOf));
  const seen = new Set(observations.filter((one) => !isAim(one)).map(yearOf));
  const spots = new Map<string, Spot>();
  for (const observation of observations) {
    const year = yearOf(observation);
    const aside = aimed.has(year) && seen.has(year) ? (isAim(observation) ? -ASIDE : ASIDE) : 0;
    const key = `${year} ${observation.nature} ${partSide(observation)} ${ringOf(observation)}`;
    const known = spots.get(key)?.sample;
    const sample = known && !isDoubtful(known) ? known : observation;
    spots.set(key, { x: px(x(year)), y: px(middle + aside), sample });
  }
  return [...spots.values()];
}

const ringOf = ({ scope }: Observation): 'none' | 'unspecified' | 'part' =>
  scope === 'whole' ? 'none' : scope === 'unspecified' ? 'unspecified' : 'part';

/** A ring round each mark, dotted where the scope is not stated; one long ring round marks too near for one each. */
function rings(spots: readonly Spot[], ring: 'unspecified' | 'part', times: number): readonly PathShape[] {
  const ringed = spots.filter(({ sample }) => ringOf(sample) === ring).sort((a, b) => a.x - b.x);
  const r = px(RING * times);
  const runs: { from: number; to: number; y: number }[] = [];
  for (const { x, y } of ringed) {
    const run = runs.at(-1);
    if (run && run.y === y && x - run.to < 2 * r + 1) run.to = x;
    else runs.push({ from: x, to: x, y });
  }
  return runs.map(({ from, to, y }) => {
    const arc = `A${r},${r} 0 0 1`;
    const d = `M${from},${px(y - r)}H${to}${arc} ${to},${px(y + r)}H${from}${arc} ${from},${px(y - r)}Z`;
    const look = { kind: 'path', d, fill: 'surface', stroke: 'ink', width: 1 } as const;
    return ring === 'part' ? look : { ...look, dash: [1.2, 2] };
  });
}

/** Shapes of one look as one path each, in the order of the first of each. */
function joined(shapes: readonly PathShape[]): readonly PathShape[] {
  const looks = new Map<string, PathShape>();
  for (const shape of shapes) {
    const { fill, stroke, width, dash, d } = shape;
    const look = [fill, stroke, width, dash].join(' ');
    const known = looks.get(look);
    looks.set(look, known ? { ...known, d: known.d + d } : shape);
  }
  return [...looks.values()];
}
