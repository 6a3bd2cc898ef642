import type { Dataset } from '@/domain/dataset';
import { inLanguage, type Localized } from '@/domain/localized';
import { breaksBefore, isDoubtful, type Observation } from '@/domain/observation';
import type { UnitKind } from '@/domain/unit';
import { type Measure, measureCode, parseMeasure } from '../measure';
import { type DerivedIndicator, derivedIndicator } from './derivedIndicator';
import { gapTo } from './gap';
import { ruleAgainst } from './measureRules';
import { changeOn, indexOn } from './overTime';
import { perHead } from './perHead';
import { ratioTo } from './ratio';
import { shareOf } from './share';
import { measuredOf, type ResultKind, type Rounded, roundResult } from './significance';
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
  const outcome = reckon(dataset, figure, measure);
  if ('refused' in outcome || outcome.value === 0 || measure.kind === 'gap') return outcome;
  const lost = measure.kind !== 'change' && rounded(dataset, figure, measure, outcome).value === 0;
  return lost ? refused('tooRough') : outcome;
}

function reckon(dataset: Dataset, figure: Observation, measure: Measure): Outcome {
  const indicator = dataset.indicator.get(figure.indicatorId);
  const unit = indicator && dataset.unit.get(indicator.unitId);
  if (!indicator || !unit) return refused('noFigure');
  if (isDoubtful(figure)) return refused('doubt');
  const rule = ruleAgainst(dataset, indicator, unit, measure);
  if (rule) return refused(rule);
  switch (measure.kind) {
    case 'change':
      return changeOn(dataset, figure, unit.kind);
    case 'index':
      return indexOn(dataset, figure, measure.baseYear, unit.kind);
    case 'share':
      return shareOf(dataset, figure, measure.of);
    case 'per':
      return perHead(dataset, figure, measure.population);
    case 'gap':
      return gapTo(dataset, figure, measure.to);
    case 'ratio':
      return ratioTo(dataset, figure, measure.indicatorId);
    default:
      return refused('noFigure');
  }
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
  const derived = derivedIndicator(dataset, figure.indicatorId, measure);
  if (!derived) return null;
  const { bound, inputs, standardId } = outcome;
  const breaks = inputs.find((input) => breaksBefore(input) && input.period.text === figure.period.text);
  const observation: Observation = {
    ...figure,
    id: derivedId(measure, figure.id),
    indicatorId: derived.indicator.id,
    ...rounded(dataset, figure, measure, outcome),
    bound,
    periodBasis: inputs.some(({ periodBasis }) => periodBasis === 'inferred') ? 'inferred' : 'printed',
    origin: inputs.find(({ origin }) => origin !== 'printed')?.origin ?? 'printed',
    locator: '',
    asPrinted: '',
    note: notesOf(inputs),
    breakReason: breaks?.breakReason ?? figure.breakReason,
    derivation: { measure: measureCode(measure), inputs, ...(standardId ? { standardId } : {}) },
  };
  return { observation, measure, ...derived };
}

/** The result as far as the printed digits of its inputs bear it out; see `significance.ts`. */
function rounded(
  dataset: Dataset,
  figure: Observation,
  measure: Measure,
  { value, inputs }: Workings,
): Rounded {
  const kindOf = ({ indicatorId }: Observation): UnitKind =>
    dataset.unit.get(dataset.indicator.get(indicatorId)?.unitId ?? '')?.kind ?? 'ratio';
  const measured = isLevel(measure) ? inputs.slice(0, 1) : inputs;
  return roundResult(
    value,
    resultKind(measure, kindOf(figure)),
    measured.map((input) => measuredOf(input, kindOf(input))),
  );
}

/** A target or standard is a level, exact as it is set: 97.01% is 0.01 points above 97%. */
const isLevel = (measure: Measure): boolean => measure.kind === 'gap' && measure.to !== 'country';

/** Rates and ratios are held against each other in their own unit; an index is a growth from 100. */
function resultKind({ kind }: Measure, unit: UnitKind): ResultKind {
  const amount = unit === 'count' || unit === 'money';
  if (kind === 'index') return 'growth';
  if (kind === 'change') return amount ? 'growth' : 'difference';
  return kind === 'gap' && !amount ? 'difference' : 'quotient';
}

/** The notes of several figures, each once. */
function notesOf(inputs: readonly Observation[]): Localized {
  const joined = (language: keyof Localized, between: string) =>
    [...new Set(inputs.map(({ note }) => inLanguage(note, language)))].filter(Boolean).join(between);
  return { zh: joined('zh', ''), en: joined('en', ' ') };
}

/**
 * The derived figure that an id names, worked out anew.
 * @returns null when the id names no derived figure, or the measure has no value for its figure
 */
export function derivedFigureOf(dataset: Dataset, id: string): DerivedFigure | null {
  const [prefix, kind = '', ...rest] = id.split(':');
  if (prefix !== PREFIX) return null;
  const bare = parseMeasure(kind);
  const measure = bare ?? parseMeasure(`${kind}:${rest[0]}`);
  const figure = dataset.observation.get(rest.slice(bare ? 0 : 1).join(':'));
  if (!measure || !figure) return null;
  const outcome = workOut(dataset, figure, measure);
  return 'refused' in outcome ? null : asObservation(dataset, figure, measure, outcome);
}
