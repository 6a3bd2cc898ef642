import { expect, it } from 'vitest';
import { stageHolding } from '@/query/catalogue/stageHolding';
import { goldenDataset } from '../../goldenData';

it.each([
  ['compulsory', 'compulsory-retention-rate', 'compulsory'],
  ['higher', 'compulsory-retention-rate', 'compulsory'],
  ['', 'compulsory-retention-rate', ''],
  ['higher', 'kindergartens', 'preschool'],
  ['higher', 'no-such-indicator', 'higher'],
])('of %j chosen, %s is shown under %j', (stageId, indicatorId, holding) => {
  expect(stageHolding(goldenDataset, stageId, indicatorId)).toBe(holding);
});
