import type { OwnTable } from '../figures/ownFigures';

/** A table that its reader brought into this browser. */
export interface ShelvedTable {
  readonly id: string;
  /** What its reader calls it: at first the name of the file. */
  readonly name: string;
  /** ISO date and time. */
  readonly added: string;
  /** Whether its figures stand in the pages. */
  readonly on: boolean;
  readonly table: OwnTable;
}
