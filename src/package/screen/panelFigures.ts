import type { ScreenedData } from './screenedData';
import { groupRows, type ScreenedRow } from './screenedRow';

export const PANEL = 'prefectures/panel.csv';

/** A row of the panel with what its checks ask of it. */
export interface PanelFigure {
  readonly row: ScreenedRow;
  readonly city: string;
  readonly measure: string;
  readonly year: number;
  readonly value: number;
  readonly step: number;
  readonly doubtful: boolean;
}

/** The figures of all prefecture-level cities, by city and measure, each by year. */
export const panelSeries = (data: ScreenedData): readonly (readonly PanelFigure[])[] => data.once(readSeries);

const readSeries = ({ rows }: ScreenedData): readonly (readonly PanelFigure[])[] => {
  const all = rows(PANEL).map(
    (row): PanelFigure => ({
      row,
      city: row.get('city_code'),
      measure: row.get('indicator_key'),
      year: row.number('year'),
      value: row.number('value'),
      step: row.number('resolution'),
      doubtful: row.get('flag') !== '',
    }),
  );
  const groups = groupRows(all, ({ city, measure }) => `${city} ${measure}`);
  return [...groups.values()].map((series) => [...series].sort((a, b) => a.year - b.year));
};

/** The figures in no doubt. */
export const soundPanel = (data: ScreenedData): readonly PanelFigure[] => data.once(readSound);

const readSound = (data: ScreenedData): readonly PanelFigure[] =>
  panelSeries(data)
    .flat()
    .filter(({ doubtful }) => !doubtful);

/** The indicator that a measure of the panel is of. */
export const indicatorOf = (data: ScreenedData, measure: string): string =>
  data.row('prefectures/indicators.csv', 'key', measure)?.get('indicator_id') ?? '';
