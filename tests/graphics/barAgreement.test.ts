import { expect, it } from 'vitest';
import { goldenDataset } from '../goldenData';
import { barsOf, severalIn } from './agreement';

it('every bar of the golden data looks as what it is: done, planned, part of a year, at least', () => {
  const all = severalIn(goldenDataset).map((id) => barsOf(goldenDataset, id));
  expect(all.flatMap(({ wrong }) => wrong)).toEqual([]);
  const looks = all.flatMap((one) => one.looks);
  expect(looks).toContain('solid full closed');
  expect(looks).toContain('solid part closed');
  expect(looks).toContain('hatched part closed');
});
