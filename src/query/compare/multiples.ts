import type { Dataset } from '@/domain/dataset';
import type { Indicator } from '@/domain/indicator';
import type { Nature, Observation } from '@/domain/observation';
import type { Place } from '@/domain/place';
import { maxOf, minOf } from '@/lib/extent';
import { catalogueOf, filterCatalogue } from '../catalogue/catalogue';
import { contextThatDwarfs, hasPlacesOrYears } from '../selection/dwarfingContext';
import { narrowSelection } from '../selection/narrowSelection';
import { type Selection, select, type YearExtent } from '../selection/selection';
import { keepComparable, type Removal, type StrictSelection } from '../selection/strictSelection';
import type { Series } from '../series/series';

/** One picture of a grid: what it draws in colour, what stands grey behind, what it leaves out. */
export interface Multiple {
  readonly id: string;
  readonly selection: Selection;
  /** Other places of the same indicator, for orientation only. */
  readonly backdrop: readonly Series[];
  /** Chosen places whose totals are so much larger that the others could not be read; not drawn. */
  readonly tooLarge: readonly Place[];
  /** What was taken away so that only what is strictly comparable is left. */
  readonly removals: readonly Removal[];
}

/** What the reader narrows the grids by. */
export interface MultiplesSpec {
  readonly placeCodes: readonly string[];
  readonly natures: readonly Nature[];
  /** Only what is strictly comparable. */
  readonly strict: boolean;
}

/** The pictures of a stage, and its indicators that give none. */
export interface StageMultiples {
  readonly multiples: readonly Multiple[];
  /** Indicators that could be compared, but not with the chosen places and natures. */
  readonly nothingChosen: readonly Indicator[];
  /** Indicators with something to compare among the chosen, but nothing strictly comparable. */
  readonly nothingStrict: readonly Indicator[];
  /** Indicators with one figure in the whole dataset. */
  readonly single: readonly Indicator[];
}

/**
 * One picture for every indicator of a stage and topic with two or more places or years among the chosen ones.
 * The same choice gives the same objects again, so that a picture is drawn anew only when its own figures change.
 */
export function stageMultiples(
  dataset: Dataset,
  stageId: string,
  topicId: string,
  spec: MultiplesSpec,
): StageMultiples {
  const multiples: Multiple[] = [];
  const nothingChosen: Indicator[] = [];
  const nothingStrict: Indicator[] = [];
  const single: Indicator[] = [];
  for (const { indicator, comparable } of filterCatalogue(dataset, catalogueOf(dataset), stageId, topicId)) {
    const all = comparable ? cachedSelection(dataset, indicator.id, spec) : null;
    const multiple = all && indicatorMultiple(dataset, all, spec);
    if (multiple) multiples.push(multiple);
    else if (!comparable) single.push(indicator);
    else (all && hasPlacesOrYears(all.observations) ? nothingStrict : nothingChosen).push(indicator);
  }
  return { multiples, nothingChosen, nothingStrict, single };
}

/** One picture for every chosen place of an indicator, also for those without a figure; the others stand behind. */
export function placeMultiples(
  dataset: Dataset,
  indicatorId: string,
  spec: MultiplesSpec,
): readonly Multiple[] {
  const found = cachedSelection(dataset, indicatorId, spec);
  if (!found) return [];
  const { selection: all, removals } = strictly(dataset, found, spec);
  const chosen = dataset.places.filter(({ code }) => spec.placeCodes.includes(code));
  return chosen.flatMap((place) => {
    const id = `${indicatorId} ${place.code}`;
    const known = placeCache(all).get(place.code);
    if (known) return [known];
    const own = select(dataset, { ...openSpec(spec), indicatorId, placeCodes: [place.code] });
    if (!own) return [];
    const multiple: Multiple = {
      id,
      selection: spec.strict ? narrowSelection(own, new Set(all.observations)) : own,
      backdrop: all.series.filter((series) => series.place !== place),
      tooLarge: [],
      removals: removalsIn(removals, [place]),
    };
    placeCache(all).set(place.code, multiple);
    return [multiple];
  });
}

function indicatorMultiple(dataset: Dataset, found: Selection, spec: MultiplesSpec): Multiple | null {
  if (!hasPlacesOrYears(found.observations)) return null;
  const { selection: all, removals } = strictly(dataset, found, spec);
  if (!hasPlacesOrYears(all.observations)) return null;
  const known = MULTIPLE_OF.get(all);
  if (known) return known;
  const { indicator, places } = all;
  const tooLarge = contextThatDwarfs(all);
  const drawn = places.filter((place) => !tooLarge.includes(place));
  const placeCodes = drawn.map(({ code }) => code);
  const smaller = tooLarge.length > 0 ? cachedSelection(dataset, indicator.id, { ...spec, placeCodes }) : all;
  if (!smaller) return null;
  const multiple: Multiple = {
    id: indicator.id,
    selection: spec.strict && smaller !== all ? narrowSelection(smaller, new Set(all.observations)) : smaller,
    backdrop: [],
    tooLarge,
    removals: removalsIn(removals, drawn),
  };
  MULTIPLE_OF.set(all, multiple);
  return multiple;
}

/** A selection as it is, or what of it is strictly comparable. */
function strictly(dataset: Dataset, selection: Selection, { strict }: MultiplesSpec): StrictSelection {
  if (!strict) return { selection, removals: [] };
  const known = STRICT_OF.get(selection) ?? keepComparable(dataset, selection, 'trend', 'latest');
  STRICT_OF.set(selection, known);
  return known;
}

function removalsIn(removals: readonly Removal[], places: readonly Place[]): readonly Removal[] {
  const codes = new Set(places.map(({ code }) => code));
  return removals.flatMap(({ dimension, observations }) => {
    const here = observations.filter(({ placeCode }) => codes.has(placeCode));
    return here.length > 0 ? [{ dimension, observations: here }] : [];
  });
}

/** Scales that pictures share: the years all of them cover, and the values by unit. */
export interface SharedScales {
  readonly years: YearExtent | null;
  readonly values: ReadonlyMap<string, ValueExtent>;
}

export interface ValueExtent {
  readonly low: number;
  readonly high: number;
}

/** The years and, unit by unit, the values that several pictures cover together. */
export function sharedScales(multiples: readonly Multiple[]): SharedScales {
  const values = new Map<string, ValueExtent>();
  for (const { selection } of multiples) {
    const own = valueExtent(selection);
    const known = values.get(selection.unit.id);
    if (!own) continue;
    values.set(
      selection.unit.id,
      known ? { low: Math.min(known.low, own.low), high: Math.max(known.high, own.high) } : own,
    );
  }
  return { years: coveredYears(multiples.flatMap(({ selection }) => selection.observations)), values };
}

/** From the first year that any period touches to the last; null without observations. */
export function coveredYears(observations: readonly Observation[]): YearExtent | null {
  if (observations.length === 0) return null;
  return {
    from: minOf(observations.map(({ period }) => period.startYear)),
    to: maxOf(observations.map(({ period }) => period.endYear)),
  };
}

/** Smallest and largest value of a selection; null when it is empty. */
export function valueExtent({ observations }: Selection): ValueExtent | null {
  if (observations.length === 0) return null;
  const values = observations.map(({ value }) => value);
  return { low: minOf(values), high: maxOf(values) };
}

const openSpec = ({ natures }: Pick<MultiplesSpec, 'natures'>) =>
  ({ natures, fromYear: null, toYear: null, withFamily: false }) as const;

const SELECTIONS = new WeakMap<Dataset, Map<string, Selection>>();
const MULTIPLE_OF = new WeakMap<Selection, Multiple>();
const STRICT_OF = new WeakMap<Selection, StrictSelection>();
const PLACES_OF = new WeakMap<Selection, Map<string, Multiple>>();
const KEPT = 3000;

function placeCache(selection: Selection): Map<string, Multiple> {
  const known = PLACES_OF.get(selection) ?? new Map<string, Multiple>();
  PLACES_OF.set(selection, known);
  return known;
}

/** A selection by what of the choice the indicator has figures for: choices that make no difference share one. */
function cachedSelection(dataset: Dataset, indicatorId: string, spec: MultiplesSpec): Selection | null {
  const cache = SELECTIONS.get(dataset) ?? new Map<string, Selection>();
  SELECTIONS.set(dataset, cache);
  const observations = dataset.observationsOf.get(indicatorId) ?? [];
  const places = new Set(observations.map(({ placeCode }) => placeCode));
  const found = new Set<string>(observations.map(({ nature }) => nature));
  const placeCodes = dataset.places
    .map(({ code }) => code)
    .filter((code) => spec.placeCodes.includes(code) && places.has(code));
  const natures = spec.natures.filter((nature) => found.has(nature));
  const key = `${indicatorId}|${placeCodes.join()}|${natures.join()}`;
  const known = cache.get(key);
  if (known) return known;
  const selection = select(dataset, { ...openSpec({ ...spec, natures }), indicatorId, placeCodes });
  if (!selection) return null;
  if (cache.size > KEPT) cache.clear();
  cache.set(key, selection);
  return selection;
}
