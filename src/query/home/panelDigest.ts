import type { Dataset } from '@/domain/dataset';
import type { PanelCatalogue, PanelColumn, PanelDigest, Spread, Standing } from '@/domain/panel';
import { isCity } from '@/domain/place';
import type { Stage } from '@/domain/stage';
import type { CityMeasure } from '../city/cityMeasures';
import { cityRow } from '../city/cityRows';
import { choiceColumn } from '../panel/choiceColumn';
import { distributionRuns } from '../panel/contextLines';
import { COUNTRY } from '../panel/panelArea';
import { rateChoice } from '../panel/panelChoice';
import { ofPlaces } from '../panel/promotedCities';
import { shownMeasures } from './homeMeasures';

/** The measures that must be at hand to make the digest. */
export function digestKeys(stages: readonly Stage[]): ReadonlySet<string> {
  const { heads, rates } = shownMeasures(stages);
  return new Set([...heads, ...rates].flatMap(({ keys }) => keys));
}

/**
 * What the first page needs of all prefecture-level cities, worked out of their figures.
 * @param columns by key; those of `digestKeys` that there are
 */
export function panelDigest(
  dataset: Dataset,
  catalogue: PanelCatalogue,
  columns: ReadonlyMap<string, PanelColumn>,
): PanelDigest {
  const keyOf = new Map([...columns.values()].map(({ measure: { indicatorId, key } }) => [indicatorId, key]));
  const whole: Dataset = { ...dataset, panel: { ...dataset.panel, catalogue, columns, keyOf } };
  const { heads, rates } = shownMeasures(dataset.stages);
  const compared = new Set(dataset.places.filter(isCity).map(({ code }) => code));
  const cities = catalogue.cities.filter(({ code }) => compared.has(code));
  const provinces = new Set(cities.map(({ provinceCode }) => provinceCode));
  return {
    catalogue: {
      cities,
      provinces: new Map([...catalogue.provinces].filter(([code]) => provinces.has(code))),
      changes: catalogue.changes.filter(({ cityCode }) => compared.has(cityCode)),
      measures: catalogue.measures.filter(({ key }) => columns.has(key)),
      rates: catalogue.rates.filter((rate) => rates.some(({ id }) => id === rate.id)),
    },
    columns: new Map([...columns].map(([key, column]) => [key, ofPlaces(column, dataset)])),
    spreads: new Map(rates.flatMap(({ id }) => spreadsOf(whole, id))),
    standings: new Map(
      heads
        .map((measure) => [measure.id, standingsOf(whole, measure)] as const)
        .filter(([, cities]) => cities.size > 0),
    ),
  };
}

function spreadsOf(dataset: Dataset, rateId: string): readonly (readonly [string, readonly Spread[]])[] {
  const { catalogue, columns } = dataset.panel;
  const choice = rateChoice(dataset, rateId);
  const column = catalogue && choice && choiceColumn(choice, columns, catalogue.changes);
  if (!catalogue || !column) return [];
  const spreads = distributionRuns(catalogue, column, COUNTRY)
    .flat()
    .map(({ year, count, median, middleHalf }) => ({ year, count, median, middleHalf }));
  return [[rateId, spreads]];
}

const standingsOf = (dataset: Dataset, measure: CityMeasure): ReadonlyMap<string, Standing> =>
  new Map(
    dataset.places.filter(isCity).flatMap(({ code }): readonly (readonly [string, Standing])[] => {
      const rank = cityRow(dataset, [code], measure)?.cells[0]?.inProvince?.rank;
      return rank ? [[code, { place: rank.place, of: rank.of, level: rank.level, equal: rank.equal }]] : [];
    }),
  );
