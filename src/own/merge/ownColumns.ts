import { isDoubtful, type Observation, yearOf } from '@/domain/observation';
import { isOwnPlace } from '@/domain/ownMark';
import type { PanelAtHand, PanelColumn, PanelFigure } from '@/domain/panel';

/**
 * The measures of all cities with those figures of a reader's own places that measure the same, so that such a place has
 * a page like any city. It is in no ranking, median or spread: those count the cities of the catalogue.
 */
export function withOwnColumns(panel: PanelAtHand, observations: readonly Observation[]): PanelAtHand {
  const own = observations.filter(
    ({ placeCode, nature, period, scope, bound }) =>
      isOwnPlace(placeCode) &&
      nature === 'actual' &&
      period.kind === 'year' &&
      scope === 'whole' &&
      bound === 'exact',
  );
  if (own.length === 0) return panel;
  const columns = new Map<string, PanelColumn>(panel.columns);
  for (const one of own) {
    const key = panel.keyOf.get(one.indicatorId) ?? '';
    const column = columns.get(key);
    if (!column) continue;
    const years = new Map(column.figures.get(one.placeCode)).set(yearOf(one), panelFigure(one));
    columns.set(key, { ...column, figures: new Map(column.figures).set(one.placeCode, years) });
  }
  return { ...panel, columns };
}

const panelFigure = (one: Observation): PanelFigure => ({
  cityCode: one.placeCode,
  year: yearOf(one),
  value: one.value,
  resolution: one.resolution,
  doubtful: isDoubtful(one) && 'doubt',
});
