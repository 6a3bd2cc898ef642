import { type Observation, yearOf } from '@/domain/observation';
import { isCity, type Place } from '@/domain/place';
import { mark } from '../glyph/markShapes';
import type { LinearScale } from '../scale/linearScale';
import type { SceneSign } from '../scene/scene';

/** How large the marks of a strip are against those of a picture. */
const TIMES = 0.78;

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
