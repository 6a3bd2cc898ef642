import type { Dataset } from '@/domain/dataset';
import type { Observation } from '@/domain/observation';
import type { Source } from '@/domain/source';
import type { CitedChart } from '@/narrative/citation/citedChart';
import type { Seen } from '@/narrative/citation/reference';
import { sourcesOf } from '@/query/sources/sourcesOf';
import type { Wording } from '@/wording/wording';
import type { Reading } from './snippets/reading';
import type { DataTable } from './table/dataTable';

/** Figures that are taken away, with what they must not be read without: what every file of them says. */
export interface Taken extends CitedChart {
  readonly table: DataTable;
  /** The documents that they stand in. */
  readonly documents: readonly Source[];
  /** Where a program finds the same figures. */
  readonly readings: readonly Reading[];
}

/** For whom a file is written: in which words, and from which address, on which day. */
export interface Reader {
  readonly wording: Wording;
  readonly seen: Seen;
}

/** The documents that some figures stand in, those of what they are worked out of too, each once. */
export const documentsOf = (dataset: Dataset, observations: readonly Observation[]): readonly Source[] => [
  ...new Set(observations.flatMap((one) => sourcesOf(dataset, one))),
];
