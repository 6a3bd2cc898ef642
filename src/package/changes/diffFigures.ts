import type { Edition } from '@/domain/dataVersion';
import type { FigureChange } from '@/domain/figureChange';
import type { Nature } from '@/domain/observation';
import { observationsSchema } from '../schema/observationsSchema';

/** A row of a data file as it stands there, each cell by the name of its column. */
export type FileRow = Readonly<Record<string, string>>;

/** The rows of a data file, and the columns that it has. */
export interface FileRows {
  readonly columns: readonly string[];
  readonly rows: readonly FileRow[];
}

/** Which version a change belongs to, and which it was held against. */
export interface Step extends Edition {
  readonly since: string;
}

const ID = 'observation_id';
/** What follows from the indicator, and what a figure is never moved from. */
const FIXED = ['place_code', 'stage_id'];
/** The columns of a figure that can change, in the order of the file; its identifier among them. */
export const CHANGING_COLUMNS: readonly string[] = observationsSchema.columns
  .map(({ name }) => name)
  .filter((name) => !FIXED.includes(name));

/**
 * The changes of figures between two versions of `observations.csv`, in the order of figures. A column that only one of
 * them has is no change: the older version did not keep it. A figure under another identifier is the same one where it
 * stands in the same place of the same document with the same digits, and nothing else does.
 */
export function diffFigures(before: FileRows, after: FileRows, step: Step): readonly FigureChange[] {
  const old = new Map(before.rows.map((row) => [row[ID] ?? '', row]));
  const now = new Set(after.rows.map((row) => row[ID] ?? ''));
  const gone = before.rows.filter((row) => !now.has(row[ID] ?? ''));
  const come = after.rows.filter((row) => !old.has(row[ID] ?? ''));
  const movedFrom = sameUnderOtherNames(gone, come);
  const moved = new Set(movedFrom.values());
  const shared = CHANGING_COLUMNS.filter((name) =>
    [before, after].every((one) => one.columns.includes(name)),
  );
  const changesOf = (row: FileRow): readonly FigureChange[] => {
    const earlier = old.get(row[ID] ?? '') ?? movedFrom.get(row);
    if (!earlier) return [{ ...head(row, step), kind: 'added', ...cells('value', '', row.value) }];
    return shared
      .filter((name) => earlier[name] !== row[name])
      .map((name) => ({ ...head(row, step), kind: 'corrected', ...cells(name, earlier[name], row[name]) }));
  };
  const removed = (row: FileRow): FigureChange => ({
    ...head(row, step),
    kind: 'removed',
    ...cells('value', row.value, ''),
  });
  return [...after.rows.flatMap(changesOf), ...gone.filter((row) => !moved.has(row)).map(removed)];
}

const cells = (field: string, before = '', after = '') => ({ field, before, after });

const head = (row: FileRow, step: Step) => ({
  ...step,
  indicatorId: row.indicator_id ?? '',
  stageId: row.stage_id ?? '',
  placeCode: row.place_code ?? '',
  period: row.time_period ?? '',
  nature: row.nature as Nature,
  observationId: row[ID] ?? '',
});

/** Of figures that came those that went under another identifier. */
function sameUnderOtherNames(
  gone: readonly FileRow[],
  come: readonly FileRow[],
): ReadonlyMap<FileRow, FileRow> {
  const left = byPrint(gone);
  const pairs = [...byPrint(come)].flatMap(([print, rows]) => {
    const earlier = left.get(print) ?? [];
    const [from] = earlier;
    const [to] = rows;
    return from && to && earlier.length === 1 && rows.length === 1 ? [[to, from] as const] : [];
  });
  return new Map(pairs);
}

function byPrint(rows: readonly FileRow[]): ReadonlyMap<string, readonly FileRow[]> {
  const found = new Map<string, FileRow[]>();
  for (const row of rows) {
    const print = ['place_code', 'source_id', 'locator', 'as_printed'].map((name) => row[name]).join('\n');
    found.set(print, [...(found.get(print) ?? []), row]);
  }
  return found;
}
