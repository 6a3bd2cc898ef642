import type { Dataset } from '@/domain/dataset';
import type { Observation } from '@/domain/observation';
import { maxOf, minOf } from '@/lib/extent';

/** What the rows of a file must be like to belong to a selection. */
export type Condition =
  | {
      readonly column: string;
      readonly kind: 'text';
      readonly not?: boolean;
      readonly values: readonly string[];
    }
  | { readonly column: string; readonly kind: 'numbers'; readonly values: readonly number[] }
  | { readonly column: string; readonly kind: 'span'; readonly from: number; readonly to: number };

/** A static file and which of its rows are read. */
export interface Reading {
  /** Below the address of the app, without its ending. */
  readonly file: string;
  /** Whether it is a Parquet file too; else CSV alone. */
  readonly parquet: boolean;
  readonly conditions: readonly Condition[];
}

/**
 * Where a program finds exactly these published figures: of the indicators, places and years that they are of, less what
 * is not among them. Figures that are worked out are not in any file: their inputs are read.
 */
export function readingsOf(dataset: Dataset, observations: readonly Observation[]): readonly Reading[] {
  const inputs = observations.flatMap((one) => one.derivation?.inputs ?? [one]);
  const all = [...new Map(inputs.map((one) => [one.id, one])).values()];
  const panel = all.filter(({ id }) => OF_THE_PANEL.test(id));
  const own = all.filter(({ id }) => !OF_THE_PANEL.test(id));
  return [
    ...(own.length > 0 ? [ownReading(dataset, own)] : []),
    ...(panel.length > 0
      ? [
          panelReading(
            panel.map(({ placeCode, indicatorId, period }) => ({
              cityCode: placeCode,
              key: dataset.panel.keyOf.get(indicatorId) ?? indicatorId,
              year: period.endYear,
            })),
          ),
        ]
      : []),
  ];
}

/** Ids of figures of prefecture-level cities; those of the dataset's own begin with letters. */
const OF_THE_PANEL = /^p\d{6}\./;

const unique = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];
const texts = (column: string, values: readonly string[]): Condition => ({ column, kind: 'text', values });

function ownReading(dataset: Dataset, own: readonly Observation[]): Reading {
  const indicatorIds = unique(own.map(({ indicatorId }) => indicatorId));
  const file = indicatorIds.length === 1 ? `api/v1/indicators/${indicatorIds[0]}` : 'api/v1/observations';
  const known = indicatorIds.flatMap((id) => dataset.observationsOf.get(id) ?? []);
  if (known.length === own.length) {
    const whole = file.endsWith('observations') && own.length < dataset.figureCount;
    return { file, parquet: true, conditions: whole ? [texts('indicator_id', indicatorIds)] : [] };
  }
  const wanted = new Set(own.map(({ id }) => id));
  const places = unique(own.map(({ placeCode }) => placeCode));
  const natures = unique(own.map(({ nature }) => nature));
  const [from, to] = [
    minOf(own.map(({ period }) => period.endYear)),
    maxOf(own.map(({ period }) => period.endYear)),
  ];
  const matching = known.filter(
    ({ placeCode, nature, period }) =>
      places.includes(placeCode) &&
      natures.includes(nature) &&
      from <= period.endYear &&
      period.endYear <= to,
  );
  const others = matching.filter(({ id }) => !wanted.has(id)).map(({ id }) => id);
  if (others.length > own.length)
    return { file, parquet: true, conditions: [texts('observation_id', [...wanted])] };
  const all = (of: (one: Observation) => string, chosen: readonly string[]) =>
    known.every((one) => chosen.includes(of(one)));
  const conditions: readonly Condition[] = [
    ...(indicatorIds.length > 1 ? [texts('indicator_id', indicatorIds)] : []),
    ...(all(({ placeCode }) => placeCode, places) ? [] : [texts('place_code', places)]),
    ...(all(({ nature }) => nature, natures) ? [] : [texts('nature', natures)]),
    ...(known.every(({ period }) => from <= period.endYear && period.endYear <= to)
      ? []
      : [{ column: 'end_year', kind: 'span', from, to } as const]),
    ...(others.length > 0
      ? [{ column: 'observation_id', kind: 'text', not: true, values: others } as const]
      : []),
  ];
  return { file, parquet: true, conditions };
}

/** Where the figures of all prefecture-level cities are read: by measure, city and year. */
export function panelReading(
  figures: readonly { readonly cityCode: string; readonly key: string; readonly year: number }[],
  everyCity = false,
): Reading {
  const years = unique(figures.map(({ year }) => year)).sort((a, b) => a - b);
  const [from, to] = [years[0] ?? 0, years.at(-1) ?? 0];
  return {
    file: 'data/prefectures/panel',
    parquet: false,
    conditions: [
      texts('indicator_key', unique(figures.map(({ key }) => key))),
      ...(everyCity ? [] : [texts('city_code', unique(figures.map(({ cityCode }) => cityCode)).sort())]),
      to - from + 1 === years.length && years.length > 1
        ? { column: 'year', kind: 'span', from, to }
        : { column: 'year', kind: 'numbers', values: years },
    ],
  };
}
