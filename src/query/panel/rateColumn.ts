import { type BoundaryChange, indexPanelColumn, type PanelColumn, type PanelFigure } from '@/domain/panel';
import { roundingStep } from './level';
import { figureOf } from './panelArea';
import type { PanelRate } from './panelRates';
import { propagate, type Stepped } from './propagate';

/**
 * A rate of every city and year, as a column like any other: missing where an input is missing, doubtful where one is
 * doubtful, known to the step that its inputs bear.
 * @param columns by key of their measure
 * @returns null where a column that goes into it is not at hand
 */
export function rateColumn(
  rate: PanelRate,
  columns: ReadonlyMap<string, PanelColumn>,
  changes: readonly BoundaryChange[],
): PanelColumn | null {
  const inputs = rate.inputs.flatMap((key) => columns.get(key) ?? []);
  const [first] = inputs;
  if (!first || inputs.length < rate.inputs.length) return null;

  const mixed = rate.acrossTables ? yearsBetween(changes) : new Set<string>();
  const figures: PanelFigure[] = [];
  for (const [cityCode, years] of first.figures)
    for (const year of years.keys()) {
      const figure = rateFigure(rate, inputs, cityCode, year);
      if (figure) figures.push({ ...figure, doubtful: figure.doubtful || mixed.has(`${cityCode} ${year}`) });
    }
  const { id, unit, stageId, name } = rate;
  return indexPanelColumn({ key: id, indicatorId: `panel-${id}`, unitId: unit.id, stageId, name }, figures);
}

function rateFigure(
  { formula }: PanelRate,
  inputs: readonly PanelColumn[],
  cityCode: string,
  year: number,
): PanelFigure | null {
  const stepped = new Map<string, Stepped>();
  let doubtful = false;
  for (const column of inputs) {
    const figure = figureOf(column, cityCode, year);
    if (!figure) return null;
    doubtful ||= figure.doubtful;
    stepped.set(column.measure.key, {
      value: figure.value,
      resolution: roundingStep(column.measure, figure),
    });
  }
  const result = propagate(stepped, formula);
  return result && { cityCode, year, doubtful, ...result };
}

/**
 * City and year in which one table has the new boundary already and another has it a year later: the list of changes
 * then names both years.
 */
function yearsBetween(changes: readonly BoundaryChange[]): ReadonlySet<string> {
  const named = new Set(changes.map(({ cityCode, year }) => `${cityCode} ${year}`));
  return new Set(
    changes
      .filter(({ cityCode, year }) => named.has(`${cityCode} ${year + 1}`))
      .map(({ cityCode, year }) => `${cityCode} ${year}`),
  );
}
