import { compareVersions } from '@/domain/dataVersion';
import { cell } from '../dataFolder';
import { type Check, groupRows } from './check';

const NAME = 'observation_id';
/** Figures of `prefectures/`, whose record is of the few that changed. */
const ofPanel = (id: string): boolean => id === '' || /^p\d{6}\./.test(id);

/** Rules of the record of changes, figure by figure. */
export const CHANGE_CHECKS: readonly Check[] = [
  {
    name: 'changes.csv has the versions in their order, none after the one described',
    faults: ({ rows, text }) => {
      const { version } = JSON.parse(text('datapackage.json')) as { readonly version: string };
      const versions = [...new Set(rows('changes.csv').map((row) => cell(row, 'version')))];
      const sorted = [...versions].sort(compareVersions);
      return versions.filter((one, at) => one !== sorted[at] || compareVersions(one, version) > 0);
    },
  },
  {
    name: 'what changes.csv says last of a figure is what the figure is (npm run changes writes it)',
    faults: ({ rows }) => {
      const figures = new Map(rows('observations.csv').map((row) => [cell(row, NAME), row]));
      const own = rows('changes.csv').filter((row) => !ofPanel(cell(row, NAME)));
      const renamed = new Set(own.filter((row) => row.field === NAME).map((row) => row.old_value));
      const groups = groupRows(own, (row) => `${row.observation_id} ${row.field}`);
      const last = [...groups.values()].flatMap((changes) => changes.slice(-1));
      return last
        .filter((row) => !renamed.has(row.observation_id))
        .filter((row) => {
          const figure = figures.get(cell(row, NAME));
          if (row.kind === 'removed') return figure !== undefined;
          const gone = last.some(
            (one) => one.kind === 'removed' && one.observation_id === row.observation_id,
          );
          return figure ? cell(figure, cell(row, 'field')) !== row.new_value : !gone;
        })
        .map((row) => `${row.version} ${row.observation_id} ${row.field}`);
    },
  },
];
