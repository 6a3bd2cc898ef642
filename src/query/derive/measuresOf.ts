import type { Dataset } from '@/domain/dataset';
import type { Indicator } from '@/domain/indicator';
import { yearOf } from '@/domain/observation';
import { isCity } from '@/domain/place';
import { type Measure, measureCode } from '../catalogue/measure';
import { askedOf } from './askedOf';
import { deriveFigures } from './deriveSelection';
import { measureInputs } from './measureInputs';
import { MEASURES } from './measures';
import type { Refusal } from './refusal';

/** A measure that could be drawn of an indicator, or why it could not. */
export interface MeasureOption {
  readonly measure: Measure;
  /** Null where the measure makes sense. */
  readonly refusal: Refusal | null;
}

const KNOWN = new WeakMap<Dataset, Map<string, Refusal | null>>();

/** Why a measure gives nothing for an indicator, whatever places and years are chosen; null when it gives something. */
export function refusalOf(dataset: Dataset, indicator: Indicator, measure: Measure): Refusal | null {
  return measure.id === 'plain'
    ? null
    : found(dataset, `${measureCode(measure)} ${indicator.id}`, () =>
        findRefusal(dataset, indicator, measure),
      );
}

/** What is known of a dataset under a key, worked out the first time. */
function found(dataset: Dataset, key: string, find: () => Refusal | null): Refusal | null {
  const known = KNOWN.get(dataset) ?? new Map<string, Refusal | null>();
  KNOWN.set(dataset, known);
  const before = known.get(key);
  if (before !== undefined) return before;
  const refusal = find();
  known.set(key, refusal);
  return refusal;
}

/** What speaks against a measure of an indicator whatever its figures are. */
function ruleAgainst(dataset: Dataset, indicator: Indicator, measure: Measure): Refusal | null {
  const asked = askedOf(dataset, indicator.id, measure);
  const reason = asked?.definition.against(asked);
  return reason ? { reason, observations: [] } : null;
}

function findRefusal(dataset: Dataset, indicator: Indicator, measure: Measure): Refusal | null {
  const asked = askedOf(dataset, indicator.id, measure);
  const rule = ruleAgainst(dataset, indicator, measure);
  if (rule) return rule;
  const pool = dataset.observationsOf.get(indicator.id) ?? [];
  const { figures, refusals } = deriveFigures(dataset, pool, measure);
  if (figures.length === 0)
    return (
      refusals.find(({ reason }) => reason !== 'nature' && reason !== 'notPart') ??
      refusals[0] ?? { reason: 'noFigure', observations: [] }
    );
  const reason = asked?.definition.emptied?.(figures, measure.argument);
  return reason ? { reason, observations: figures } : null;
}

/**
 * Every measure of an indicator, sensible or not, with the arguments that it is offered with. A measure whose inputs
 * are not at hand is refused by rules alone before they are. An index is offered where it gives something for a city, if cities have
 * figures: one of provinces alone can be asked for, and is not put forward.
 */
export const measuresOf = (dataset: Dataset, indicator: Indicator): readonly MeasureOption[] =>
  offeredOf(dataset, indicator).map((measure) => {
    const atHand = measureInputs(dataset, measure).every((id) => isAtHand(dataset, id));
    if (!atHand) return { measure, refusal: ruleAgainst(dataset, indicator, measure) };
    const key = `cities ${measureCode(measure)} ${indicator.id}`;
    return {
      measure,
      refusal:
        refusalOf(dataset, indicator, measure) ??
        found(dataset, key, () => cityRefusal(dataset, indicator, measure)),
    };
  });

/** Why an index gives nothing for any city that has figures; null: it does, or no city has. */
function cityRefusal(dataset: Dataset, { id }: Indicator, measure: Measure): Refusal | null {
  if (measure.id !== 'index') return null;
  const cities = new Set(dataset.places.filter(isCity).map(({ code }) => code));
  const own = (dataset.observationsOf.get(id) ?? []).filter(({ placeCode }) => cities.has(placeCode));
  if (own.length === 0) return null;
  const { figures } = deriveFigures(dataset, own, measure);
  const others = figures.some((figure) => yearOf(figure) !== Number(measure.argument));
  return others ? null : { reason: 'noCityYears', observations: own };
}

/** The indicators that the measures of an indicator are worked out from. */
export const inputsOfMeasures = (dataset: Dataset, indicator: Indicator): readonly string[] =>
  offeredOf(dataset, indicator).flatMap((measure) => measureInputs(dataset, measure));

const offeredOf = (dataset: Dataset, indicator: Indicator): readonly Measure[] =>
  MEASURES.flatMap(({ id, offered }) =>
    (offered?.(dataset, indicator) ?? ['']).map((argument): Measure => ({ id, argument })),
  );

/** Whether the figures of an indicator are at hand, if there are any. */
const isAtHand = (dataset: Dataset, id: string): boolean =>
  dataset.observationsOf.has(id) || !dataset.holdingsOf.has(id);
