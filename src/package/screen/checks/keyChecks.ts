import { at, type Check, type Found } from '../check';
import { figures, shown } from '../figures';
import type { ScreenedData } from '../screenedData';
import { groupRows, type ScreenedRow } from '../screenedRow';

const observations = ({ rows }: ScreenedData) => rows('observations.csv');

/** An id says its indicator, its nature and the year that its period begins in. */
function idFaults(row: ScreenedRow): readonly Found[] {
  const [, indicator, period = '', nature] = row.get('observation_id').split('.');
  const wrong = [
    ...(indicator === row.get('indicator_id') ? [] : ['indicator_id']),
    ...(period.slice(0, 4) === row.get('time_period').slice(0, 4) ? [] : ['time_period']),
    ...(nature === row.get('nature') ? [] : ['nature']),
  ];
  return wrong.map((column) => at(row, column, `"${row.get(column)}" is not what ${row.key} says`));
}

function prefixFaults(data: ScreenedData): readonly Found[] {
  const placeOf = new Map<string, string>();
  return observations(data).flatMap((row) => {
    const prefix = row.get('observation_id').split('.')[0] ?? '';
    const place = row.get('place_code');
    const first = placeOf.get(prefix) ?? place;
    placeOf.set(prefix, first);
    return first === place
      ? []
      : [at(row, 'place_code', `${place}, but other ids in ${prefix}. are of ${first}`)];
  });
}

const SAME = ['place_code', 'indicator_id', 'time_period', 'nature', 'bound', 'scope', 'source_id', 'value'];

function sameTwice(data: ScreenedData): readonly Found[] {
  const key = (row: ScreenedRow) => row.join([...SAME, 'locator', 'as_printed']);
  return [...groupRows(observations(data), key).values()].flatMap((same) =>
    same.slice(1).map((row) => at(row, 'observation_id', `${row.key} repeats line ${same[0]?.line}`)),
  );
}

/** Plain figures of the same thing from two sources that differ by more than the coarser of their steps. */
function contradictions(data: ScreenedData): readonly Found[] {
  const plain = figures(data).filter((figure) => figure.plain);
  const key = ({ row }: (typeof plain)[number]) => row.join(['place_code', 'indicator_id', 'time_period']);
  return [...groupRows(plain, key).values()].flatMap(([first, ...others]) =>
    others
      .filter((other) => first && Math.abs(other.value - first.value) > Math.max(first.step, other.step))
      .map((other) =>
        at(
          other.row,
          'value',
          `${other.row.key} is ${shown(other.value)}; ${first?.row.key} (line ${first?.row.line}) is ${shown(first?.value ?? 0)}`,
        ),
      ),
  );
}

const FIGURES = ['observations.csv', 'standards.csv', 'prefectures/indicators.csv'];

const unused = (file: string, column: string) => (data: ScreenedData) => {
  const used = new Set(FIGURES.flatMap(data.rows).map((row) => row.get(column)));
  return data
    .rows(file)
    .filter((row) => !used.has(row.get(column)))
    .map((row) => at(row, column, `no figure has ${row.key}`));
};

/** Rules of what names a row, and of rows that say the same. */
export const KEY_CHECKS: readonly Check[] = [
  {
    id: 'id-of-its-row',
    severity: 'error',
    what: 'an observation’s id says its indicator, its year and its nature',
    mend: 'Mend the column, or the id where it is wrong: an id once shipped is changed with npm run changes.',
    find: (data) => observations(data).flatMap(idFaults),
  },
  {
    id: 'id-prefix-of-place',
    severity: 'error',
    what: 'ids that begin alike are of one place',
    mend: 'Mend place_code, or the first part of the id.',
    find: prefixFaults,
  },
  {
    id: 'figure-once',
    severity: 'error',
    what: 'a printed figure is one observation',
    mend: 'Take the second row out.',
    find: sameTwice,
  },
  {
    id: 'sources-agree',
    severity: 'warning',
    what: 'two sources say the same of one thing, or one of them is in doubt',
    mend: 'Look both up: if they count different things they are two indicators, else one is doubtful.',
    find: contradictions,
  },
  {
    id: 'indicator-used',
    severity: 'error',
    what: 'every indicator has a figure',
    mend: 'Take the indicator out, and say so in changelog.csv.',
    find: unused('indicators.csv', 'indicator_id'),
  },
  {
    id: 'source-used',
    severity: 'error',
    what: 'every source has a figure',
    mend: 'Take the source out.',
    find: unused('sources.csv', 'source_id'),
  },
];
