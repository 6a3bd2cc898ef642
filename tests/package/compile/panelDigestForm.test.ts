import { expect, it } from 'vitest';
import type { PanelDigest } from '@/domain/panel';
import { packPanelDigest, unpackPanelDigest } from '@/package/compile/panelDigestForm';
import { homeDataset } from '../../query/home/homeFixtures';

const thereAndBack = (digest: PanelDigest) =>
  unpackPanelDigest(JSON.parse(JSON.stringify(packPanelDigest(digest))));

it('gives back what the first page needs of all cities: names, figures, spreads and places', () => {
  const { digest } = homeDataset().panel;
  if (!digest) throw new Error('No digest');
  const few = { year: 2000, count: 3, median: { value: 1.25, resolution: 0.5 }, middleHalf: null };
  const level = new Map([['360100', { place: 2, of: 4, level: ['360200', '360300'], equal: 1 }]]);
  const odd = { ...digest, spreads: new Map([['x', [few]]]), standings: new Map([['y', level]]) };
  for (const one of [digest, odd]) {
    const read = thereAndBack(one);
    expect(read.catalogue).toEqual(one.catalogue);
    expect(read.spreads).toEqual(one.spreads);
    expect(read.standings).toEqual(one.standings);
    for (const [key, { figures }] of one.columns)
      for (const [code, years] of figures)
        for (const [year, figure] of years)
          expect(read.columns.get(key)?.figures.get(code)?.get(year)).toMatchObject(figure);
  }
  expect(digest.columns.get('pri_students')?.figures.size).toBe(4);
});
