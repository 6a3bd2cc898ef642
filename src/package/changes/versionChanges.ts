import { compareVersions, type Edition } from '@/domain/dataVersion';
import type { FigureChange } from '@/domain/figureChange';
import { readCsvRows } from '../read/csvRows';
import { changesSchema } from '../schema/changesSchema';
import { diffFigures, type FileRows } from './diffFigures';
import { diffPanel, type PanelFiles } from './diffPanel';

/** Reads a file of a version by its path in the data folder; null: the version has none. */
export type ReadFile = (file: string) => string | null;

/** Which version a data folder is, as its description says. */
export function editionOf(read: ReadFile): Edition {
  const { version, created } = JSON.parse(read('datapackage.json') ?? '{}') as Record<string, string>;
  return { version: version ?? '', date: (created ?? '').slice(0, 10) };
}

/**
 * All changes of figures between two versions of the data folder.
 * @throws when the second is not the later one
 */
export function versionChanges(before: ReadFile, after: ReadFile): readonly FigureChange[] {
  const [earlier, later] = [editionOf(before), editionOf(after)];
  if (compareVersions(earlier.version, later.version) >= 0)
    throw new Error(`version ${later.version} does not come after ${earlier.version}`);
  const step = { ...later, since: earlier.version };
  return [
    ...diffFigures(table(before, 'observations.csv'), table(after, 'observations.csv'), step),
    ...diffPanel(panelOf(before), panelOf(after), step),
  ];
}

/** The record with the changes of a version in place of those that it had of it, in the order of its file. */
export const withChanges = (
  record: readonly FigureChange[],
  version: string,
  changes: readonly FigureChange[],
): readonly FigureChange[] =>
  [...record.filter((one) => one.version !== version), ...changes].sort(
    (a, b) => compareVersions(a.version, b.version) || (orderOf(a) < orderOf(b) ? -1 : 1),
  );

/** As `changesSchema` names a row. */
const orderOf = (change: FigureChange): string => {
  const row = changesSchema.write(change);
  return changesSchema.key.map((name) => row[name]).join('\u0000');
};

function table(read: ReadFile, file: string): FileRows {
  const text = read(file);
  if (text === null) return { columns: [], rows: [] };
  const { columns, rows } = readCsvRows(file, text, []);
  const names = [...columns.keys()];
  return {
    columns: names,
    rows: rows.map(({ cells }) => Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']))),
  };
}

const panelOf = (read: ReadFile): PanelFiles => ({
  panel: table(read, 'prefectures/panel.csv').rows,
  measures: table(read, 'prefectures/indicators.csv').rows,
  indicators: table(read, 'indicators.csv').rows,
});
