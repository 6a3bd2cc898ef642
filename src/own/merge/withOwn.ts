import { type Dataset, groupBy, indexDataset } from '@/domain/dataset';
import { type Holdings, holdingsOf } from '@/domain/holding';
import type { Indicator } from '@/domain/indicator';
import type { Localized } from '@/domain/localized';
import type { Observation } from '@/domain/observation';
import { ownCityCode } from '@/domain/ownMark';
import { isCity, type Place } from '@/domain/place';
import type { PlaceColour } from '@/domain/placeColour';
import type { OwnTable } from '../figures/ownFigures';
import { withOwnColumns } from './ownColumns';

/** Colours that the shipped places leave free. */
const FREE_COLOURS: readonly PlaceColour[] = ['c5', 'c6', 'c7', 'c8'];

const SHIPPED = new WeakMap<Dataset, Dataset>();

/** The shipped part of a dataset that figures of one's own were put into; the dataset itself where there are none. */
export const shippedDataset = (dataset: Dataset): Dataset => SHIPPED.get(dataset) ?? dataset;

/**
 * A dataset in which the places, indicators and figures that a reader brought stand beside the shipped ones. What is the
 * reader's says so in its name, so that every picture, table and file does.
 * @param tables those that are switched on
 * @param observations their figures, as far as they are at hand, of cities of the context under `ownCityCode`
 * @param holdings what they hold in all
 */
export function withOwn(
  dataset: Dataset,
  tables: readonly OwnTable[],
  observations: readonly Observation[],
  holdings: Holdings = holdingsOf(observations),
): Dataset {
  if (tables.length === 0) return dataset;
  const { edition, record, figureChanges, replacedBy } = dataset;
  const places = placesWith(dataset, tables);
  const known = new Map(places.map((place) => [place.code, place]));
  const found = observations.filter(({ placeCode }) => known.has(placeCode));
  const indicators = [...dataset.indicators, ...ownIndicators(dataset, tables)];
  const figures = groupBy([...dataset.observations, ...found], ({ indicatorId }) => indicatorId);
  const cited = [...dataset.sources, ...tables.flatMap(({ sources }) => sources)];
  const sources = [...new Map(cited.map((source) => [source.id, source])).values()];
  const held = [...dataset.holdingsOf.values()].flat();
  const merged = indexDataset(
    {
      places,
      stages: dataset.stages,
      topics: dataset.topics,
      units: dataset.units,
      indicators,
      ratios: dataset.ratios,
      planPeriods: dataset.planPeriods,
      sources,
      standards: dataset.standards,
      observations: indicators.flatMap(({ id }) => figures.get(id) ?? []),
    },
    {
      figures: [...held, ...holdings.figures.filter(({ placeCode }) => known.has(placeCode))],
      sources: [...dataset.sourceHolding.values(), ...holdings.sources],
    },
    withOwnColumns(dataset.panel, found),
    { edition, record, figureChanges, replacedBy },
  );
  SHIPPED.set(merged, shippedDataset(dataset));
  return merged;
}

/** Cities come behind the shipped ones, before their context. */
function placesWith(dataset: Dataset, tables: readonly OwnTable[]): readonly Place[] {
  const { catalogue } = dataset.panel;
  const made = tables.flatMap(({ places }) => places);
  const cities = [...new Set(tables.flatMap(({ cityCodes }) => cityCodes))].flatMap(
    (code): readonly Place[] => {
      const city = catalogue?.cities.find((one) => one.code === code);
      if (!city) return [];
      const { name, shortName, provinceCode } = city;
      const own = { code: ownCityCode(code), parentCode: provinceCode, name, shortName };
      return [{ ...own, level: 'city', colour: 'other', order: 0 }];
    },
  );
  const brought = [...new Map([...cities, ...made].map((place) => [place.code, place])).values()].filter(
    ({ code }) => !dataset.place.has(code),
  );
  const last = Math.max(0, ...dataset.places.filter(isCity).map(({ order }) => order));
  const own = brought.map((place, at) => ({
    ...place,
    name: markedOwn(place.name),
    shortName: markedOwn(place.shortName),
    colour: FREE_COLOURS[at] ?? 'other',
    order: last + (at + 1) / (brought.length + 1),
  }));
  return [...dataset.places, ...own].sort((a, b) => a.order - b.order);
}

const ownIndicators = (dataset: Dataset, tables: readonly OwnTable[]): readonly Indicator[] =>
  [...new Map(tables.flatMap(({ indicators }) => indicators).map((one) => [one.id, one])).values()]
    .filter(({ id }) => !dataset.indicator.has(id))
    .map(markedIndicator);

const MARKED = new WeakMap<Indicator, Indicator>();

/** The same object every time: a list of a thousand need not be drawn anew when figures of one of them come. */
function markedIndicator(one: Indicator): Indicator {
  const marked = MARKED.get(one) ?? { ...one, name: markedOwn(one.name) };
  MARKED.set(one, marked);
  return marked;
}

const markedOwn = ({ zh, en }: Localized): Localized => ({ zh: `${zh}（自带）`, en: `${en} (own)` });
