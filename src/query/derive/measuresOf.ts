import type { Dataset } from '@/domain/dataset';
import type { Indicator } from '@/domain/indicator';
import { isDoubtful, type Observation, yearOf } from '@/domain/observation';
import { maxOf } from '@/lib/extent';
import { LEVELS, type Measure, measureCode, POPULATIONS, WHOLES } from '../measure';
import { deriveFigures } from './deriveSelection';
import { measureInputs } from './measureInputs';
import { ruleAgainst } from './measureRules';
import { ratiosOf } from './ratioPairs';
import type { Refusal } from './refusal';

/** A measure that could be drawn of an indicator, or why it could not. */
export interface MeasureOption {
  readonly measure: Measure;
  /** Null where the measure makes sense. */
  readonly refusal: Refusal | null;
}

const KNOWN = new WeakMap<Dataset, Map<string, Refusal | null>>();

/**
 * Why a measure gives nothing for an indicator, whatever places and years are chosen; null when it gives something.
 * An index needs a figure besides that of its base year.
 */
export function refusalOf(dataset: Dataset, indicator: Indicator, measure: Measure): Refusal | null {
  if (measure.kind === 'plain') return null;
  const known = KNOWN.get(dataset) ?? new Map<string, Refusal | null>();
  KNOWN.set(dataset, known);
  const key = `${measureCode(measure)} ${indicator.id}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const refusal = findRefusal(dataset, indicator, measure);
  known.set(key, refusal);
  return refusal;
}

function findRefusal(dataset: Dataset, indicator: Indicator, measure: Measure): Refusal | null {
  const unit = dataset.unit.get(indicator.unitId);
  const rule = unit && ruleAgainst(dataset, indicator, unit, measure);
  if (rule) return { reason: rule, observations: [] };
  const pool = dataset.observationsOf.get(indicator.id) ?? [];
  const { figures, refusals } = deriveFigures(dataset, pool, measure);
  if (figures.length === 0)
    return (
      refusals.find(({ reason }) => reason !== 'nature' && reason !== 'notPart') ??
      refusals[0] ?? { reason: 'noFigure', observations: [] }
    );
  const beside = measure.kind !== 'index' || figures.some((figure) => yearOf(figure) !== measure.baseYear);
  return beside ? null : { reason: 'onlyBaseYear', observations: figures };
}

/**
 * Every measure of an indicator, sensible or not; the index with the base year that most places share. A measure whose
 * inputs are not at hand is not refused before they are.
 */
export function measuresOf(dataset: Dataset, indicator: Indicator): readonly MeasureOption[] {
  const baseYears = baseYearsOf(dataset, indicator);
  const measures: readonly Measure[] = [
    { kind: 'change' },
    { kind: 'index', baseYear: baseYears.usual ?? 2020 },
    ...WHOLES.map((of): Measure => ({ kind: 'share', of })),
    ...POPULATIONS.map((population): Measure => ({ kind: 'per', population })),
    ...LEVELS.map((to): Measure => ({ kind: 'gap', to })),
    ...ratiosOf(dataset, indicator).map(({ over }): Measure => ({ kind: 'ratio', indicatorId: over })),
  ];
  return measures.map((measure) => {
    const atHand = measureInputs(measure).every((id) => isAtHand(dataset, id));
    return { measure, refusal: atHand ? refusalOf(dataset, indicator, measure) : null };
  });
}

/** The indicators that the measures of an indicator are worked out from. */
export const inputsOfMeasures = (dataset: Dataset, indicator: Indicator): readonly string[] =>
  [
    ...POPULATIONS.map((population): Measure => ({ kind: 'per', population })),
    ...ratiosOf(dataset, indicator).map(({ over }): Measure => ({ kind: 'ratio', indicatorId: over })),
  ].flatMap(measureInputs);

/** Whether the figures of an indicator are at hand, if there are any. */
const isAtHand = (dataset: Dataset, id: string): boolean =>
  dataset.observationsOf.has(id) || !dataset.holdingsOf.has(id);

export interface BaseYears {
  /** Years that an index can be based on, the first first. */
  readonly years: readonly number[];
  /** The first of the years that most places have a figure for; null where there is none. */
  readonly usual: number | null;
}

/** The years with an observed full-year figure in no doubt of a place that has figures of other years too. */
export function baseYearsOf(dataset: Dataset, indicator: Indicator): BaseYears {
  const annual = (dataset.observationsOf.get(indicator.id) ?? []).filter(
    (one) => one.nature === 'actual' && one.period.kind === 'year' && !isDoubtful(one),
  );
  const yearsOf = new Map<string, Set<number>>();
  for (const one of annual)
    yearsOf.set(seriesKey(one), (yearsOf.get(seriesKey(one)) ?? new Set()).add(yearOf(one)));
  const places = new Map<number, number>();
  for (const years of yearsOf.values())
    if (years.size > 1) for (const year of years) places.set(year, (places.get(year) ?? 0) + 1);
  const years = [...places.keys()].sort((a, b) => a - b);
  const most = maxOf([0, ...places.values()]);
  return { years, usual: years.find((year) => places.get(year) === most) ?? null };
}

const seriesKey = ({ placeCode, scope }: Observation): string => `${placeCode} ${scope}`;
