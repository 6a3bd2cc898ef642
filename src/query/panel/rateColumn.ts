import {
  type BoundaryChange,
  indexPanelColumn,
  type PanelColumn,
  type PanelFigure,
  type Stepped,
} from '@/domain/panel';
import type { PanelRate } from '@/domain/panelRate';
import { roundingStep } from './level';
import { figureOf } from './panelArea';
import { propagate } from './propagate';

/** The keys of the measures that a rate is made of. */
export const inputsOf = ({ above, below }: PanelRate): readonly string[] => [...above, ...below];

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
  const keys = inputsOf(rate);
  const inputs = keys.flatMap((key) => columns.get(key) ?? []);
  const [first] = inputs;
  if (!first || inputs.length < keys.length) return null;

  const mixed = rate.acrossTables ? yearsBetween(changes) : new Set<string>();
  const figures: PanelFigure[] = [];
  for (const [cityCode, years] of first.figures)
    for (const year of years.keys()) {
      const figure = rateFigure(rate, inputs, cityCode, year);
      if (figure)
        figures.push({
          ...figure,
          doubtful: figure.doubtful || (mixed.has(`${cityCode} ${year}`) && 'doubt'),
        });
    }
  const { id, unitId, stageId, name } = rate;
  return indexPanelColumn({ key: id, indicatorId: `panel-${id}`, unitId, stageId, name }, figures);
}

function rateFigure(
  { above, below, times }: PanelRate,
  inputs: readonly PanelColumn[],
  cityCode: string,
  year: number,
): PanelFigure | null {
  const stepped = new Map<string, Stepped>();
  let doubtful: PanelFigure['doubtful'] = false;
  for (const column of inputs) {
    const figure = figureOf(column, cityCode, year);
    if (!figure) return null;
    doubtful ||= figure.doubtful;
    stepped.set(column.measure.key, {
      value: figure.value,
      resolution: roundingStep(column.measure, figure),
    });
  }
  const result = propagate<string>(stepped, (of) => (sum(above, of) / sum(below, of)) * times);
  return result && { cityCode, year, doubtful, ...result };
}

const sum = (keys: readonly string[], of: (key: string) => number): number =>
  keys.reduce((total, key) => total + of(key), 0);

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
