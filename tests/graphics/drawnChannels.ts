import { isDoubtful, type Observation } from '@/domain/observation';
import type { Scene, SceneMark, SceneSign } from '@/graphics/scene/scene';
import type { Shape } from '@/graphics/scene/shape';

/** What a reader sees of one figure of a picture, read off its shapes alone. */
export type Channel =
  | 'diamond'
  | 'square'
  | 'half'
  | 'span'
  | 'arrow'
  | 'tie'
  | 'ring'
  | 'dotted ring'
  | 'stub'
  | 'brackets'
  | 'doubt'
  | 'before the break';

/** What is drawn of each figure beyond a plain dot, in a fixed order. */
export function drawnChannels(scene: Scene): ReadonlyMap<Observation, readonly Channel[]> {
  const breaks = scene.signs.flatMap((sign) =>
    brokenSeries(sign, scene).map((series) => ({ at: sign.at, series })),
  );
  return new Map(
    scene.marks.map((mark) => {
      const own = mark.shapes.flatMap(channelOf);
      const broken = breaks.some(({ at, series }) => series === seriesOf(mark) && mark.at.x < at.x);
      return [mark.observation, [...new Set(own), ...(broken ? ['before the break' as const] : [])].sort()];
    }),
  );
}

const seriesOf = ({ observation, place }: SceneMark) => `${observation.indicatorId} ${place.code}`;

/** Where the year of a mark stands on the axis: a mark that shares its spot with another's stands a little aside. */
function yearAt({ observation, at }: SceneMark, { texts, plot }: Scene): number {
  const years = texts.filter(({ text, at: { y } }) => y > plot.bottom && /^\d{4}$/.test(text));
  const [first, last] = [years[0], years.at(-1)];
  if (!first || !last || first === last) return at.x;
  const perYear = (last.at.x - first.at.x) / (Number(last.text) - Number(first.text));
  return first.at.x + (observation.period.endYear - Number(first.text)) * perYear;
}

/** The series whose figures a sign stands halfway between, on the way between sound ones. */
function brokenSeries({ at, place }: SceneSign, scene: Scene): readonly string[] {
  const own = scene.marks
    .filter((mark) => mark.place.code === place.code)
    .map((mark) => ({ ...mark, at: { x: yearAt(mark, scene), y: mark.at.y } }))
    .sort((a, b) => a.at.x - b.at.x);
  const next = (mark: SceneMark, among: readonly SceneMark[]) =>
    among.find((other) => seriesOf(other) === seriesOf(mark) && other.at.x > mark.at.x + 1);
  const midway = (mark: SceneMark) => {
    const right = next(mark, own);
    return right !== undefined && Math.abs((mark.at.x + right.at.x) / 2 - at.x) < 0.5;
  };
  const sound = own.filter(({ observation }) => !isDoubtful(observation));
  const onTheWay = (mark: SceneMark) => {
    const right = next(mark, sound);
    if (!right || at.x < mark.at.x || at.x > right.at.x) return false;
    const share = (at.x - mark.at.x) / (right.at.x - mark.at.x);
    return Math.abs(mark.at.y + (right.at.y - mark.at.y) * share - at.y) < 0.5;
  };
  const found = sound.find(
    (left) => onTheWay(left) && own.some((mark) => seriesOf(mark) === seriesOf(left) && midway(mark)),
  );
  return found ? [seriesOf(found)] : [];
}

/** A dot that stands away from the middle of its mark is a path of two arcs. */
const FULL_DOT = /^M[^A]*A[^A]*A[^A]*Z$/;
/** One upright stroke through the middle of a mark. */
const TIE = /^M-?0,[\d.-]+L-?0,[\d.-]+$/;
const SPAN = /^M-[\d.]+,-?0L-?0,-?0/;

function channelOf(shape: Shape): Channel[] {
  if (shape.fill !== 'ink' && shape.stroke !== 'ink') return [];
  if (shape.kind === 'circle') {
    if (shape.stroke !== 'ink') return [];
    if (shape.width !== 1.3) return shape.dash ? ['doubt'] : [];
    return [shape.dash ? 'dotted ring' : 'ring'];
  }
  if (shape.fill === 'ink') return FULL_DOT.test(shape.d) ? [] : ['half'];
  if (shape.fill === 'surface')
    return [shape.d.includes('H') ? 'square' : 'diamond', ...(shape.dash ? (['doubt'] as const) : [])];
  if (shape.width === 1.15) return ['doubt'];
  if (shape.dash) return ['stub'];
  if (shape.width === 1.5) return ['brackets'];
  if (TIE.test(shape.d)) return ['tie'];
  return [SPAN.test(shape.d) ? 'span' : 'arrow'];
}
