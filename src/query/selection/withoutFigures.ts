import type { Observation } from '@/domain/observation';
import type { Selection } from './selection';

/** A selection without some of the figures beside its lines. */
export function withoutFigures(selection: Selection, gone: ReadonlySet<Observation>): Selection {
  const series = selection.series.map((one) => ({
    ...one,
    observations: one.observations.filter((figure) => !gone.has(figure)),
    aside: one.aside.filter((figure) => !gone.has(figure)),
  }));
  return { ...selection, series, observations: series.flatMap(({ observations }) => observations) };
}
