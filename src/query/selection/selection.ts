import type { Dataset } from '@/domain/dataset';
import type { Indicator } from '@/domain/indicator';
import { type Nature, type Observation, yearOf } from '@/domain/observation';
import type { Place } from '@/domain/place';
import { compareTimePeriods } from '@/domain/timePeriod';
import type { Unit } from '@/domain/unit';
import { maxOf, minOf } from '@/lib/extent';
import type { Sources } from '../series/publishers';
import { buildSeries, type Series } from '../series/series';

/** What to take from the dataset. */
export interface SelectionSpec {
  readonly indicatorId: string;
  readonly placeCodes: readonly string[];
  /** First and last year, inclusive; null: no limit. */
  readonly fromYear: number | null;
  readonly toYear: number | null;
  readonly natures: readonly Nature[];
  /** Whether to add the other indicators of the family. */
  readonly withFamily: boolean;
}

export interface YearExtent {
  readonly from: number;
  readonly to: number;
}

/** What was found: the one input of every chart, table and file. */
export interface Selection {
  /** What was asked for. */
  readonly asked: SelectionSpec;
  readonly indicator: Indicator;
  readonly unit: Unit;
  /** Chosen places in their fixed order. */
  readonly places: readonly Place[];
  /** Chosen places with no figure in this selection. */
  readonly absent: readonly Place[];
  /** Other indicators of the family whose figures are included. */
  readonly related: readonly Indicator[];
  readonly observations: readonly Observation[];
  /** Those of the figures, among others. */
  readonly sources: Sources;
  readonly series: readonly Series[];
  /**
   * Years shown: the chosen ones, within those the indicator has unless there is no figure; where none are chosen,
   * those of the figures.
   */
  readonly years: YearExtent;
  /** Years in which the indicator has figures at all. */
  readonly available: YearExtent;
}

/**
 * Selects observations for a picture.
 * @returns null when the dataset has no such indicator
 */
export function select(dataset: Dataset, spec: SelectionSpec): Selection | null {
  const indicator = dataset.indicator.get(spec.indicatorId);
  const unit = indicator && dataset.unit.get(indicator.unitId);
  if (!indicator || !unit) return null;

  const own = dataset.observationsOf.get(indicator.id) ?? [];
  const siblings = spec.withFamily ? relatedIndicators(dataset, indicator) : [];
  const pool = [...own, ...siblings.flatMap((sibling) => dataset.observationsOf.get(sibling.id) ?? [])];
  const available = yearExtent(pool) ?? { from: 2000, to: 2025 };
  const chosen = new Set(spec.placeCodes);
  const natures = new Set<Nature>(spec.natures);
  const places = dataset.places.filter((place) => chosen.has(place.code));
  const observations = pool
    .filter(
      (observation) =>
        chosen.has(observation.placeCode) &&
        natures.has(observation.nature) &&
        yearOf(observation) >= (spec.fromYear ?? Number.NEGATIVE_INFINITY) &&
        yearOf(observation) <= (spec.toYear ?? Number.POSITIVE_INFINITY),
    )
    .sort((a, b) => compareTimePeriods(a.period, b.period));
  const shown = yearExtent(observations);
  const years = {
    from: shown ? clamp(spec.fromYear ?? shown.from, available) : (spec.fromYear ?? available.from),
    to: shown ? clamp(spec.toYear ?? shown.to, available) : (spec.toYear ?? available.to),
  };
  const series = buildSeries(places, [indicator, ...siblings], observations, dataset.source);
  const present = new Set(observations.map((observation) => observation.placeCode));
  return {
    asked: spec,
    indicator,
    unit,
    places,
    absent: places.filter((place) => !present.has(place.code)),
    related: siblings.filter((sibling) => observations.some((found) => found.indicatorId === sibling.id)),
    observations,
    sources: dataset.source,
    series,
    years,
    available,
  };
}

const clamp = (year: number, { from, to }: YearExtent): number => Math.min(Math.max(year, from), to);

/** The other indicators of a family that share the unit, and so can stand on one axis. */
export function relatedIndicators(dataset: Dataset, indicator: Indicator): readonly Indicator[] {
  const family = dataset.family.get(indicator.family) ?? [];
  return family.filter((member) => member.id !== indicator.id && member.unitId === indicator.unitId);
}

/**
 * The other indicators of a family that are counted in other units, such as person-times beside persons: they cannot
 * stand on one axis, and are drawn apart. One list a unit, in the order of the dataset, only those with figures.
 */
export function indicatorsApart(dataset: Dataset, indicator: Indicator): readonly (readonly Indicator[])[] {
  const units = new Map<string, Indicator[]>();
  for (const member of dataset.family.get(indicator.family) ?? []) {
    if (member.unitId === indicator.unitId || !dataset.holdingsOf.has(member.id)) continue;
    units.set(member.unitId, [...(units.get(member.unitId) ?? []), member]);
  }
  return [...units.values()];
}

/** First and last year of some observations, or null when there are none. */
export function yearExtent(observations: readonly Observation[]): YearExtent | null {
  const years = observations.map(yearOf);
  return years.length > 0 ? { from: minOf(years), to: maxOf(years) } : null;
}
