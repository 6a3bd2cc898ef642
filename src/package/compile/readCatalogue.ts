import type { DataRecord } from '@/domain/dataRecord';
import { type Dataset, type DatasetTables, groupBy, indexDataset } from '@/domain/dataset';
import type { Edition } from '@/domain/dataVersion';
import type { Holdings } from '@/domain/holding';
import type { Localized } from '@/domain/localized';
import { NO_PANEL, type PanelAtHand } from '@/domain/panel';
import type { Source } from '@/domain/source';
import { changelogSchema } from '../schema/changelogSchema';
import { indicatorsSchema } from '../schema/indicatorsSchema';
import { observationsSchema } from '../schema/observationsSchema';
import { placesSchema } from '../schema/placesSchema';
import { planPeriodsSchema } from '../schema/planPeriodsSchema';
import { ratiosSchema } from '../schema/ratiosSchema';
import { sourcesSchema } from '../schema/sourcesSchema';
import { stagesSchema } from '../schema/stagesSchema';
import { standardsSchema } from '../schema/standardsSchema';
import { topicsSchema } from '../schema/topicsSchema';
import { unitsSchema } from '../schema/unitsSchema';
import type { CatalogueForm, PanelEntry, PartitionForm, RecordForm, SourcesForm } from './catalogueForm';
import { unpackFigureHoldings, unpackSourceHoldings } from './holdingsForm';
import { unpackItems } from './packedItems';
import { unpackColumn } from './packedTable';

/** A catalogue, read: the tables without figures, and which file holds what. */
export interface Catalogue {
  readonly edition: Edition;
  readonly tables: Omit<DatasetTables, 'observations' | 'sources'>;
  readonly figures: Holdings['figures'];
  readonly partitions: readonly string[];
  /** By indicator the file that holds its figures; an indicator without figures is not in it. */
  readonly partitionOf: ReadonlyMap<string, string>;
  readonly sources: string;
  readonly panel: ReadonlyMap<string, PanelEntry>;
  readonly panelCatalogue: string;
  readonly panelDigest: string;
  readonly record: string;
  readonly replacedBy: ReadonlyMap<string, string>;
}

/** A partition, read. */
export interface Partition {
  readonly observations: DatasetTables['observations'];
  readonly definitions: ReadonlyMap<string, Localized>;
  readonly sources: readonly Source[];
}

/** Every document, read, with what is held from it. */
export interface SourceList {
  readonly sources: readonly Source[];
  readonly holdings: Holdings['sources'];
}

export function readCatalogue(form: CatalogueForm): Catalogue {
  const { tables, partitions } = form;
  if (!Array.isArray(partitions)) throw new Error('no partitions');
  const indicators = unpackItems(indicatorsSchema, tables.indicators);
  return {
    edition: { version: form.version, date: form.date },
    tables: {
      places: unpackItems(placesSchema, tables.places),
      stages: unpackItems(stagesSchema, tables.stages),
      topics: unpackItems(topicsSchema, tables.themes),
      units: unpackItems(unitsSchema, tables.units),
      indicators,
      ratios: unpackItems(ratiosSchema, tables.ratios),
      planPeriods: unpackItems(planPeriodsSchema, tables.planPeriods),
      standards: unpackItems(standardsSchema, tables.standards),
    },
    figures: unpackFigureHoldings(form.holdings),
    partitions,
    partitionOf: new Map(
      indicators.flatMap(({ id }, at) => {
        const file = partitions[form.partitionOf[at] ?? -1];
        return file === undefined ? [] : [[id, file] as const];
      }),
    ),
    sources: form.sources,
    panel: new Map(form.panel.map((entry) => [entry.key, entry])),
    panelCatalogue: form.panelCatalogue,
    panelDigest: form.panelDigest,
    record: form.record,
    replacedBy: new Map(form.replaced),
  };
}

export function readPartition(form: PartitionForm): Partition {
  const id = unpackColumn(form.definitions, 'id');
  const zh = unpackColumn(form.definitions, 'zh');
  const en = unpackColumn(form.definitions, 'en');
  return {
    observations: unpackItems(observationsSchema, form.observations),
    definitions: new Map(
      Array.from({ length: form.definitions.rows }, (_, row) => [
        String(id(row)),
        { zh: String(zh(row)), en: String(en(row)) },
      ]),
    ),
    sources: unpackItems(sourcesSchema, form.sources),
  };
}

export const readRecord = ({ files, changes, versions }: RecordForm): DataRecord => ({
  files,
  changes: unpackItems(changelogSchema, changes),
  versions: versions.map(({ file: _, ...version }) => version),
});

/** @param indicatorIds every indicator, in the order of the catalogue */
export function readSources(form: SourcesForm, indicatorIds: readonly string[]): SourceList {
  return {
    sources: unpackItems(sourcesSchema, form.sources),
    holdings: unpackSourceHoldings(form.holdings, indicatorIds),
  };
}

/**
 * The dataset as far as it was loaded: every table but figures and documents whole, with what is held of each
 * indicator; the figures and definitions of the partitions at hand, in the order of the indicators; their documents, or all where the list is there.
 */
export function datasetOfParts(
  catalogue: Catalogue,
  partitions: readonly Partition[],
  list: SourceList | null,
  panel: Omit<PanelAtHand, 'keyOf'> = NO_PANEL,
  record: DataRecord | null = null,
  figureChanges: Dataset['figureChanges'] = new Map(),
): Dataset {
  const definitions = new Map(partitions.flatMap((partition) => [...partition.definitions]));
  const figures = groupBy(
    partitions.flatMap((partition) => partition.observations),
    ({ indicatorId }) => indicatorId,
  );
  const cited = new Map(partitions.flatMap((partition) => partition.sources.map((one) => [one.id, one])));
  const tables: DatasetTables = {
    ...catalogue.tables,
    indicators: catalogue.tables.indicators.map((one) => {
      const definition = definitions.get(one.id);
      return definition ? { ...one, definition } : one;
    }),
    sources: list?.sources ?? [...cited.values()],
    observations: catalogue.tables.indicators.flatMap(({ id }) => figures.get(id) ?? []),
  };
  const keyOf = new Map([...catalogue.panel.values()].map(({ key, indicatorId }) => [indicatorId, key]));
  const holdings = { figures: catalogue.figures, sources: list?.holdings ?? [] };
  const { edition, replacedBy } = catalogue;
  return indexDataset(tables, holdings, { ...panel, keyOf }, { edition, record, replacedBy, figureChanges });
}
