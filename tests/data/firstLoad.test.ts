import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import type { CatalogueForm } from '@/package/compile/catalogueForm';
import { compileDataset } from '@/package/compile/compileDataset';
import { readCatalogue } from '@/package/compile/readCatalogue';
import { readDataset } from '@/package/read/readDataset';
import { byHeadline } from '@/query/catalogue/headlineIndicators';
import { neededFigures } from '@/view/neededFigures';
import { OPENING_VIEW, type View } from '@/view/view';
import { appTexts, DATA } from './dataFolder';

const { dataset } = readDataset(appTexts(DATA));
const compiled = compileDataset(dataset, {
  version: '0.0.0',
  order: (indicators) => byHeadline(dataset, indicators),
});
const bytes = new Map(compiled.files.map(({ name, text }) => [name, gzipSync(text, { level: 6 }).length]));
const form = compiled.files.find(({ name }) => name === compiled.catalogue)?.text ?? '{}';
const catalogue = readCatalogue(JSON.parse(form) as CatalogueForm);

/** What a view fetches before its first picture, in bytes as a server compresses them. */
function fetched(change: Partial<View>): number {
  const { indicatorIds } = neededFigures({ ...OPENING_VIEW, ...change }, dataset);
  if (indicatorIds === 'all') return Number.POSITIVE_INFINITY;
  const files = new Set(indicatorIds.flatMap((id) => catalogue.partitionOf.get(id) ?? []));
  return [compiled.catalogue, ...files].reduce((sum, name) => sum + (bytes.get(name) ?? 0), 0);
}

/** The first page is seen before any data: its figures are those of a whole stage, for its comparisons and targets. */
const FIRST_PAGE = 155_000;

it('needs little data for the first page, and at most 60 kB for any indicator', () => {
  expect(fetched({ stageId: 'compulsory' })).toBeLessThanOrEqual(FIRST_PAGE);
  const large = [...dataset.holdingsOf.keys()]
    .map((indicatorId) => ({ indicatorId, size: fetched({ screen: 'indicator', indicatorId }) }))
    .filter(({ size }) => size > 60_000);
  expect(large).toEqual([]);
});
