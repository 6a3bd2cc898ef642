import type { Dataset } from '@/domain/dataset';
import type { BoundaryChange, PanelColumn, PanelFigure } from '@/domain/panel';
import type { Unit } from '@/domain/unit';
import { choiceColumn, choiceUnit } from '../panel/choiceColumn';
import { columnBreaks } from '../panel/columnBreaks';
import { cityRuns } from '../panel/contextLines';
import { isEnough } from '../panel/enoughYears';
import { type PanelChange, panelChange } from '../panel/overYears';
import { COUNTRY, citiesIn, type PanelArea, soundFigures } from '../panel/panelArea';
import { allChoices, type PanelChoice } from '../panel/panelChoice';
import { type PanelLeap, panelLeaps } from '../panel/panelLeaps';
import { type PanelRank, panelRank } from '../panel/panelRank';
import { type CityMeasure, cityMeasures } from './cityMeasures';
import { citySubject, newestSound } from './citySubject';

/** Where a city stands among those of an area: its rank, and the sound figures of all, from the lowest up. */
export interface CityStanding {
  readonly rank: PanelRank;
  readonly values: readonly number[];
}

/** A measure of one city, with its standing among all as far as that is told. */
export interface CityCell<Told = CityStanding> {
  readonly figure: PanelFigure;
  /** Sound figures in runs of neighbouring years within one boundary and one definition. */
  readonly runs: readonly (readonly PanelFigure[])[];
  /** Where its line leaps: nothing is told across. */
  readonly leaps: readonly PanelLeap[];
  /** The first sound figure that it can be set against; null: there is none. */
  readonly base: PanelFigure | null;
  /** Since then; null: none, or roundings hide it. */
  readonly change: PanelChange | null;
  /** Null: too few cities have a sound figure of that year. */
  readonly inProvince: Told | null;
  readonly inCountry: Told | null;
}

/** A measure of one city, or of two side by side, in the order asked for. */
export interface CityRow<Told = CityStanding> {
  readonly measure: CityMeasure;
  readonly choice: PanelChoice;
  readonly unit: Unit;
  readonly column: PanelColumn;
  /** Null: the city has no sound figure. */
  readonly cells: readonly (CityCell<Told> | null)[];
}

/** Where a figure stands among those of its province, or of all cities. */
type StandingOf<Told> = (figure: PanelFigure, within: PanelArea['kind'], column: PanelColumn) => Told | null;

/**
 * The measures of a stage for one city or two. Of two, each measure is told for the newest year that both have a sound
 * figure of; where there is none, for the newest of each. Measures that no city asked for has are left out.
 * @returns nothing while the list of all cities is not at hand
 */
export function cityRows(dataset: Dataset, codes: readonly string[], stageId: string): readonly CityRow[] {
  return cityMeasures(dataset.stages, stageId).flatMap((measure) => cityRow(dataset, codes, measure) ?? []);
}

/** One measure for one city or two; null where neither has a sound figure, or what it needs is not at hand. */
export const cityRow = (dataset: Dataset, codes: readonly string[], measure: CityMeasure): CityRow | null =>
  rowOf(dataset, codes, measure, (figure, within, column) => standingAmong(dataset, column, figure, within));

/** As `cityRow`, with standings that are told and not worked out, where not all cities are at hand. */
export function rowOf<Told>(
  dataset: Dataset,
  codes: readonly string[],
  measure: CityMeasure,
  standing: StandingOf<Told>,
): CityRow<Told> | null {
  const { catalogue, columns } = dataset.panel;
  const choice = allChoices(dataset).find(({ id }) => id === measure.id);
  const column = choice && catalogue && choiceColumn(choice, columns, catalogue.changes);
  const unit = column && choiceUnit(dataset, column);
  if (!choice || !catalogue || !column || !unit) return null;
  const shared = sharedYear(column, codes);
  const breaks = columnBreaks(dataset, column);
  const cells = codes.map((code) => {
    const own = [...(column.figures.get(code)?.values() ?? [])];
    const figure = own.find(({ year }) => year === shared) ?? newestSound(own);
    return figure && cellOf(breaks, column, unit, figure, standing, null);
  });
  const base = sharedBase(cells);
  const alike = cells.map((cell) =>
    cell && base !== null && cell.base?.year !== base
      ? cellOf(breaks, column, unit, cell.figure, standing, base)
      : cell,
  );
  return alike.some(Boolean) ? { measure, choice, unit, column, cells: alike } : null;
}

/** Whether a measure has a line: two neighbouring years of a city. */
export const hasLine = ({ cells }: CityRow): boolean =>
  cells.some((cell) => cell?.runs.some((run) => run.length > 1));

/** The newest year in which all cities have a sound figure; undefined: none. */
function sharedYear({ figures }: PanelColumn, codes: readonly string[]): number | undefined {
  const [first = [], ...others] = codes.map((code) =>
    [...(figures.get(code)?.values() ?? [])].filter(({ doubtful }) => !doubtful).map(({ year }) => year),
  );
  const shared = first.filter((year) => others.every((years) => years.includes(year)));
  return shared.length > 0 ? Math.max(...shared) : undefined;
}

/**
 * The year that the changes of cities side by side begin with: the first that all have a figure of, from the latest of their first on;
 * null: one city, or no such year.
 */
function sharedBase<Told>(cells: readonly (CityCell<Told> | null)[]): number | null {
  const found = cells.flatMap((cell) => (cell?.base ? [cell] : []));
  if (found.length < 2 || found.length < cells.length) return null;
  const earliest = Math.max(...found.map(({ base }) => base?.year ?? 0));
  const [first, ...others] = found.map(({ runs, figure }) =>
    runs
      .flat()
      .map(({ year }) => year)
      .filter((year) => year >= earliest && year < figure.year),
  );
  const shared = (first ?? []).filter((year) => others.every((years) => years.includes(year)));
  return shared.length > 0 ? Math.min(...shared) : null;
}

function cellOf<Told>(
  changes: readonly BoundaryChange[],
  column: PanelColumn,
  unit: Unit,
  figure: PanelFigure,
  standing: StandingOf<Told>,
  fromYear: number | null,
): CityCell<Told> {
  const { cityCode, year } = figure;
  const runs = cityRuns(column, changes, cityCode);
  const earlier = runs.flat().filter((one) => one.year < year);
  const leaps = panelLeaps(column, changes, cityCode, unit.kind).filter(([, to]) => to.year <= year);
  const starts = [
    ...changes.filter((one) => one.cityCode === cityCode && one.year <= year).map((one) => one.year),
    ...leaps.map(([, to]) => to.year),
  ];
  const sinceChange = Math.max(0, ...starts);
  const comparable = earlier.filter((one) => one.year >= sinceChange);
  const base = fromYear === null ? comparable[0] : comparable.find((one) => one.year === fromYear);
  const change = base && panelChange(column, changes, cityCode, { from: base.year, to: year }, unit.kind);
  return {
    figure,
    runs,
    leaps,
    base: base ?? null,
    change: change?.kind === 'change' ? change : null,
    inProvince: standing(figure, 'province', column),
    inCountry: standing(figure, 'country', column),
  };
}

function standingAmong(
  dataset: Dataset,
  column: PanelColumn,
  { cityCode, year }: PanelFigure,
  within: PanelArea['kind'],
): CityStanding | null {
  const { catalogue } = dataset.panel;
  const province = citySubject(dataset, cityCode)?.province;
  if (!catalogue || (within === 'province' && !province)) return null;
  const area: PanelArea =
    within === 'province' && province ? { kind: within, provinceCode: province.code } : COUNTRY;
  const sound = soundFigures(column, citiesIn(catalogue, area), year);
  if (!isEnough(catalogue, area, year, sound.length)) return null;
  const rank = panelRank(catalogue, column, cityCode, year, within, 'highest');
  return rank.kind === 'ranked' ? { rank, values: sound.map(({ value }) => value) } : null;
}
