import type { Dataset } from '@/domain/dataset';
import type { Stage } from '@/domain/stage';
import { type CityMeasure, cityMeasures } from '../city/cityMeasures';

const ACROSS = 'cross-stage';

const isRate = ({ id, keys }: CityMeasure): boolean => !keys.includes(id);

/** The measure that heads the cards of a stage; of every stage the pupils of primary schools. */
export function headMeasure(stages: readonly Stage[], stageId: string): CityMeasure | undefined {
  const measures = cityMeasures(stages, stageId);
  return measures.find(({ id }) => id === 'pri_students') ?? measures[0];
}

/** The rates of all cities that the first page of a stage compares: its own, and with these the ones across stages. */
export function rateMeasures(stages: readonly Stage[], stageId: string): readonly CityMeasure[] {
  const own = cityMeasures(stages, stageId).filter((one) => isRate(one) && !one.detail);
  const across = cityMeasures(stages, ACROSS).filter((one) => isRate(one) && !one.detail);
  return own.length === 0 ? [] : [...new Set([...own, ...across])];
}

/** Everything that the first page of any stage shows of the measures of all cities. */
export function shownMeasures(stages: readonly Stage[]): {
  readonly heads: readonly CityMeasure[];
  readonly rates: readonly CityMeasure[];
} {
  const every = ['', ...stages.map(({ id }) => id)];
  return {
    heads: [...new Set(every.flatMap((id) => headMeasure(stages, id) ?? []))],
    rates: [...new Set(every.flatMap((id) => rateMeasures(stages, id)))],
  };
}

/** The indicators of the amounts of all cities that say most of a stage, in the order of a city's page. */
export function headIndicators({ stages, panel }: Dataset, stageId: string): readonly string[] {
  const indicatorOf = new Map([...panel.keyOf].map(([id, key]) => [key, id]));
  return cityMeasures(stages, stageId).flatMap((one) =>
    one.detail || isRate(one) ? [] : (indicatorOf.get(one.id) ?? []),
  );
}
