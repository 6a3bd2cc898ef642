import type { Dataset } from '@/domain/dataset';
import type { Holding } from '@/domain/holding';
import type { Indicator } from '@/domain/indicator';
import { isCity } from '@/domain/place';
import { stageAndDescendants } from '@/domain/stage';

const WEIGHT = {
  cityWhole: 24,
  cityPart: 10,
  severalCities: 20,
  observed: 14,
  sizeless: 24,
  sizelessNoDirection: 6,
  direction: 12,
  aim: 10,
  standard: 14,
  countryBeside: 14,
  country: 4,
  cityYear: 2,
  noCity: -40,
  ofOneSchool: -30,
} as const;

/** City years beyond this many no longer make an indicator weigh more. */
const YEARS_COUNTED = 8;

/** How many figures that no city has a stage may show: they say what cannot be known of the cities. */
const WITHOUT_CITY = 2;

const WEIGHTS = new WeakMap<Dataset, ReadonlyMap<string, number>>();

/**
 * The indicators that say most about a stage, most telling first; the same rule for every stage:
 * - what can be compared comes first: points for every city that has a figure (fewer where it covers a part of the
 *   city only), for two cities or more, for observed figures, for a figure of the country, more so in a year of a
 *   city's, for years (2 each, up to 8);
 * - headlines come before details: points for a rate or ratio, which does not depend on a city's size (fewer for a
 *   percentage of which neither more nor less is better), for a direction that counts as better, for an aim of a city
 *   and for a national standard, and the weights that the dataset gives the subject and the unit; figures of single
 *   institutions lose points;
 * - one indicator of a family of near definitions, and at most two that no city has, which come last.
 * @param stageId the stage with everything below it; empty: every stage
 * @param limit the most to give
 */
export function headlineIndicators(dataset: Dataset, stageId: string, limit: number): readonly Indicator[] {
  const weights = weightsOf(dataset);
  const stages = stageId === '' ? null : stageAndDescendants(dataset.stages, stageId);
  const candidates = byHeadline(
    dataset,
    dataset.indicators.filter(({ id, stageId: own }) => weights.has(id) && (!stages || stages.has(own))),
  );
  const distinct = onePerFamily(candidates);
  const without = distinct.filter(({ id }) => !hasCity(dataset, id)).slice(0, WITHOUT_CITY);
  const chosen = distinct
    .filter((indicator) => without.includes(indicator) || hasCity(dataset, indicator.id))
    .slice(0, limit);
  return [
    ...chosen.filter((indicator) => !without.includes(indicator)),
    ...chosen.filter((indicator) => without.includes(indicator)),
  ];
}

/** Indicators in the order in which they are told first: the rule of the headlines, without its limits. */
export function byHeadline(dataset: Dataset, indicators: readonly Indicator[]): readonly Indicator[] {
  const weights = weightsOf(dataset);
  const weightOf = ({ id }: Indicator) => weights.get(id) ?? 0;
  return [...indicators].sort((a, b) => weightOf(b) - weightOf(a) || (a.id < b.id ? -1 : 1));
}

function weightsOf(dataset: Dataset): ReadonlyMap<string, number> {
  const weights = WEIGHTS.get(dataset) ?? weighAll(dataset);
  WEIGHTS.set(dataset, weights);
  return weights;
}

/** Whether a city has a figure of an indicator. */
export function hasCity(dataset: Dataset, indicatorId: string): boolean {
  return (dataset.holdingsOf.get(indicatorId) ?? []).some((one) => isOfCity(dataset, one));
}

function weighAll(dataset: Dataset): ReadonlyMap<string, number> {
  return new Map(
    dataset.indicators.flatMap((indicator) => {
      const held = dataset.holdingsOf.get(indicator.id);
      return held ? [[indicator.id, weigh(dataset, indicator, held)] as const] : [];
    }),
  );
}

function weigh(dataset: Dataset, indicator: Indicator, held: readonly Holding[]): number {
  const ofCities = held.filter((one) => isOfCity(dataset, one));
  const wide = ofCities.filter(({ scope }) => scope === 'whole' || scope === 'unspecified');
  const cities = codesOf(ofCities).size;
  const wholeCities = codesOf(wide).size;
  const unit = dataset.unit.get(indicator.unitId);
  const kind = unit?.kind;
  const years = new Set(ofCities.flatMap((one) => one.years));
  const country = held.filter(
    ({ placeCode, nature }) => nature === 'actual' && dataset.place.get(placeCode)?.level === 'country',
  );
  const given = (holds: boolean, weight: number) => (holds ? weight : 0);
  return (
    wholeCities * WEIGHT.cityWhole +
    (cities - wholeCities) * WEIGHT.cityPart +
    given(cities > 1, WEIGHT.severalCities) +
    given(
      ofCities.some(({ nature }) => nature === 'actual'),
      WEIGHT.observed,
    ) +
    given(kind === 'ratio' || (kind === 'rate' && indicator.direction !== 'none'), WEIGHT.sizeless) +
    given(kind === 'rate' && indicator.direction === 'none', WEIGHT.sizelessNoDirection) +
    (unit?.weight ?? 0) +
    given(indicator.direction !== 'none', WEIGHT.direction) +
    given(
      ofCities.some(({ nature }) => nature === 'target'),
      WEIGHT.aim,
    ) +
    given(dataset.standardsOf.has(indicator.id), WEIGHT.standard) +
    given(
      country.some((one) => one.years.some((year) => years.has(year))),
      WEIGHT.countryBeside,
    ) +
    given(country.length > 0, WEIGHT.country) +
    Math.min(years.size, YEARS_COUNTED) * WEIGHT.cityYear +
    (dataset.topic.get(indicator.topicId)?.weight ?? 0) +
    given(cities === 0, WEIGHT.noCity) +
    given(cities > 0 && ofCities.every(({ scope }) => scope === 'institution'), WEIGHT.ofOneSchool)
  );
}

const isOfCity = (dataset: Dataset, { placeCode }: Holding): boolean => {
  const place = dataset.place.get(placeCode);
  return place !== undefined && isCity(place);
};

const codesOf = (held: readonly Holding[]): ReadonlySet<string> =>
  new Set(held.map(({ placeCode }) => placeCode));

function onePerFamily(indicators: readonly Indicator[]): readonly Indicator[] {
  const seen = new Set<string>();
  return indicators.filter(({ family }) => {
    if (family !== '' && seen.has(family)) return false;
    seen.add(family);
    return true;
  });
}
