import type { DataRecord } from '@/domain/dataRecord';
import type { Dataset } from '@/domain/dataset';
import { compareVersions } from '@/domain/dataVersion';
import type { FigureChange } from '@/domain/figureChange';
import type { PanelCatalogue, PanelColumn, PanelDigest } from '@/domain/panel';
import type { CatalogueForm, PartitionForm, RecordForm, SourcesForm } from '../compile/catalogueForm';
import type { PackedTable } from '../compile/packedTable';
import { type PanelDigestForm, unpackPanelDigest } from '../compile/panelDigestForm';
import { type PanelCatalogueForm, unpackPanelCatalogue, unpackPanelColumn } from '../compile/panelForm';
import {
  type Catalogue,
  datasetOfParts,
  type Partition,
  readCatalogue,
  readPartition,
  readRecord,
  readSources,
  type SourceList,
} from '../compile/readCatalogue';
import { readWhole } from './fetchDataFile';

/** What a picture, a page or a file needs of the dataset. */
export interface Need {
  /** Indicators whose figures it shows or reckons with; `all`: every one. */
  readonly indicatorIds: readonly string[] | 'all';
  /** Whether it needs the list of all documents. */
  readonly sources?: boolean;
  /** Whether it needs the record of the files and the changes. */
  readonly record?: boolean;
  /** Versions whose changes of figures it needs; the record comes with them. */
  readonly changesOf?: readonly string[];
  /**
   * Version that a link is pinned to: what changed since is loaded along, in one step. Its failure fails nothing, and is
   * met again where the changes are asked for.
   */
  readonly changesSince?: string;
  /** Measures of all prefecture-level cities, by key; an empty list: their names only; absent: nothing of them. */
  readonly panel?: readonly string[];
  /** Whether it needs what the first page shows of all prefecture-level cities. */
  readonly digest?: boolean;
}

/** The dataset, loaded part by part. */
export interface DatasetParts {
  /** The parts at hand as a dataset; the same object until another part arrives. */
  readonly dataset: () => Dataset;
  /**
   * Loads what is needed and not yet at hand.
   * @returns null when all of it is at hand
   * @throws (as a rejection) what the fetching throws; what arrived before is kept
   */
  readonly want: (need: Need) => Promise<void> | null;
}

/** Fetches a file of the compiled dataset by its name. */
export type FetchFile = (file: string) => Promise<unknown>;

/**
 * Opens a compiled dataset: reads its catalogue, and parts of it when they are wanted.
 * @param catalogueFile the name of the catalogue
 */
export async function openDataset(fetchFile: FetchFile, catalogueFile: string): Promise<DatasetParts> {
  /** What a file holds, read; whatever is met while reading it is told as a fault of that file. */
  const readFile = async <Form, Read>(file: string, read: (form: Form) => Read): Promise<Read> => {
    const form = (await fetchFile(file)) as Form;
    return readWhole(file, () => read(form));
  };
  const catalogue = await readFile(catalogueFile, (form: CatalogueForm) => readCatalogue(form));
  const partitions = new Map<string, Partition>();
  const columns = new Map<string, PanelColumn>();
  let list: SourceList | null = null;
  let record: DataRecord | null = null;
  let recording: Promise<void> | null = null;
  const changeFiles = new Map<string, string>();
  const figureChanges = new Map<string, readonly FigureChange[]>();
  let cities: PanelCatalogue | null = null;
  let digest: PanelDigest | null = null;
  let dataset: Dataset | null = null;

  const loadPartition = async (file: string) => {
    const partition = await readFile(file, (form: PartitionForm) => readPartition(form));
    if (partitions.has(file)) return;
    partitions.set(file, partition);
    dataset = null;
  };
  const loadSources = async () => {
    const indicatorIds = catalogue.tables.indicators.map(({ id }) => id);
    const read = await readFile(catalogue.sources, (form: SourcesForm) => readSources(form, indicatorIds));
    if (list) return;
    list = read;
    dataset = null;
  };
  const loadRecord = async () => {
    record = await readFile(catalogue.record, (form: RecordForm) => {
      for (const { version, file } of form.versions) changeFiles.set(version, file);
      return readRecord(form);
    });
    dataset = null;
  };
  const recorded = (): Promise<void> => {
    recording ??= loadRecord().catch((error: unknown) => {
      recording = null;
      throw error;
    });
    return recording;
  };
  const loadChanges = async (version: string) => {
    await recorded();
    const file = changeFiles.get(version);
    const { readChanges } = await import('../compile/readChanges');
    figureChanges.set(version, file ? await readFile(file, (form: PackedTable) => readChanges(form)) : []);
    dataset = null;
  };
  const since = new Set<string>();
  const loadSince = async (version: string) => {
    since.add(version);
    try {
      await recorded();
      const later = [...changeFiles.keys()].filter((one) => compareVersions(one, version) > 0);
      await Promise.all(later.filter((one) => !figureChanges.has(one)).map(loadChanges));
    } catch {
      return;
    }
  };
  const isOlder = (version: string) => compareVersions(version, catalogue.edition.version) < 0;
  const loadDigest = async () => {
    digest = await readFile(catalogue.panelDigest, (form: PanelDigestForm) => unpackPanelDigest(form));
    dataset = null;
  };
  const loadCities = async (keys: readonly string[]) => {
    cities ??= await readFile(catalogue.panelCatalogue, (form: PanelCatalogueForm) =>
      unpackPanelCatalogue(form),
    );
    const { measures } = cities;
    await Promise.all(
      keys.map(async (key) => {
        const entry = catalogue.panel.get(key);
        const measure = measures.find((one) => one.key === key);
        if (!entry || !measure) return;
        columns.set(key, await readFile(entry.file, (form: PackedTable) => unpackPanelColumn(measure, form)));
      }),
    );
    dataset = null;
  };
  return {
    dataset: () => {
      const inOrder = catalogue.partitions.flatMap((file) => partitions.get(file) ?? []);
      const panel = { catalogue: cities, columns: new Map(columns), digest };
      dataset ??= datasetOfParts(catalogue, inOrder, list, panel, record, new Map(figureChanges));
      return dataset;
    },
    want: (need) => {
      const { indicatorIds, sources, panel, record: wanted, changesOf = [], changesSince = '' } = need;
      const loads = filesOf(catalogue, indicatorIds)
        .filter((file) => !partitions.has(file))
        .map(loadPartition);
      if (sources && list === null) loads.push(loadSources());
      if (catalogue.record !== '') {
        if (wanted && record === null) loads.push(recorded());
        if (changesSince !== '' && isOlder(changesSince) && !since.has(changesSince))
          loads.push(loadSince(changesSince));
        loads.push(...changesOf.filter((version) => !figureChanges.has(version)).map(loadChanges));
      }
      if (need.digest && digest === null && catalogue.panelDigest !== '') loads.push(loadDigest());
      const keys = panel?.filter((key) => catalogue.panel.has(key) && !columns.has(key)) ?? [];
      const named = cities !== null || catalogue.panelCatalogue === '';
      if (panel && (keys.length > 0 || !named)) loads.push(loadCities(keys));
      return loads.length === 0 ? null : Promise.all(loads).then(() => undefined);
    },
  };
}

function filesOf({ partitions, partitionOf }: Catalogue, indicatorIds: Need['indicatorIds']) {
  if (indicatorIds === 'all') return partitions;
  return [...new Set(indicatorIds.flatMap((id) => partitionOf.get(id) ?? []))];
}
