import { CITY_GROUPS, type CityGroup } from './cityMeasures';
import { type CityRow, hasLine } from './cityRows';

/** Charts of each part of a brief: of schools most is known, and most is asked. */
const MOST: Readonly<Record<CityGroup, number>> = {
  preschool: 1,
  schools: 3,
  vocationalHigher: 2,
  finance: 2,
};

/** A part of a city's page with the rows that a brief shows of it. */
interface BriefGroup {
  readonly group: CityGroup;
  readonly rows: readonly CityRow[];
}

/**
 * Of the rows of a city's page those that a brief shows, part by part: only lines, amounts and rates by turns, in the order
 * of the page. A part without any is left out.
 */
export function briefRows(rows: readonly CityRow[]): readonly BriefGroup[] {
  return CITY_GROUPS.flatMap((group) => {
    const own = rows.filter((row) => row.measure.group === group && hasLine(row));
    const amounts = own.filter(({ choice }) => choice.rate === null);
    const rates = own.filter(({ choice }) => choice.rate !== null);
    const turns = own.flatMap((_, at) => [amounts[at], rates[at]].filter((row) => row !== undefined));
    const chosen = turns.slice(0, MOST[group]);
    return chosen.length > 0 ? [{ group, rows: own.filter((row) => chosen.includes(row)) }] : [];
  });
}
