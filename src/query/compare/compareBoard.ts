import type { Dataset } from '@/domain/dataset';
import type { Indicator } from '@/domain/indicator';
import type { Nature, Observation } from '@/domain/observation';
import { isCity } from '@/domain/place';
import { stageAndDescendants } from '@/domain/stage';
import { atPlace } from '../observation/observationIndex';
import { relatedIndicators, type Selection, select } from '../selection/selection';
import type { Removal } from '../selection/strictSelection';
import { alikeFigures, allAlike } from './alikeFigures';
import { benchmarkFigures } from './benchmarkFigures';
import { type ComparePanel, type CompareRow, figuresOfRows } from './comparePanel';
import { rowFigures } from './rowFigures';

/** What the board is asked for. */
export interface CompareSpec {
  /** Empty: every stage. */
  readonly stageId: string;
  readonly natures: readonly Nature[];
  /** Whether near definitions fill what an indicator leaves open, and families that share no definition are shown. */
  readonly withFamily: boolean;
  readonly latestOnly: boolean;
  /** Chosen places; only provinces and the country matter: the cities are always there. */
  readonly placeCodes: readonly string[];
}

/**
 * The panels of a stage: the indicators that two or more cities have and, with near definitions, the families of which
 * two or more cities have something. Most cities first, then most figures that are alike, then the order of the stages.
 */
export function compareBoard(dataset: Dataset, spec: CompareSpec): readonly ComparePanel[] {
  const stages = spec.stageId === '' ? null : stageAndDescendants(dataset.stages, spec.stageId);
  const inView = dataset.indicators.filter(({ stageId }) => !stages || stages.has(stageId));
  const leading = inView.filter((one) => citiesOf(dataset, [one], spec).size > 1);
  const panels = leading.map((one) => leadPanel(dataset, one, spec));
  const mixed = spec.withFamily ? mixedFamilies(dataset, inView, leading, spec) : [];
  const found = [...panels, ...mixed.map((members) => mixedPanel(dataset, members, spec))];
  return inBoardOrder(
    dataset,
    found.flatMap((panel) => panel ?? []),
  );
}

/**
 * What the others are set against last; before it panels that share a definition first, then most cities, most figures that are alike,
 * the order of the stages.
 */
export function inBoardOrder(dataset: Dataset, panels: readonly ComparePanel[]): readonly ComparePanel[] {
  const rank = new Map(dataset.stages.map((stage) => [stage.id, stage.order]));
  const order = (panel: ComparePanel) => rank.get(panel.selection.indicator.stageId) ?? 0;
  return [...panels].sort(
    (a, b) =>
      Number(isBackground(dataset, a)) - Number(isBackground(dataset, b)) ||
      Number(b.shared) - Number(a.shared) ||
      b.cityCount - a.cityCount ||
      b.likeCount - a.likeCount ||
      b.benchmarks.length - a.benchmarks.length ||
      order(a) - order(b) ||
      (a.selection.indicator.id < b.selection.indicator.id ? -1 : 1),
  );
}

const isBackground = ({ topic }: Dataset, { selection }: ComparePanel): boolean =>
  topic.get(selection.indicator.topicId)?.background ?? false;

/** The families of which no definition is shared, as the members of the view that have figures. */
function mixedFamilies(
  dataset: Dataset,
  inView: readonly Indicator[],
  leading: readonly Indicator[],
  spec: CompareSpec,
): readonly (readonly Indicator[])[] {
  const led = new Set(leading.map(familyKey));
  const groups = new Map<string, Indicator[]>();
  for (const one of inView) {
    if (one.family === '' || led.has(familyKey(one)) || citiesOf(dataset, [one], spec).size === 0) continue;
    groups.set(familyKey(one), [...(groups.get(familyKey(one)) ?? []), one]);
  }
  return [...groups.values()].filter((members) => citiesOf(dataset, members, spec).size > 1);
}

const familyKey = ({ family, unitId, id }: Indicator): string => `${family || id} ${unitId}`;

function citiesOf(dataset: Dataset, members: readonly Indicator[], spec: CompareSpec): ReadonlySet<string> {
  return new Set(cityFigures(dataset, members, spec).map(({ placeCode }) => placeCode));
}

function cityFigures(
  dataset: Dataset,
  members: readonly Indicator[],
  { natures }: CompareSpec,
): readonly Observation[] {
  return members.flatMap(({ id }) =>
    (dataset.observationsOf.get(id) ?? []).filter((one) => {
      const place = dataset.place.get(one.placeCode);
      return place !== undefined && isCity(place) && natures.includes(one.nature);
    }),
  );
}

function leadPanel(dataset: Dataset, indicator: Indicator, spec: CompareSpec): ComparePanel | null {
  const siblings = spec.withFamily ? relatedIndicators(dataset, indicator) : [];
  const own = cityFigures(dataset, [indicator], spec);
  const near = cityFigures(dataset, siblings, spec);
  return panelOf(dataset, [indicator, ...siblings], own, near, spec);
}

function mixedPanel(dataset: Dataset, members: readonly Indicator[], spec: CompareSpec): ComparePanel | null {
  const count = (one: Indicator) => cityFigures(dataset, [one], spec).length;
  const [lead, ...others] = [...members].sort((a, b) => count(b) - count(a) || (a.id < b.id ? -1 : 1));
  return lead ? panelOf(dataset, [lead, ...others], cityFigures(dataset, members, spec), [], spec) : null;
}

function panelOf(
  dataset: Dataset,
  indicators: readonly Indicator[],
  own: readonly Observation[],
  near: readonly Observation[],
  spec: CompareSpec,
): ComparePanel | null {
  const rows = dataset.places.filter(isCity).map(
    (place): CompareRow => ({
      place,
      ...rowFigures(atPlace(own, place.code), atPlace(near, place.code), spec.latestOnly),
    }),
  );
  const figures = figuresOfRows(rows);
  const benchmarks =
    sharesDefinition(figures) && spec.natures.includes('actual')
      ? benchmarkFigures(dataset, indicators, figures, spec.placeCodes)
      : [];
  return panelOfRows(dataset, indicators, rows, benchmarks);
}

/**
 * The panel of some rows; null without an indicator.
 * @param indicators the panel's own first, then its near definitions
 * @param removals what was taken away from the rows
 */
export function panelOfRows(
  dataset: Dataset,
  indicators: readonly Indicator[],
  rows: readonly CompareRow[],
  benchmarks: readonly Observation[],
  removals: readonly Removal[] = [],
): ComparePanel | null {
  const figures = figuresOfRows(rows);
  const selection = narrowed(dataset, indicators, [...figures, ...benchmarks]);
  if (!selection) return null;
  const alike = alikeFigures(dataset, figures);
  return {
    selection,
    rows,
    benchmarks,
    shared: sharesDefinition(figures),
    cityCount: rows.filter((row) => row.figures.length > 0).length,
    alike,
    likeCount: alike[0]?.placeCodes.length ?? 0,
    allAlike: allAlike(figures, alike),
    removals,
  };
}

/** A selection of the cities and benchmarks that holds just these figures. */
function narrowed(
  dataset: Dataset,
  indicators: readonly Indicator[],
  observations: readonly Observation[],
): Selection | null {
  const [indicator, ...siblings] = indicators;
  if (!indicator) return null;
  const present = new Set(observations.map(({ placeCode }) => placeCode));
  const selection = select(dataset, {
    indicatorId: indicator.id,
    placeCodes: dataset.places
      .filter((place) => isCity(place) || present.has(place.code))
      .map(({ code }) => code),
    fromYear: null,
    toYear: null,
    natures: ['actual', 'target', 'plan'],
    withFamily: siblings.length > 0,
  });
  if (!selection) return null;
  return {
    ...selection,
    absent: selection.places.filter(({ code }) => !present.has(code)),
    related: siblings.filter(({ id }) => observations.some(({ indicatorId }) => indicatorId === id)),
    observations,
  };
}

/** Whether some definition has figures of two cities. */
function sharesDefinition(figures: readonly Observation[]): boolean {
  const first = new Map<string, string>();
  return figures.some(({ indicatorId, placeCode }) => {
    const known = first.get(indicatorId);
    if (known === undefined) first.set(indicatorId, placeCode);
    return known !== undefined && known !== placeCode;
  });
}
