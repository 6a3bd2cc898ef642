import type { Dataset } from '@/domain/dataset';
import type { Observation } from '@/domain/observation';
import { parseMeasure } from '../catalogue/measure';
import { askedOf } from './askedOf';
import type { Terms } from './derivedMeasure';

/** How an expression is written: for a reader or for a program. */
export interface ExpressionStyle extends Pick<Terms, 'number' | 'minus' | 'over' | 'times'> {
  /** A published figure, with the sign of its bound. */
  readonly figure: (figure: Observation) => string;
}

/** For a file: `(820266-786995)/786995*100`. */
export const PLAIN_STYLE: ExpressionStyle = {
  number: String,
  figure: ({ value }) => String(value),
  minus: '-',
  over: '/',
  times: '*',
};

/** The working of a derived figure with the numbers of its inputs in base units; empty for a published figure. */
export function expressionOf(dataset: Dataset, observation: Observation, style: ExpressionStyle): string {
  const { derivation } = observation;
  const measure = derivation && parseMeasure(derivation.measure);
  const [figure, against, further] = derivation?.inputs ?? [];
  const asked = measure && figure && askedOf(dataset, figure.indicatorId, measure);
  if (!asked) return '';
  const standards = dataset.standardsOf.get(figure.indicatorId) ?? [];
  const standard = standards.find(({ id }) => id === derivation?.standardId);
  const written = (input: Observation | undefined) => (input ? style.figure(input) : '');
  const terms: Terms = {
    ...style,
    figure: written(figure),
    against: standard ? style.number(standard.value) : written(against),
    further: written(further),
  };
  return asked.definition.working(terms, asked);
}
