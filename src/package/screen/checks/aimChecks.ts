import { at, type Check, type Found } from '../check';
import { type Figure, figures, plainFigures, shown } from '../figures';
import type { ScreenedData } from '../screenedData';
import { groupRows } from '../screenedRow';

interface Dated {
  readonly figure: Figure;
  /** The year in which its source was issued. */
  readonly issued: number;
}

const dated = (data: ScreenedData): readonly Dated[] =>
  figures(data).flatMap((figure) => {
    const issued = data.row('sources.csv', 'source_id', figure.row.get('source_id'))?.get('issued') ?? '';
    return issued === '' ? [] : [{ figure, issued: Number(issued.slice(0, 4)) }];
  });

const isAim = ({ row }: Figure): boolean => row.get('nature') !== 'actual';

const told = ({ figure: { row }, issued }: Dated): Found =>
  at(row, 'time_period', `${row.key} is of ${row.get('time_period')}, its source of ${issued}`);

/** Targets that had been reached when they were set. */
function reachedBefore(data: ScreenedData): readonly Found[] {
  const results = groupRows(
    [...plainFigures(data).values()],
    ({ place, indicator }) => `${place} ${indicator}`,
  );
  return dated(data)
    .filter(({ figure }) => figure.row.get('nature') === 'target' && !figure.doubtful)
    .flatMap(({ figure, issued }) => {
      const direction = data.row('indicators.csv', 'indicator_id', figure.indicator)?.get('direction');
      const before = (results.get(`${figure.place} ${figure.indicator}`) ?? [])
        .filter(({ year }) => year < Math.min(issued, figure.year))
        .sort((a, b) => b.year - a.year)[0];
      if (!before || (direction !== 'higher' && direction !== 'lower')) return [];
      const isReached = direction === 'higher' ? before.value > figure.value : before.value < figure.value;
      return isReached
        ? [
            at(
              figure.row,
              'value',
              `${figure.row.key} aims at ${shown(figure.value)}; ${before.row.key} (line ${before.row.line}) had ${shown(before.value)}`,
            ),
          ]
        : [];
    });
}

function standardYears(data: ScreenedData): readonly Found[] {
  return data.rows('standards.csv').flatMap((row) => {
    const source = data.row('sources.csv', 'source_id', row.get('source_id'));
    const issued = source?.get('issued').slice(0, 4) ?? '';
    const due = row.get('by_year');
    return issued !== '' && due !== '' && Number(due) < Number(issued)
      ? [at(row, 'by_year', `${row.key} is due in ${due}, its source of ${issued}`)]
      : [];
  });
}

/** Rules of targets, plans and results in time. */
export const AIM_CHECKS: readonly Check[] = [
  {
    id: 'target-ahead',
    severity: 'warning',
    what: 'a target or plan is due in the year of its document or later',
    mend: 'Look it up: the year of the target, or a result taken for a target.',
    find: (data) =>
      dated(data)
        .filter(({ figure, issued }) => isAim(figure) && figure.year < issued)
        .map(told),
  },
  {
    id: 'result-behind',
    severity: 'error',
    what: 'a result is of the year of its document or earlier',
    mend: 'Look it up: the year of the result, or a plan taken for a result.',
    find: (data) =>
      dated(data)
        .filter(({ figure, issued }) => !isAim(figure) && figure.year > issued)
        .map(told),
  },
  {
    id: 'target-beyond-result',
    severity: 'warning',
    what: 'a target asks for more than the place had when it was set',
    mend: 'Look both up: they may not be the same thing. A floor to be kept is listed as known.',
    find: reachedBefore,
  },
  {
    id: 'standard-ahead',
    severity: 'error',
    what: 'a standard is due in the year of its document or later',
    mend: 'Mend by_year, or the date of the source.',
    find: standardYears,
  },
  {
    id: 'part-year-not-whole',
    severity: 'error',
    what: 'a figure said to be so far is of no whole year',
    mend: 'Write the period that it covers: 2022-01-01/P6M, 2023-S1.',
    find: ({ rows }) =>
      rows('observations.csv')
        .filter(
          (row) =>
            /^\d{4}$/.test(row.get('time_period')) &&
            /原文(说|为)“(今年以来|目前已|已)|so far/.test(`${row.get('note_zh')}${row.get('note_en')}`),
        )
        .map((row) => at(row, 'time_period', `${row.key} is of the whole of ${row.get('time_period')}`)),
  },
];
