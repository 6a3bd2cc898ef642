import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { packPanelDigest, unpackPanelDigest } from '@/package/compile/panelDigestForm';
import { readDataset } from '@/package/read/readDataset';
import { digestKeys, panelDigest } from '@/query/home/panelDigest';
import { distributionOf } from '@/query/panel/distribution';
import { COUNTRY } from '@/query/panel/panelArea';
import { panelRank } from '@/query/panel/panelRank';
import { rateColumn } from '@/query/panel/rateColumn';
import { appTexts, DATA } from './dataFolder';
import { panelCatalogue, panelColumns } from './panelFiles';

const { dataset } = readDataset(appTexts(DATA));
const columns = panelColumns();
const keys = digestKeys(dataset.stages);
const form = packPanelDigest(
  panelDigest(dataset, panelCatalogue, new Map([...columns].filter(([key]) => keys.has(key)))),
);
const text = JSON.stringify(form);
const digest = unpackPanelDigest(JSON.parse(text));

describe('the digest of all cities for the first page', () => {
  it('is small', () => expect(gzipSync(text).length).toBeLessThan(10_000));

  it.each(['pupils-per-teacher', 'education-share'])('has of %s what all figures give', (id) => {
    const rate = panelCatalogue.rates.find((one) => one.id === id);
    const column = rate && rateColumn(rate, columns, panelCatalogue.changes);
    if (!column) throw new Error(`No column of ${id}`);
    const spreads = digest.spreads.get(id) ?? [];
    expect(spreads.length).toBeGreaterThan(15);
    for (const spread of spreads)
      expect(distributionOf(panelCatalogue, column, COUNTRY, spread.year)).toMatchObject(spread);
    const own = digest.catalogue.rates.find((one) => one.id === id);
    const small = own && rateColumn(own, digest.columns, digest.catalogue.changes);
    for (const { code } of digest.catalogue.cities)
      expect(small?.figures.get(code)).toEqual(column.figures.get(code));
  });

  it('has the place of a city that all figures of its province give', () => {
    const pupils = columns.get('pri_students');
    const places = [...(digest.standings.get('pri_students') ?? [])];
    expect(places).toHaveLength(4);
    for (const [code, standing] of places)
      expect(pupils && panelRank(panelCatalogue, pupils, code, 2023, 'province', 'highest')).toMatchObject(
        standing,
      );
  });
});
