import type { Observation } from '@/domain/observation';
import { OPENING_VIEW, type View } from './view';

/** The view that a citation of a figure leads to: the one at hand where it is of the figure's indicator, else its trend. */
export function viewOfFigure(view: View, { id, indicatorId, stageId }: Observation): View {
  const shown = view.screen === 'indicator' && view.indicatorId === indicatorId;
  const own: View = { ...OPENING_VIEW, screen: 'indicator', stageId, indicatorId, language: view.language };
  return { ...(shown ? view : own), observationId: id };
}
