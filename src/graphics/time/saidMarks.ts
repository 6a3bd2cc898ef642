import type { Observation } from '@/domain/observation';
import { type ChartText, valueText } from '@/narrative/chartText';
import { distinctPart } from '@/narrative/observationWords';
import { periodLabel } from '@/wording/language/periods';
import { keysOfMark } from '../glyph/keyNames';
import { type MarkAxis, mark, markRadius } from '../glyph/markShapes';
import type { LabelLines } from '../label/labelText';
import type { MarkLayer } from '../layer/markLayer';
import type { SceneLabel, SceneMark } from '../scene/scene';

type WordsOf = ReadonlyMap<Observation, LabelLines>;

/** A figure with the words that it has where there is room. */
interface Told {
  readonly observation: Observation;
  readonly lines: LabelLines;
}

/** What is placed around marks: the labels of the figures told, in their order, and whatever else. */
interface Placed {
  readonly placed: readonly (SceneLabel | null)[];
}

/**
 * Places words, and draws marks without the signs of what the words beside them say: a ring for a part of the place,
 * brackets for an inferred year, a stub for a near definition, a line for several years, a diamond for a target that
 * was met. Where words have no room the sign stays, so that nothing is told by neither. Shape, fill and the arrow of "at
 * least" stay.
 * @param named figures that are named elsewhere, with their words
 * @param place places labels around marks
 */
export function saidWords<Result extends Placed>(
  layer: MarkLayer,
  told: readonly Told[],
  named: readonly (readonly [Observation, LabelLines])[],
  text: ChartText,
  place: (marks: readonly SceneMark[]) => Result,
): Result & { readonly marks: readonly SceneMark[] } {
  const hoped = new Map([...told.map(({ observation, lines }) => [observation, lines] as const), ...named]);
  for (;;) {
    const result = place(saidMarks(layer, hoped, text));
    const written = new Map(hoped);
    const less = told.filter(({ observation }, at) => {
      const lines = result.placed[at]?.lines ?? [];
      if (written.get(observation)?.length === 0) return false;
      written.set(observation, lines);
      return signs(layer, observation, lines, text) > signs(layer, observation, hoped.get(observation), text);
    });
    if (less.length === 0) return { ...result, marks: saidMarks(layer, written, text) };
    for (const { observation } of less) hoped.set(observation, []);
  }
}

/** How many shapes the mark of a figure has beside words. */
function signs(layer: MarkLayer, observation: Observation, lines: LabelLines = [], text: ChartText): number {
  const [one] = saidMarks(
    { ...layer, marks: layer.marks.filter((mark) => mark.observation === observation) },
    new Map([[observation, lines]]),
    text,
  );
  return one?.shapes.length ?? 0;
}

/** Marks without the signs of what the words beside them say. */
export const saidMarks = (
  { marks, axisOf }: MarkLayer,
  wordsOf: WordsOf,
  text: ChartText,
): readonly SceneMark[] =>
  marks.map((one) => {
    const lines = wordsOf.get(one.observation);
    const axis = axisOf.get(one.observation);
    return lines && axis ? saidMark(one, axis, lines, text) : one;
  });

/** One mark without the signs of what the lines beside it say. */
export function saidMark(one: SceneMark, axis: MarkAxis, lines: LabelLines, text: ChartText): SceneMark {
  const { observation, also, shapes } = one;
  if (shapes.length === 0 || also.some(({ nature }) => nature === observation.nature)) return one;
  const words = lines
    .flat()
    .map((run) => run.text)
    .join(' ');
  const says = (fact: string) => fact !== '' && words.includes(fact);
  const facts = unsaidFacts(observation, says, text);
  const rest = unsaidAxis(one, axis, says, text);
  return {
    ...one,
    shapes: mark(facts, rest),
    radius: markRadius(facts, rest),
    keys: [...keysOfMark(facts, rest), ...one.keys.filter((name) => name === 'benchmark')],
  };
}

type Says = (fact: string) => boolean;

function unsaidFacts(observation: Observation, says: Says, text: ChartText): Observation {
  const { sentences, terms } = text.wording;
  const { bound, scope, period, periodBasis } = observation;
  return {
    ...observation,
    bound: bound !== 'at_least' && says(valueText(observation, text)) ? 'exact' : bound,
    scope: scope !== 'unspecified' && says(terms.scopeShort[scope]) ? 'whole' : scope,
    periodBasis: says(sentences.inferredYear(period.endYear)) ? 'printed' : periodBasis,
  };
}

function unsaidAxis({ observation, also }: SceneMark, axis: MarkAxis, says: Says, text: ChartText): MarkAxis {
  const { period, indicatorId } = observation;
  const near = text.dataset.indicator.get(indicatorId);
  const target = also.find(({ nature }) => nature === 'target');
  const met = target && says(`${text.wording.terms.nature.target} ${valueText(target, text)}`);
  return {
    ...axis,
    stub: axis.stub === true && !(near && says(distinctPart(near, text))),
    spanPx: says(periodLabel(period, text.language)) ? 0 : (axis.spanPx ?? 0),
    onTarget: axis.onTarget === true && !met,
  };
}
