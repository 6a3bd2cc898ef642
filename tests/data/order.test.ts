import { describe, expect, it } from 'vitest';
import type { DataFile } from '@/package/read/readDataset';
import { cell, dataRows } from './dataFolder';

const ORDERS: readonly (readonly [DataFile, readonly string[]])[] = [
  ['observations.csv', ['indicator_id', 'place_code', 'time_period', 'nature', 'bound', 'observation_id']],
  ['indicators.csv', ['indicator_id']],
  ['sources.csv', ['source_id']],
  ['standards.csv', ['standard_id']],
];

describe('the order of rows, so that a diff reads well', () => {
  it.each(ORDERS)('%s is sorted by %s', (file, columns) => {
    const keys = dataRows(file).map((row) => columns.map((column) => cell(row, column)).join('\u0000'));
    const wrong = keys.filter((key, at) => at > 0 && (keys[at - 1] ?? '') >= key);
    expect(wrong.map((key) => key.replaceAll('\u0000', ' '))).toEqual([]);
  });
});
