import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '@/domain/dataset';
import { indexDataset } from '@/domain/dataset';
import { textDigest } from '@/lib/textDigest';
import type { CatalogueForm, PartitionForm } from '@/package/compile/catalogueForm';
import { compileDataset, compiledFile } from '@/package/compile/compileDataset';
import { datasetOfParts, readCatalogue, readPartition } from '@/package/compile/readCatalogue';
import { datasetOf, observation } from '../../fixtures';
import { goldenReading } from '../read/goldenTexts';
import { anyDataset } from './anyDataset';
import { contents, EDITION, OPTIONS, thereAndBack } from './compiled';

const golden = goldenReading.dataset;
const names = (dataset: Dataset, options = OPTIONS) =>
  compileDataset(dataset, options).files.map(({ name }) => name);

describe('compileDataset', () => {
  it('loses nothing of the golden data', () =>
    expect(thereAndBack(golden)).toEqual({ ...golden, edition: EDITION }));

  it('keeps the order of every table and of the figures of the golden data', () => {
    const back = thereAndBack(golden);
    expect(back.observations.map(({ id }) => id)).toEqual(golden.observations.map(({ id }) => id));
    expect(back.indicators).toEqual(golden.indicators);
    expect([...back.holdingsOf.keys()]).toEqual([...golden.holdingsOf.keys()]);
    expect([...back.sourceHolding]).toEqual([...golden.sourceHolding]);
  });

  it('loses nothing of any dataset', () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        expect(thereAndBack(dataset)).toEqual({ ...dataset, edition: EDITION });
      }),
    );
  });

  it('tells texts apart wherever their lines end', () => {
    const notes = [
      { zh: '', en: '\n' },
      { zh: '\n', en: '' },
      { zh: '甲\n乙', en: 'a' },
      { zh: '甲', en: '乙\na' },
    ];
    const dataset = datasetOf(notes.map((note, value) => observation({ note, value })));
    expect(thereAndBack(dataset).observations.map(({ note }) => note)).toEqual(notes);
  });

  it('knows what is held before any figure is at hand', () => {
    const compiled = compileDataset(golden, OPTIONS);
    const catalogue = readCatalogue(contents(compiled).get(compiled.catalogue) as CatalogueForm);
    const empty = datasetOfParts(catalogue, [], null);
    expect(empty.observations).toEqual([]);
    expect(empty.figureCount).toBe(golden.observations.length);
    expect(empty.holdingsOf).toEqual(golden.holdingsOf);
  });

  it('gives every partition the documents it cites and the definitions of its indicators', () => {
    const compiled = compileDataset(golden, OPTIONS);
    const files = contents(compiled);
    const catalogue = readCatalogue(files.get(compiled.catalogue) as CatalogueForm);
    for (const name of catalogue.partitions) {
      const { observations, definitions, sources } = readPartition(files.get(name) as PartitionForm);
      const cited = new Set(sources.map(({ id }) => id));
      for (const { sourceId, indicatorId } of observations) {
        expect(cited.has(sourceId)).toBe(true);
        expect(catalogue.partitionOf.get(indicatorId)).toBe(name);
        expect(definitions.get(indicatorId)).toEqual(golden.indicator.get(indicatorId)?.definition);
      }
    }
  });
});

describe('the names of compiled files', () => {
  it('carry what they are, the version and a digest of what they hold', () => {
    const { catalogue, files } = compileDataset(golden, OPTIONS);
    expect(catalogue).toMatch(/^catalogue\.1\.2\.3\.[0-9a-f]{13}\.json$/);
    expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
    for (const { name, text } of files) {
      expect(name).toMatch(/^(catalogue|sources|figures-[a-z-]+-\d+)\.1\.2\.3\.[0-9a-f]{13}\.json$/);
      expect(name).toContain(textDigest(text));
    }
  });

  it('stay while nothing changes', () => {
    expect(names(golden)).toEqual(names(golden));
    expect(compiledFile('x', { a: 1 }, OPTIONS)).toEqual(compiledFile('x', { a: 1 }, OPTIONS));
  });

  it('change with the figure that changes, and with the catalogue that names its file', () => {
    const [first, ...rest] = golden.observations;
    if (!first) throw new Error('no figure');
    const changed = indexDataset({
      ...golden,
      observations: [{ ...first, value: first.value + 1 }, ...rest],
    });
    const before = names(golden);
    const fresh = names(changed).filter((name) => !before.includes(name));
    expect(fresh.map((name) => name.replace(/-\d+\..*|\..*/, ''))).toEqual([
      'catalogue',
      `figures-${first.stageId}`,
    ]);
  });

  it('change as a whole with the version', () => {
    const before = names(golden);
    const after = names(golden, { ...OPTIONS, version: '1.2.4' });
    expect(after.filter((name) => before.includes(name))).toEqual([]);
  });

  it('differ where any content differs', () => {
    fc.assert(
      fc.property(anyDataset, anyDataset, (one, other) => {
        const files = [...compileDataset(one, OPTIONS).files, ...compileDataset(other, OPTIONS).files];
        const texts = new Map<string, string>();
        for (const { name, text } of files) {
          expect(texts.get(name) ?? text).toBe(text);
          texts.set(name, text);
        }
      }),
    );
  });
});

it('compiles a dataset without figures', () => {
  const empty = datasetOf([]);
  expect(thereAndBack(empty)).toEqual({ ...empty, edition: EDITION });
  expect(thereAndBack(datasetOf([observation()])).observations).toHaveLength(1);
});
