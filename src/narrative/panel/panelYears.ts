import { yearOf } from '@/domain/observation';
import { maxOf } from '@/lib/extent';
import type { Finding } from '@/query/comparability/findings';
import { type ComparePanel, figuresOfRows } from '@/query/compare/comparePanel';
import { type ChartText, placeName } from '../chartText';
import { findingClauses } from '../comparability/findingClauses';

/** How many years of a city are named as missing. */
const NAMED = 3;

/**
 * What is to be said of the years of a panel: nothing of those that every city has; beside figures that can be compared
 * directly, which city has no figure of which year; else that the years differ. Inferred years are always told.
 */
export function panelYears(finding: Finding, panel: ComparePanel, text: ChartText): readonly string[] {
  const inferred = { ...finding, values: finding.values.filter(({ value }) => value === 'inferred') };
  const told = findingClauses(inferred, text);
  if (isOfOneNewestYear(panel)) return told;
  if (panel.alike.length === 0) return findingClauses(finding, text);
  const { ui } = text.wording;
  const missing = yearsWithout(panel, text);
  if (missing.some(([, years]) => years.length > NAMED)) return [ui.compare.otherYears, ...told];
  if (missing.length === 0) return told;
  return [ui.compare.noFigures(missing.map(([code, years]) => [placeName(code, text), years])), ...told];
}

/** Whether every city with figures has one of the newest year. */
function isOfOneNewestYear({ rows }: ComparePanel): boolean {
  const newest = rows
    .filter(({ figures }) => figures.length > 0)
    .map(({ figures }) => maxOf(figures.map(yearOf)));
  return new Set(newest).size === 1;
}

/**
 * The years shown of the indicator itself of which a city that has others has none, in all that is held: a figure that
 * the row has no room for, or that was not asked for, is not missing.
 */
function yearsWithout(
  { rows, selection }: ComparePanel,
  { dataset }: ChartText,
): readonly (readonly [string, readonly number[]])[] {
  const own = (code: string) =>
    (dataset.observationsOf.get(selection.indicator.id) ?? []).filter(({ placeCode }) => placeCode === code);
  const shown = figuresOfRows(rows).filter(({ indicatorId }) => indicatorId === selection.indicator.id);
  const years = [...new Set(shown.map(yearOf))].sort((a, b) => a - b);
  const cities = [...new Set(shown.map(({ placeCode }) => placeCode))];
  return cities.flatMap((code) => {
    const has = new Set(own(code).map(yearOf));
    const without = years.filter((year) => !has.has(year));
    return without.length > 0 ? [[code, without] as const] : [];
  });
}
