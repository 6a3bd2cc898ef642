import type { Dataset } from '@/domain/dataset';
import type { PanelCatalogue, PanelColumn } from '@/domain/panel';
import type { Unit } from '@/domain/unit';
import { maxOf, minOf } from '@/lib/extent';
import { CITIES_WORDS } from '@/wording/pages/citiesWords';
import { choiceColumn, choiceUnit } from './choiceColumn';
import { columnBreaks, yearsSinceBreak } from './columnBreaks';
import { distributionRuns, type PanelLine, panelLines } from './contextLines';
import type { Distribution } from './distribution';
import { enoughYears } from './enoughYears';
import { indexedColumn } from './indexedColumn';
import { COUNTRY } from './panelArea';
import type { PanelChoice } from './panelChoice';

/** All prefecture-level cities by one measure over the years. */
export interface CitiesLines {
  readonly choice: PanelChoice;
  readonly unit: Unit;
  readonly catalogue: PanelCatalogue;
  /** What is drawn: the figures, or their indices. */
  readonly column: PanelColumn;
  /** The figures themselves, and their unit. */
  readonly printed: { readonly column: PanelColumn; readonly unit: Unit };
  /** The year that is 100; null: the figures themselves. */
  readonly baseYear: number | null;
  /** From the first year that any city has a figure of to the last. */
  readonly first: number;
  readonly last: number;
  /** Years in which enough cities have a sound figure, ascending. */
  readonly years: readonly number[];
  /** The sound figures of each city that has one. */
  readonly lines: readonly PanelLine[];
  /** The first year that can be 100. */
  readonly firstBase: number;
  readonly middle: readonly (readonly Distribution[])[];
  /** Figures that are left out because they are in doubt. */
  readonly doubtful: number;
  /** Cities with sound figures that have none of the base year in the same boundary. */
  readonly withoutBase: number;
}

const NOBODY: ReadonlySet<string> = new Set();

/**
 * The lines of all cities by a measure or rate.
 * @param base null: the figures; else the year that is 100, the first with enough sound figures where that one has not
 * @returns null while what the choice needs is not at hand, or where no year has enough sound figures
 */
export function citiesLines(dataset: Dataset, choice: PanelChoice, base: number | null): CitiesLines | null {
  const { catalogue, columns } = dataset.panel;
  const printed = catalogue && choiceColumn(choice, columns, catalogue.changes);
  const unit = printed && choiceUnit(dataset, printed);
  if (!catalogue || !printed || !unit) return null;
  const breaks = columnBreaks(dataset, printed);
  const bases = yearsSinceBreak(
    enoughYears(catalogue, printed, COUNTRY),
    breaks,
    catalogue.cities.map(({ code }) => code),
  );
  const [firstBase] = bases;
  if (firstBase === undefined) return null;
  const baseYear = base === null || bases.includes(base) ? base : firstBase;
  const column = baseYear === null ? printed : indexedColumn(printed, breaks, baseYear);
  const lines = panelLines(catalogue, column, COUNTRY, NOBODY, breaks);
  const shown = lines.flatMap(({ runs }) => runs.flat().map(({ year }) => year));
  const all = [...printed.figures.values()].flatMap((years) => [...years.values()]);
  return {
    choice,
    unit: baseYear === null ? unit : indexUnit(baseYear),
    catalogue,
    column,
    printed: { column: printed, unit },
    baseYear,
    first: minOf(shown),
    last: maxOf(shown),
    years: enoughYears(catalogue, column, COUNTRY),
    firstBase,
    lines,
    middle: distributionRuns(catalogue, column, COUNTRY),
    doubtful: all.filter(({ doubtful }) => doubtful).length,
    withoutBase:
      baseYear === null ? 0 : panelLines(catalogue, printed, COUNTRY, NOBODY).length - lines.length,
  };
}

function indexUnit(baseYear: number): Unit {
  const symbol = { zh: CITIES_WORDS.zh.index(baseYear), en: CITIES_WORDS.en.index(baseYear) };
  return { id: `index_${baseYear}`, name: symbol, symbol, kind: 'ratio', weight: 0 };
}
