import { expect, it } from 'vitest';
import { goldenDataset } from '../../goldenData';
import { barsOf, severalIn } from '../agreement';

it('every bar of the golden data looks as what it is: done, planned, part of a year, at least', () => {
  const all = severalIn(goldenDataset).map((id) => barsOf(goldenDataset, id));
  expect(all.flatMap(({ wrong }) => wrong)).toEqual([]);
  const looks = all.flatMap((one) => one.looks);
  for (const look of ['solid full closed', 'solid part closed', 'hatched part closed', 'empty part open'])
    expect(looks).toContain(look);
});
