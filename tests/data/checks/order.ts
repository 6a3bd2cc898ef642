import { cell } from '../dataFolder';
import type { Check } from './check';

const ORDERS: readonly (readonly [string, readonly string[]])[] = [
  ['observations.csv', ['indicator_id', 'place_code', 'time_period', 'nature', 'bound', 'observation_id']],
  ['indicators.csv', ['indicator_id']],
  ['sources.csv', ['source_id']],
  ['standards.csv', ['standard_id']],
  ['changelog.csv', ['version', 'kind', 'indicator_id', 'note_zh']],
  ['prefectures/cities.csv', ['city_code']],
  ['prefectures/breaks.csv', ['city_code', 'year']],
  ['prefectures/panel.csv', ['indicator_key', 'city_code', 'year']],
];

const sortKey = (columns: readonly string[]) => (row: Readonly<Record<string, string>>) =>
  columns.map((column) => cell(row, column)).join('\u0000');

export const ORDER_CHECKS: readonly Check[] = ORDERS.map(([file, columns]) => ({
  name: `${file} is sorted by ${columns.join(', ')}, so that a diff reads well`,
  faults: ({ rows }) => {
    const keys = rows(file).map(sortKey(columns));
    return keys
      .filter((key, at) => at > 0 && (keys[at - 1] ?? '') >= key)
      .map((key) => key.replaceAll('\u0000', ' '));
  },
}));
