import { type Cells, type Change, edit } from './screenBase';

/** How to break the data so that one check sees it, once, and where. */
export interface Break {
  readonly check: string;
  readonly change: Change;
  readonly file: string;
  readonly column: string;
  /** The row in which it is seen, a line, or the last line of the file. */
  readonly row: Cells | number | 'last';
}

export const OBSERVATIONS = 'observations.csv';

/** The national number of primary pupils in 2010, one of a long series. */
export const PUPILS = 'cn.primary-students.2010.actual';

export const named = (id: string): Cells => ({ observation_id: id });

/** Cells of an observation changed. */
export const observed = (id: string, cells: Cells): Change => edit(OBSERVATIONS, named(id), cells);

/** A check that sees a changed cell in the column that it names. */
export const inCell = (check: string, id: string, column: string, cells: Cells): Break => ({
  check,
  change: observed(id, cells),
  file: OBSERVATIONS,
  column,
  row: named({ ...named(id), ...cells }.observation_id ?? id),
});

/** A check that sees a changed cell of another file in the column that it names. */
export const inFile = (check: string, file: string, row: Cells, column: string, cells: Cells): Break => ({
  check,
  change: edit(file, row, cells),
  file,
  column,
  row: { ...row, ...cells },
});
