import type { Dataset } from '@/domain/dataset';
import type { Need } from '@/package/load/datasetParts';
import { neededFigures } from '@/view/neededFigures';
import type { View } from '@/view/view';

/** Everything that some views need, and the cities behind their charts. */
export function needOfAll(views: readonly View[], dataset: Dataset): Need {
  const needs = views.map((view) => neededFigures(view, dataset));
  const ids = needs.map(({ indicatorIds }) => indicatorIds);
  const behind = views.flatMap(({ screen, indicatorId }) =>
    screen === 'indicator' ? (dataset.panel.keyOf.get(indicatorId) ?? []) : [],
  );
  const keys = needs.flatMap(({ panel }) => panel ?? []);
  const panel = needs.some((need) => need.panel) || behind.length > 0;
  return {
    indicatorIds: ids.includes('all') ? 'all' : [...new Set(ids.flat())],
    sources: true,
    digest: needs.some(({ digest }) => digest),
    ...(panel ? { panel: [...new Set([...keys, ...behind])] } : {}),
  };
}
