import {
  type BoundaryChange,
  indexPanelColumn,
  type PanelColumn,
  type PanelFigure,
  type PanelMeasure,
} from '@/domain/panel';
import { PANEL_WORDS } from '@/wording/panel/panelWords';
import { panelIndex } from './overYears';

/**
 * A column with the figures of a base year as 100, so that cities of different size share a scale and medians, ranks
 * and lines apply as to any column. A city has figures only where they join its base year within one boundary, and none
 * where the base year is missing or doubtful; a doubtful figure gives none, for its line has a gap there.
 */
export function indexedColumn(
  column: PanelColumn,
  changes: readonly BoundaryChange[],
  baseYear: number,
): PanelColumn {
  const figures: PanelFigure[] = [];
  for (const [cityCode, years] of column.figures)
    for (const year of years.keys()) {
      const index = panelIndex(column, changes, cityCode, baseYear, year);
      if (index.kind === 'index')
        figures.push({ ...index.figure, value: index.value, resolution: index.resolution });
    }
  return indexPanelColumn(indexedMeasure(column.measure, baseYear), figures);
}

function indexedMeasure(measure: PanelMeasure, baseYear: number): PanelMeasure {
  const id = `index-${baseYear}`;
  return {
    ...measure,
    key: `${measure.key}:${id}`,
    indicatorId: `${measure.indicatorId}:${id}`,
    unitId: `index_${baseYear}`,
    name: {
      zh: PANEL_WORDS.zh.indexed(measure.name.zh, baseYear),
      en: PANEL_WORDS.en.indexed(measure.name.en, baseYear),
    },
  };
}
