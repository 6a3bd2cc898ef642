import type { Observation } from '@/domain/observation';
import type { BoundaryChange, PanelCity, PanelDoubt, PanelFigure, PanelMeasure } from '@/domain/panel';
import { parseTimePeriod } from '@/domain/timePeriod';
import { PANEL_WORDS } from '@/wording/panel/panelWords';

const EMPTY = { zh: '', en: '' };

/**
 * The edition of the China City Statistical Yearbook that prints the figures of a year: the one of the year after
 * (editions 2001 to 2024).
 */
export const yearbookEdition = (year: number): string => `china-city-yearbook-${year + 1}`;

/**
 * A figure of a prefecture-level city as an observation, so that it can stand in a chart beside published ones. Nobody
 * noted where on the page it stands: locator and printed text are empty. The figure of a rate must say what it is worked
 * out of: `inputs`.
 * @param changes boundary changes of any cities
 * @param inputs observations that a rate is worked out of; none: the figure is printed
 * @returns null for a year that is no year
 */
export function panelObservation(
  figure: PanelFigure,
  measure: PanelMeasure,
  city: PanelCity,
  changes: readonly BoundaryChange[],
  inputs: readonly Observation[] = [],
): Observation | null {
  const { year, value, resolution, doubtful } = figure;
  const period = parseTimePeriod(String(year));
  if (!period) return null;
  const derived = inputs.length > 0;
  const change = changes.find((one) => one.cityCode === city.code && one.year === year);
  return {
    id: `p${city.code}.${measure.indicatorId}.${year}.actual`,
    placeCode: city.code,
    indicatorId: measure.indicatorId,
    stageId: measure.stageId,
    period,
    periodBasis: 'printed',
    value,
    nature: 'actual',
    bound: 'exact',
    scope: 'whole',
    origin: 'printed',
    sourceId: yearbookEdition(year),
    locator: '',
    asPrinted: '',
    note: EMPTY,
    breakReason: change?.reason ?? EMPTY,
    doubt: doubtful ? doubtWords(doubtful, derived) : EMPTY,
    resolution,
    ...(derived ? { derivation: { measure: measure.key, inputs } } : {}),
  };
}

/** Why a figure of a prefecture-level city is doubtful, as printed or as worked out of others. */
export function doubtWords(doubt: PanelDoubt, derived: boolean) {
  const kind = derived ? 'ofRate' : doubt;
  return { zh: PANEL_WORDS.zh.doubt[kind], en: PANEL_WORDS.en.doubt[kind] };
}
