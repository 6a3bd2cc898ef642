import type { Dataset } from '@/domain/dataset';
import { breaksBefore, yearOf } from '@/domain/observation';
import type { PanelColumn, SeriesBreak } from '@/domain/panel';

/** Where so many cities of two provinces tell a break in one year, the yearbook counts otherwise from then on, everywhere. */
const EVERYWHERE = 3;

/**
 * The years that the figures of a column do not join across: the boundary of a city changed, or, as is told beside the
 * published figures of the indicator, something else is counted from then on.
 * @returns only changes of boundary while the published figures of the indicator are not at hand
 */
export function columnBreaks(
  { panel: { catalogue }, observationsOf }: Dataset,
  { measure }: PanelColumn,
): readonly SeriesBreak[] {
  if (!catalogue) return [];
  const cities = new Map(catalogue.cities.map((city) => [city.code, city]));
  const recounts = (observationsOf.get(measure.indicatorId) ?? [])
    .filter((one) => cities.has(one.placeCode) && breaksBefore(one))
    .map((one) => ({
      cityCode: one.placeCode,
      year: yearOf(one),
      reason: one.breakReason,
      isRecount: true,
    }));
  if (recounts.length === 0) return catalogue.changes;
  const everywhere = [...new Set(recounts.map(({ year }) => year))].flatMap((year) => {
    const same = recounts.filter((one) => one.year === year);
    const told = new Set(same.map(({ cityCode }) => cityCode));
    const provinces = new Set([...told].map((code) => cities.get(code)?.provinceCode));
    if (told.size < EVERYWHERE || provinces.size < 2) return [];
    const others = catalogue.cities.filter(({ code }) => !told.has(code));
    return others.map(({ code }) => ({ cityCode: code, year, reason: { zh: '', en: '' }, isRecount: true }));
  });
  return [...catalogue.changes, ...recounts, ...everywhere];
}

/** Of some years those from the last on that the figures of all cities given do not join across. */
export function yearsSinceBreak(
  years: readonly number[],
  breaks: readonly SeriesBreak[],
  cityCodes: readonly string[],
): readonly number[] {
  const everywhere = years.filter((year) => {
    const broken = new Set(breaks.filter((one) => one.year === year).map(({ cityCode }) => cityCode));
    return cityCodes.every((code) => broken.has(code));
  });
  const since = everywhere.at(-1);
  return since === undefined ? years : years.filter((year) => year >= since);
}
