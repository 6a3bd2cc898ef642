import type { OwnCatalogue } from '../check/ownCatalogue';
import type { OwnMapping } from '../mapping/ownMapping';
import type { OwnReading, OwnRefusal, OwnSurvey } from '../ownReading';

/** A table that is being brought: its file stays in a worker of its own until `close`. */
export interface OwnSession {
  /** Opens a file or a pasted text and guesses how it is to be read. */
  readonly open: (file: File | string, sheet?: string) => Promise<OwnSurvey | OwnRefusal>;
  /** The first rows as they would be read with a mapping: quick, for every change of it. */
  readonly preview: (mapping: OwnMapping) => Promise<OwnReading | OwnRefusal>;
  /**
   * Reads the whole table.
   * @param onProgress from 0 to 1
   */
  readonly read: (
    mapping: OwnMapping,
    onProgress: (done: number) => void,
  ) => Promise<OwnReading | OwnRefusal>;
  /** Every issue of the last reading as a CSV file for spreadsheets. */
  readonly issuesCsv: (language: 'zh' | 'en') => Promise<string>;
  /** Stops what is being read: its promise gives a refusal with `cancelled`. */
  readonly cancel: () => void;
  readonly close: () => void;
}

export type OpenOwnSession = (catalogue: OwnCatalogue) => OwnSession;
