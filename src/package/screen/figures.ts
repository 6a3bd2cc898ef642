import { parseTimePeriod, type TimePeriod } from '@/domain/timePeriod';
import type { ScreenedData } from './screenedData';
import { groupRows, type ScreenedRow } from './screenedRow';

/** A row of observations.csv with what its checks ask of it. */
export interface Figure {
  readonly row: ScreenedRow;
  readonly place: string;
  readonly indicator: string;
  readonly name: string;
  readonly period: TimePeriod;
  /** The last year of its period. */
  readonly year: number;
  readonly value: number;
  /** The step in which it is printed, in base units. */
  readonly step: number;
  readonly unit: string;
  /** Kind of its unit: count, rate, ratio, money. */
  readonly kind: string;
  readonly addsUp: boolean;
  readonly doubtful: boolean;
  /** Observed, exact, of a full year and the whole place, in no doubt. */
  readonly plain: boolean;
}

/** The figures whose value, period and indicator can be read. */
export const figures = (data: ScreenedData): readonly Figure[] => data.once(readFigures);

function readFigures(data: ScreenedData): readonly Figure[] {
  return data.rows('observations.csv').flatMap((row) => {
    const period = parseTimePeriod(row.get('time_period'));
    const indicator = data.row('indicators.csv', 'indicator_id', row.get('indicator_id'));
    const value = row.get('value') === '' ? Number.NaN : row.number('value');
    if (!period || !indicator || !Number.isFinite(value)) return [];
    const unit = indicator.get('unit');
    const doubtful = row.get('doubt_zh') !== '' || row.get('doubt_en') !== '';
    const isPlain =
      row.get('nature') === 'actual' &&
      row.get('bound') === 'exact' &&
      row.get('scope') === 'whole' &&
      period.kind === 'year';
    return [
      {
        row,
        place: row.get('place_code'),
        indicator: row.get('indicator_id'),
        name: indicator.get('name_en'),
        period,
        year: period.endYear,
        value,
        step: row.get('resolution') === '' ? 1 : row.number('resolution'),
        unit,
        kind: data.row('units.csv', 'unit', unit)?.get('kind') ?? '',
        addsUp: indicator.get('aggregation') === 'sum',
        doubtful,
        plain: isPlain && !doubtful,
      },
    ];
  });
}

/** The plain figures by place, indicator and year: `360100 primary-schools 2020`; the first where several stand. */
export const plainFigures = (data: ScreenedData): ReadonlyMap<string, Figure> => data.once(readPlain);

function readPlain(data: ScreenedData): ReadonlyMap<string, Figure> {
  const known = new Map<string, Figure>();
  for (const figure of figures(data)) {
    const key = figureKey(figure.place, figure.indicator, figure.year);
    if (figure.plain && !known.has(key)) known.set(key, figure);
  }
  return known;
}

export const figureKey = (place: string, indicator: string, year: number): string =>
  `${place} ${indicator} ${year}`;

/** The plain figures of one place and indicator by year, one a year. */
export const plainSeries = (data: ScreenedData): readonly (readonly Figure[])[] => data.once(readSeries);

const readSeries = (data: ScreenedData): readonly (readonly Figure[])[] =>
  [
    ...groupRows(
      [...plainFigures(data).values()],
      ({ place, indicator }) => `${place} ${indicator}`,
    ).values(),
  ].map((series) => [...series].sort((a, b) => a.year - b.year));

/** A number as a report prints it. */
export const shown = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 4 });
