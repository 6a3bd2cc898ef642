import type { ShippedFile } from '@/domain/dataRecord';
import type { ChangedVersion } from '@/domain/figureChange';
import type { PackedTable } from './packedTable';

/** Where the figures that all prefecture-level cities have of one measure are. */
export interface PanelEntry {
  readonly key: string;
  readonly indicatorId: string;
  readonly file: string;
  readonly rows: number;
}

export type CatalogueTable =
  | 'places'
  | 'stages'
  | 'themes'
  | 'units'
  | 'indicators'
  | 'ratios'
  | 'planPeriods'
  | 'standards';

/** What the browser reads first: everything but the figures and the documents, and where these are. */
export interface CatalogueForm {
  readonly form: 1;
  /** The version of the data, as in its description. */
  readonly version: string;
  /** The day that it was made. */
  readonly date: string;
  readonly tables: Readonly<Record<CatalogueTable, PackedTable>>;
  readonly holdings: PackedTable;
  /** Files of figures, and for each indicator the one that holds its own; −1: it has no figures. */
  readonly partitions: readonly string[];
  readonly partitionOf: readonly number[];
  /** The file with every document and what is held from it. */
  readonly sources: string;
  readonly panel: readonly PanelEntry[];
  /** The file that names the prefecture-level cities and their boundary changes; empty: there is none. */
  readonly panelCatalogue: string;
  /** The file with what the first page shows of these cities; empty: there is none. */
  readonly panelDigest: string;
  /** The file that lists the files that ship, and what changed; empty: there is none. */
  readonly record: string;
  /** Identifiers of indicators and figures that are no longer there, each with the one to use instead. */
  readonly replaced: readonly (readonly [string, string])[];
}

/** The files that ship, and what changed from version to version. */
export interface RecordForm {
  readonly files: readonly ShippedFile[];
  readonly changes: PackedTable;
  /** The versions that changed figures, each with the file of these changes. */
  readonly versions: readonly (ChangedVersion & { readonly file: string })[];
}

/** The figures of some indicators, with the definitions of these and the documents they stand in. */
export interface PartitionForm {
  readonly observations: PackedTable;
  readonly definitions: PackedTable;
  readonly sources: PackedTable;
}

/** Every document, and what is held from it. */
export interface SourcesForm {
  readonly sources: PackedTable;
  readonly holdings: PackedTable;
}
