import type { Dataset } from '@/domain/dataset';
import { breaksBefore, isDoubtful, type Observation } from '@/domain/observation';
import type { UnitKind } from '@/domain/unit';
import { type Measure, measureCode, parseMeasure } from '../catalogue/measure';
import { askedOf, type MeasureOf } from './askedOf';
import { type DerivedIndicator, derivedIndicator } from './derivedIndicator';
import { notesOf } from './notesOf';
import { measuredOf, type Rounded, roundResult } from './significance';
import { type Outcome, refused, type Workings } from './workings';

const PREFIX = 'derived';

/** The id of a derived figure: the same for the same figure and measure, wherever it is worked out. */
export const derivedId = (measure: Measure, figureId: string): string =>
  `${PREFIX}:${measureCode(measure)}:${figureId}`;

/** A derived figure as an observation of a derived indicator, so that it goes wherever published figures go. */
export interface DerivedFigure extends DerivedIndicator {
  readonly observation: Observation;
  readonly measure: Measure;
}

/** Works out a measure for one published figure, from the whole dataset. */
export function workOut(dataset: Dataset, figure: Observation, measure: Measure): Outcome {
  const asked = askedOf(dataset, figure.indicatorId, measure);
  if (!asked) return refused('noFigure');
  if (isDoubtful(figure)) return refused('doubt');
  const rule = asked.definition.against(asked);
  if (rule) return refused(rule);
  const outcome = asked.definition.compute(asked, figure);
  if ('refused' in outcome || outcome.value === 0 || asked.definition.unit(asked).signed) return outcome;
  return rounded(asked, outcome).value === 0 ? refused('tooRough') : outcome;
}

/**
 * A value that was worked out, as an observation: rounded to what its inputs bear out, with the notes of all of them.
 * Nobody printed it: `asPrinted` and `locator` are empty.
 */
export function asObservation(
  dataset: Dataset,
  figure: Observation,
  measure: Measure,
  outcome: Exclude<Outcome, { readonly refused: unknown }>,
): DerivedFigure | null {
  const asked = askedOf(dataset, figure.indicatorId, measure);
  const derived = derivedIndicator(dataset, figure.indicatorId, measure);
  if (!asked || !derived) return null;
  const { bound, inputs, standardId } = outcome;
  const breaks = inputs.find((input) => breaksBefore(input) && input.period.text === figure.period.text);
  const observation: Observation = {
    ...figure,
    id: derivedId(measure, figure.id),
    indicatorId: derived.indicator.id,
    ...rounded(asked, outcome),
    bound,
    periodBasis: inputs.some(({ periodBasis }) => periodBasis === 'inferred') ? 'inferred' : 'printed',
    locator: '',
    asPrinted: '',
    note: notesOf(dataset, inputs),
    breakReason: breaks?.breakReason ?? figure.breakReason,
    derivation: { measure: measureCode(measure), inputs, ...(standardId ? { standardId } : {}) },
  };
  return { observation, measure, ...derived };
}

/** The result as far as the printed digits of its inputs bear it out; see `significance.ts`. */
function rounded({ dataset, definition, unit }: MeasureOf, { value, inputs }: Workings): Rounded {
  const kindOf = ({ indicatorId }: Observation): UnitKind =>
    dataset.unit.get(dataset.indicator.get(indicatorId)?.unitId ?? '')?.kind ?? 'ratio';
  const measured = definition.exactLevel ? inputs.slice(0, 1) : inputs;
  return roundResult(
    value,
    definition.result(unit.kind),
    measured.map((input) => measuredOf(input, kindOf(input))),
  );
}

/**
 * The derived figure that an id names, worked out anew.
 * @returns null when the id names no derived figure, or the measure has no value for its figure
 */
export function derivedFigureOf(dataset: Dataset, id: string): DerivedFigure | null {
  const [prefix, ...parts] = id.split(':');
  if (prefix !== PREFIX) return null;
  for (let length = 1; length < parts.length; length += 1) {
    const measure = parseMeasure(parts.slice(0, length).join(':'));
    const figure = dataset.observation.get(parts.slice(length).join(':'));
    if (!measure || !figure) continue;
    const outcome = workOut(dataset, figure, measure);
    return 'refused' in outcome ? null : asObservation(dataset, figure, measure, outcome);
  }
  return null;
}
