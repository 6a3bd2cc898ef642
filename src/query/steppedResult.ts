import type { Dataset } from '@/domain/dataset';
import type { Observation } from '@/domain/observation';
import type { PrintedFigure } from './aimAnswers';
import { roundingOf } from './resolution';

/** A result with the step that it is rounded to, so that it is judged no more finely than it was printed. */
export function steppedResult(dataset: Dataset, { figure, upper }: PrintedFigure) {
  const kind = dataset.unit.get(dataset.indicator.get(figure.indicatorId)?.unitId ?? '')?.kind ?? 'ratio';
  const stepped = (one: Observation) => ({ ...one, step: roundingOf(one, kind) });
  return { figure: stepped(figure), upper: upper && stepped(upper) };
}
