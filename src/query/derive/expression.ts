import type { Dataset } from '@/domain/dataset';
import type { Observation } from '@/domain/observation';
import { parseMeasure } from '../measure';
import { changeKind } from './overTime';
import { HEADS } from './perHead';

/** How an expression is written: for a reader or for a program. */
export interface ExpressionStyle {
  readonly number: (value: number) => string;
  /** A published figure, with the sign of its bound. */
  readonly figure: (figure: Observation) => string;
  readonly minus: string;
  readonly over: string;
  readonly times: string;
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
  if (!derivation || !measure || !figure) return '';
  const { number, minus, over, times } = style;
  const a = style.figure(figure);
  const b = against ? style.figure(against) : '';
  switch (measure.kind) {
    case 'change': {
      const unit = dataset.unit.get(dataset.indicator.get(figure.indicatorId)?.unitId ?? '');
      const percent = unit && changeKind(unit.kind) === 'percent';
      return percent ? `(${a}${minus}${b})${over}${b}${times}${number(100)}` : a + minus + b;
    }
    case 'index':
    case 'share':
      return a + over + b + times + number(100);
    case 'per': {
      const heads = further ? `(${b}${times}${style.figure(further)}${over}${number(100)})` : b;
      return a + over + heads + times + number(HEADS[measure.population]);
    }
    case 'gap': {
      const standards = dataset.standardsOf.get(figure.indicatorId) ?? [];
      const standard = standards.find(({ id }) => id === derivation.standardId);
      return a + minus + (standard ? number(standard.value) : b);
    }
    case 'ratio':
      return a + over + b;
    default:
      return '';
  }
}
