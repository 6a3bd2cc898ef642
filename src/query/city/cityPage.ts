import type { Dataset } from '@/domain/dataset';
import type { PanelFigure } from '@/domain/panel';
import type { YearExtent } from '../selection/selection';
import { type CityAims, cityAims } from './cityAims';
import { type CityReports, cityReports } from './cityReports';
import { type CityRow, cityRows } from './cityRows';
import { type CitySubject, cityPopulations, citySubject, shownCity } from './citySubject';

/** What a page tells of one city beside the measures of all. */
export interface CityPart {
  readonly subject: CitySubject;
  readonly populations: readonly (PanelFigure | null)[];
  /** Null: no documents of its own are read. */
  readonly own: CityReports | null;
  readonly aims: CityAims;
}

/** The page of a city, or of two side by side. */
export interface CityPage {
  readonly parts: readonly [CityPart, ...CityPart[]];
  readonly rows: readonly CityRow[];
  /** The years that every line spans. */
  readonly years: YearExtent;
  readonly stageId: string;
}

interface CityChoice {
  readonly cityCode: string;
  /** Empty, or the city itself: alone. */
  readonly besideCode: string;
  readonly stageId: string;
}

/**
 * Everything that the page of a city shows.
 * @param asOfYear the current year: targets of it and of later years are open
 * @returns null for a city that nothing at hand knows
 */
export function cityPage(dataset: Dataset, choice: CityChoice, asOfYear: number): CityPage | null {
  const { besideCode, stageId } = choice;
  const cityCode = shownCity(dataset, choice.cityCode);
  const partOf = (code: string): readonly CityPart[] => {
    const subject = citySubject(dataset, code);
    if (!subject) return [];
    const populations = cityPopulations(dataset, code);
    const aims = cityAims(dataset, code, stageId, asOfYear);
    return [{ subject, populations, own: cityReports(dataset, code, stageId), aims }];
  };
  const [first, ...beside] = [cityCode, besideCode]
    .filter((code, at, codes) => code !== '' && codes.indexOf(code) === at)
    .flatMap(partOf);
  if (!first) return null;
  const parts = [first, ...beside] as const;
  const rows = cityRows(
    dataset,
    parts.map(({ subject }) => subject.code),
    stageId,
  );
  const all = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.runs.flat() ?? []));
  const years = all.map(({ year }) => year);
  return { parts, rows, years: { from: Math.min(...years), to: Math.max(...years) }, stageId };
}
