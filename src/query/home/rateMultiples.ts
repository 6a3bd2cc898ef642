import type { Dataset } from '@/domain/dataset';
import type { Indicator } from '@/domain/indicator';
import { isDoubtful, type Observation } from '@/domain/observation';
import type { PanelColumn, PanelDigest } from '@/domain/panel';
import type { PanelRate } from '@/domain/panelRate';
import { isCity } from '@/domain/place';
import { compareTimePeriods } from '@/domain/timePeriod';
import { asFineAs } from '@/lib/asFineAs';
import { MEASURE_NAMES } from '@/wording/pages/cityWords';
import type { CityMeasure } from '../city/cityMeasures';
import type { Multiple } from '../multiples/multiples';
import { choiceColumn } from '../panel/choiceColumn';
import { runsOf } from '../panel/contextLines';
import { figureOf } from '../panel/panelArea';
import { panelObservation } from '../panel/panelObservation';
import { givenSelection } from '../selection/givenSelection';
import { narrowSelection } from '../selection/narrowSelection';
import { rateMeasures } from './homeMeasures';

/** Pictures of the rates of a stage: the cities compared, and behind them how all cities lie. */
export function rateMultiples(dataset: Dataset, stageId: string): readonly Multiple[] {
  const { digest } = dataset.panel;
  if (!digest) return [];
  return rateMeasures(dataset.stages, stageId).flatMap((measure) => {
    const rate = digest.catalogue.rates.find(({ id }) => id === measure.id);
    return rate ? (rateMultiple(dataset, digest, measure, rate) ?? []) : [];
  });
}

function rateMultiple(
  dataset: Dataset,
  digest: PanelDigest,
  { id, keys }: CityMeasure,
  rate: PanelRate,
): Multiple | null {
  const { catalogue, columns, spreads } = digest;
  const name = MEASURE_NAMES[id];
  const column = choiceColumn({ id, name, keys, rate }, columns, catalogue.changes);
  const observations = column ? rateObservations(digest, column, keys) : [];
  if (!column) return null;
  const indicator: Indicator = {
    id: column.measure.indicatorId,
    stageId: rate.stageId,
    topicId: '',
    unitId: rate.unitId,
    family: '',
    aggregation: 'none',
    direction: 'none',
    name,
    definition: rate.working,
    initials: '',
    perHead: '',
    role: '',
    olderOf: '',
    norm: false,
    synonyms: rate.synonyms,
  };
  const places = dataset.places.filter(isCity);
  const whole = givenSelection(dataset, indicator, places, observations);
  if (!whole) return null;
  const middle = runsOf(spreads.get(id) ?? []);
  const last = middle.at(-1)?.at(-1);
  return {
    id: indicator.id,
    place: null,
    backdrop: [],
    rate,
    context: last ? { middle, last } : null,
    doubtful: observations.filter(isDoubtful),
    selection: narrowSelection(whole, new Set(observations.filter((one) => !isDoubtful(one)))),
  };
}

/** The figures of a rate as finely as they are known, each with those that it is worked out of, by year. */
function rateObservations(
  { catalogue: { cities, changes }, columns }: PanelDigest,
  column: PanelColumn,
  keys: readonly string[],
): readonly Observation[] {
  return cities
    .flatMap((city) =>
      [...(column.figures.get(city.code)?.values() ?? [])].flatMap((figure) => {
        const inputs = keys.flatMap((key) => {
          const input = columns.get(key);
          const own = input && figureOf(input, city.code, figure.year);
          return (input && own && panelObservation(own, input.measure, city, changes)) ?? [];
        });
        const known = { ...figure, value: asFineAs(figure.value, figure.resolution) };
        return panelObservation(known, column.measure, city, changes, inputs) ?? [];
      }),
    )
    .sort((a, b) => compareTimePeriods(a.period, b.period));
}
