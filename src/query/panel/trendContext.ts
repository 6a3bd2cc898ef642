import type { Dataset } from '@/domain/dataset';
import type { Localized } from '@/domain/localized';
import type { PanelColumn, Spread } from '@/domain/panel';
import type { Measure } from '../catalogue/measure';
import { columnBreaks } from './columnBreaks';
import { distributionRuns, type PanelLine, panelLines } from './contextLines';
import { indexedColumn } from './indexedColumn';
import { COUNTRY, citiesIn, soundFigures } from './panelArea';

/** How all prefecture-level cities lie behind the lines of some. */
export interface MiddleContext {
  /** Median and middle half by year, in runs of neighbouring years. */
  readonly middle: readonly (readonly Spread[])[];
  /** The newest year with enough figures for a median. */
  readonly last: Spread;
}

/** What the lines of some cities are read against: all prefecture-level cities, and the others of a province. */
export interface TrendContext extends MiddleContext {
  /** Every sound figure of that year, the lowest first; `same`: of the province. */
  readonly ticks: readonly { readonly value: number; readonly same: boolean }[];
  readonly province: { readonly code: string; readonly name: Localized };
  /** The province's cities that are not among those compared. */
  readonly others: readonly PanelLine[];
  readonly column: PanelColumn;
}

const KNOWN = new WeakMap<PanelColumn, Map<string, TrendContext | null>>();

/**
 * All prefecture-level cities behind the lines of an indicator: by its figures or their index, which alone are the same
 * thing for all of them.
 * @param provinceCode whose other cities are drawn
 * @returns null where all cities do not have the indicator, while its figures are not at hand, for other measures, and
 * where no year has enough sound figures
 */
export function trendContext(
  dataset: Dataset,
  indicatorId: string,
  measure: Measure,
  provinceCode: string,
): TrendContext | null {
  const printed = dataset.panel.columns.get(dataset.panel.keyOf.get(indicatorId) ?? '');
  if (!printed || (measure.id !== 'plain' && measure.id !== 'index')) return null;
  const known = KNOWN.get(printed) ?? new Map<string, TrendContext | null>();
  KNOWN.set(printed, known);
  const key = `${measure.argument} ${provinceCode} ${dataset.places.map(({ code }) => code).join()}`;
  const context = known.get(key) ?? workOut(dataset, printed, measure, provinceCode);
  known.set(key, context);
  return context;
}

function workOut(
  dataset: Dataset,
  printed: PanelColumn,
  measure: Measure,
  provinceCode: string,
): TrendContext | null {
  const { catalogue } = dataset.panel;
  const name = catalogue?.provinces.get(provinceCode);
  if (!catalogue || !name) return null;
  const breaks = columnBreaks(dataset, printed);
  const column = measure.id === 'index' ? indexedColumn(printed, breaks, Number(measure.argument)) : printed;
  const middle = distributionRuns(catalogue, column, COUNTRY);
  const last = middle.at(-1)?.at(-1);
  if (!last) return null;
  const area = { kind: 'province', provinceCode } as const;
  const inProvince = new Set(citiesIn(catalogue, area).map(({ code }) => code));
  return {
    middle,
    last,
    ticks: soundFigures(column, catalogue.cities, last.year).map(({ value, cityCode }) => ({
      value,
      same: inProvince.has(cityCode),
    })),
    province: { code: provinceCode, name },
    others: panelLines(catalogue, column, area, new Set(dataset.place.keys()), breaks),
    column,
  };
}
