import { isDoubtful, type Observation, yearOf } from '@/domain/observation';
import { labelBox } from '@/graphics/label/labelText';
import { crosses, distanceTo, type Point } from '@/graphics/scene/box';
import type { Scene, SceneLabel, SceneMark } from '@/graphics/scene/scene';
import { inkBoxes } from '@/graphics/scene/shapeBox';
import { formatNumber } from '@/lib/numberFormat';
import { type ChartText, placeName } from '@/narrative/chartText';
import type { Selection } from '@/query/selection/selection';
import { wordsOf } from '../sceneFaults';

/** A picture over years as a reader has it: what is drawn, of which figures, in which words. */
export interface DrawnTime {
  readonly scene: Scene;
  readonly selection: Pick<Selection, 'observations' | 'series'>;
  readonly text: ChartText;
}

interface Reading {
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
  readonly slot: number;
}

type Pair = readonly [value: number, at: number];

const through = ([a, at]: Pair, [b, to]: Pair) => {
  const perUnit = b === a ? 0 : (to - at) / (b - a);
  return { of: (value: number) => at + (value - a) * perUnit, perUnit };
};

/** The two axes read back from the words beside them: by the first and the last of each. */
export function axesOf({ scene: { texts }, text: { display } }: DrawnTime): Reading {
  const read = (words: string) =>
    Number(
      words
        .replaceAll(',', '')
        .replace('−', '-')
        .replace(/[^\d.-]+$/, ''),
    );
  const values = texts
    .filter(({ align }) => align === 'right')
    .map(({ text, at }): Pair => [read(text) * display.factor, at.y]);
  const years = texts
    .filter(({ align, text }) => align === 'center' && /^\d{4}$/.test(text))
    .map(({ text, at }): Pair => [Number(text), at.x]);
  const ends = (pairs: readonly Pair[]): readonly [Pair, Pair] => {
    const sorted = [...pairs].sort((a, b) => a[0] - b[0]);
    const [first, last] = [sorted[0], sorted.at(-1)];
    if (!first || !last || first === last) throw new Error('An axis needs two words');
    return [first, last];
  };
  const [y, x] = [through(...ends(values)), through(...ends(years))];
  return { x: x.of, y: y.of, slot: x.perUnit };
}

/** The figures that a mark stands for. */
export const figuresOf = ({ observation, also }: SceneMark): readonly Observation[] => [observation, ...also];

const isRange = ({ observation, also }: SceneMark): Observation | undefined =>
  also.find(({ nature, bound }) => nature === observation.nature && bound === 'at_least');

const near = (a: Point, b: Point, reach: number) => Math.hypot(a.x - b.x, a.y - b.y) < reach;

/** Marks that stand elsewhere than the axes say; one of two that share a spot may stand a radius above or below it. */
export function misplaced(drawn: DrawnTime): readonly string[] {
  const { x, y } = axesOf(drawn);
  const { marks } = drawn.scene;
  const spot = (mark: SceneMark): Point => {
    const low = isRange(mark);
    const { observation } = mark;
    const value = low ? (low.value + observation.value) / 2 : observation.value;
    return { x: x(yearOf(observation)), y: y(value) };
  };
  return marks.flatMap((mark) => {
    const should = spot(mark);
    const company = marks.filter((other) => near(spot(other), should, 24));
    const shared = company.some((other) => other.place.code !== mark.place.code);
    const reach = shared
      ? Math.max(1.7 * (company.length - 1), ...company.map(({ radius }) => radius)) + 0.5
      : 0.5;
    const off = Math.abs(mark.at.x - should.x) > 0.5 || Math.abs(mark.at.y - should.y) > reach;
    return off ? [mark.observation.id] : [];
  });
}

/** Marks of two places at one spot, which read as one: nearer than some pixels. */
export const hiddenMarks = ({ scene: { marks } }: Pick<DrawnTime, 'scene'>, reach = 3): readonly string[] => {
  const seen = marks.filter(({ shapes }) => shapes.length > 0);
  return seen.flatMap((mark, at) =>
    seen
      .slice(at + 1)
      .filter((other) => other.place.code !== mark.place.code && near(other.at, mark.at, reach))
      .map((other) => `${mark.observation.id} on ${other.observation.id}`),
  );
};

/** Ends of lines where no figure was printed. */
export function inventedPoints(drawn: DrawnTime): readonly string[] {
  const { x, y } = axesOf(drawn);
  const printed = drawn.selection.observations.map((one) => ({
    code: one.placeCode,
    x: x(yearOf(one)),
    y: y(one.value),
  }));
  return drawn.scene.lines
    .filter(({ quiet }) => !quiet)
    .flatMap(({ place, runs }) =>
      runs
        .flat()
        .filter(
          (point) =>
            !printed.some(
              (one) =>
                one.code === place.code && Math.abs(one.x - point.x) < 0.5 && Math.abs(one.y - point.y) < 0.5,
            ),
        )
        .map((point) => `${place.code} at ${point.x} ${point.y}`),
    );
}

/**
 * Figures that neither a mark stands for nor a line runs through, and those that two marks stand for. A doubtful one
 * beside a line may have no mark: the line's gap and the words tell it.
 */
export function uncounted(drawn: DrawnTime): readonly string[] {
  const told = drawn.scene.marks.flatMap(figuresOf);
  const { x, y } = axesOf(drawn);
  const onLine = (one: Observation) =>
    drawn.scene.lines.some(
      ({ place, runs }) =>
        place.code === one.placeCode &&
        runs.flat().some((point) => near(point, { x: x(yearOf(one)), y: y(one.value) }, 0.5)),
    );
  const besideLines = new Set(
    drawn.selection.series.flatMap(({ observations, links }) =>
      links.length > 0 ? observations.filter(isDoubtful) : [],
    ),
  );
  return drawn.selection.observations
    .filter((one) => {
      const marks = told.filter((other) => other === one).length;
      return marks > 1 || (marks === 0 && !onLine(one) && !besideLines.has(one));
    })
    .map(({ id }) => id);
}

/** Whether a label prints a number of a mark, and is of its place. */
function speaksOf(label: SceneLabel, mark: SceneMark, text: ChartText): boolean {
  if (label.place?.code !== mark.place.code) return false;
  const words = wordsOf(label);
  const numbers = figuresOf(mark).some(({ value }) => words.includes(formatNumber(value, text.display)));
  return numbers || words === placeName(mark.place.code, text);
}

/** By how many pixels another mark may be nearer before a label counts as that one's. */
const TIE = 2;

/** Labels of figures that stand nearer to the mark of another, or whose leader does not lead to their own. */
export function straying({ scene, text }: Omit<DrawnTime, 'selection'>): readonly string[] {
  const { labels, marks } = scene;
  return labels
    .filter(({ place }) => place)
    .flatMap((label) => {
      const own = marks.filter((mark) => speaksOf(label, mark, text));
      const box = labelBox(label);
      const { leader } = label;
      if (own.length === 0) return [`${wordsOf(label)} has no mark`];
      if (leader) {
        const mark = own.find(
          ({ at, radius }) => Math.hypot(at.x - leader.from.x, at.y - leader.from.y) <= radius + 4,
        );
        const crossed = marks.filter(({ shapes, at }) =>
          inkBoxes(shapes, at).some(
            (ink) => crosses(leader, ink) && !(mark && distanceTo(ink, mark.at) === 0),
          ),
        );
        const end = distanceTo(box, leader.to) <= 5;
        if (mark && end && crossed.length === 0) return [];
        return [
          `${wordsOf(label)}: leader ${mark ? '' : 'without mark '}${end ? '' : 'without words '}${crossed.map(({ observation }) => `crosses ${observation.id}`)}`,
        ];
      }
      const least = (list: readonly SceneMark[]) => Math.min(...list.map(({ at }) => distanceTo(box, at)));
      const onOwnLine = ({ shapes, observation: { placeCode, indicatorId } }: SceneMark) =>
        shapes.length === 0 &&
        own.some(({ observation: one }) => one.placeCode === placeCode && one.indicatorId === indicatorId);
      const others = marks.filter((mark) => !own.includes(mark) && !onOwnLine(mark));
      const nearer = others.filter(({ at }) => distanceTo(box, at) < least(own) - TIE);
      return nearer.map(({ observation }) => `${wordsOf(label)} is nearer to ${observation.id}`);
    });
}
