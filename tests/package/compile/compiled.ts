import type { Dataset } from '@/domain/dataset';
import type { CatalogueForm, PartitionForm, SourcesForm } from '@/package/compile/catalogueForm';
import { type CompiledDataset, type CompileOptions, compileDataset } from '@/package/compile/compileDataset';
import { datasetOfParts, readCatalogue, readPartition, readSources } from '@/package/compile/readCatalogue';

/** How the tests compile: short digests, indicators in the order of their table. */
export const OPTIONS: CompileOptions = {
  version: '1.2.3',
  order: (indicators) => indicators,
};

/** The edition of what they compile. */
export const EDITION = { version: '1.2.3', date: '' };

/** The content of each file of a compiled dataset, by name. */
export const contents = ({ files }: CompiledDataset): ReadonlyMap<string, unknown> =>
  new Map(files.map(({ name, text }) => [name, JSON.parse(text)]));

/** A dataset compiled, written as text, and read back whole. */
export function thereAndBack(dataset: Dataset): Dataset {
  const compiled = compileDataset(dataset, OPTIONS);
  const files = contents(compiled);
  const catalogue = readCatalogue(files.get(compiled.catalogue) as CatalogueForm);
  const partitions = catalogue.partitions.map((name) => readPartition(files.get(name) as PartitionForm));
  const ids = catalogue.tables.indicators.map(({ id }) => id);
  return datasetOfParts(catalogue, partitions, readSources(files.get(catalogue.sources) as SourcesForm, ids));
}
