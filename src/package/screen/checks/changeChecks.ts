import { compareVersions } from '@/domain/dataVersion';
import { at, type Check, type Found } from '../check';
import { DESCRIPTION, type ScreenedData } from '../screenedData';
import { groupRows, type ScreenedRow } from '../screenedRow';

const NAME = 'observation_id';
/** Figures of `prefectures/`, whose record is of the few that changed. */
const ofPanel = (id: string): boolean => id === '' || /^p\d{6}\./.test(id);

const versionOf = ({ text }: ScreenedData): string =>
  /"version": "([^"]+)"/.exec(text(DESCRIPTION))?.[1] ?? '';

const versioned = (file: string) => (data: ScreenedData) => {
  const now = versionOf(data);
  if (now === '') return [];
  return data
    .rows(file)
    .filter((row, index, all) => {
      const before = all[index - 1]?.get('version') ?? row.get('version');
      const version = row.get('version');
      return compareVersions(before, version) > 0 || compareVersions(version, now) > 0;
    })
    .map(
      (row): Found => ({
        ...at(row, 'version', `version ${row.get('version')} is out of order, or after ${now}`),
        subject: row.get('version'),
      }),
    );
};

function untrueRecords({ rows }: ScreenedData): readonly Found[] {
  const figures = new Map(rows('observations.csv').map((row) => [row.get(NAME), row]));
  const own = rows('changes.csv').filter((row) => !ofPanel(row.get(NAME)));
  const renamed = new Set(own.filter((row) => row.get('field') === NAME).map((row) => row.get('old_value')));
  const groups = groupRows(own, (row) => row.join([NAME, 'field']));
  const last = [...groups.values()].flatMap((changes) => changes.slice(-1));
  const gone = new Set(last.filter((row) => row.get('kind') === 'removed').map((row) => row.get(NAME)));
  const isUntrue = (row: ScreenedRow): boolean => {
    const figure = figures.get(row.get(NAME));
    if (row.get('kind') === 'removed') return figure !== undefined;
    return figure ? figure.get(row.get('field')) !== row.get('new_value') : !gone.has(row.get(NAME));
  };
  return last
    .filter((row) => !renamed.has(row.get(NAME)) && isUntrue(row))
    .map((row) =>
      at(row, 'new_value', `${row.get(NAME)} ${row.get('field')} is not "${row.get('new_value')}"`),
    );
}

/** Rules of the record of changes. */
export const CHANGE_CHECKS: readonly Check[] = [
  {
    id: 'changes-in-order',
    severity: 'error',
    what: 'changes.csv has the versions in their order, none after the one described',
    mend: 'Run npm run changes.',
    find: versioned('changes.csv'),
  },
  {
    id: 'changes-true',
    severity: 'error',
    what: 'what changes.csv says last of a figure is what the figure is',
    mend: 'Raise the version, then run npm run changes.',
    find: untrueRecords,
  },
  {
    id: 'changelog-newest',
    severity: 'error',
    what: 'the newest version of changelog.csv is the one that datapackage.json describes',
    mend: 'Write what the version changed, or mend its number.',
    find: (data) => {
      const rows = data.rows('changelog.csv');
      const newest = [...rows].sort((a, b) => compareVersions(a.get('version'), b.get('version'))).at(-1);
      const now = versionOf(data);
      if (!newest || now === '' || newest.get('version') === now) return [];
      return [at(newest, 'version', `the newest is ${newest.get('version')}, the data are ${now}`)];
    },
  },
  {
    id: 'changelog-of-indicators',
    severity: 'error',
    what: 'the changelog speaks of indicators that are there, and of removed ones that are not',
    mend: 'Mend the id, or say that it was removed.',
    find: ({ rows }) => {
      const ids = new Set(rows('indicators.csv').map((row) => row.get('indicator_id')));
      return rows('changelog.csv')
        .filter((row) => row.get('indicator_id') !== '')
        .filter((row) => ids.has(row.get('indicator_id')) === (row.get('kind') === 'removed'))
        .map((row) => at(row, 'indicator_id', `${row.get('indicator_id')} is said to be ${row.get('kind')}`));
    },
  },
];
