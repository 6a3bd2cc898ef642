import { describe, expect, it } from 'vitest';
import { goldenDataset } from '../goldenData';
import { disagreeing, severalIn } from './agreement';

const SEVERAL = severalIn(goldenDataset);

describe('marks and words agree for every figure of every trend of the golden data', () => {
  it.each([false, true])('near definitions shown: %s', (withFamily) => {
    const found = SEVERAL.flatMap((indicatorId) => disagreeing(goldenDataset, { indicatorId, withFamily }));
    expect(found).toEqual([]);
  });
});
