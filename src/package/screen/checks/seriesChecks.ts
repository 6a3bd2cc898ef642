import { at, type Check, type Found } from '../check';
import { type Figure, plainFigures, plainSeries, shown } from '../figures';
import type { ScreenedData } from '../screenedData';
import { groupRows } from '../screenedRow';
import { isJump, significance, slipsIn, told } from '../slips';

/** Points of a hundred that a rate may move in a year. */
const RATE_JUMP = 15;
/** A figure is equal to another by chance only with fewer digits than this. */
const DIGITS = 5;

const isBreak = ({ row }: Figure): boolean => row.get('break_zh') !== '' || row.get('break_en') !== '';

/** Neighbours in a series: a figure and that of the year before. */
const steps = (data: ScreenedData): readonly (readonly [Figure, Figure])[] =>
  plainSeries(data).flatMap((series) =>
    series.flatMap((figure, index) => {
      const before = series[index - 1];
      return before && figure.year - before.year === 1 ? [[before, figure] as const] : [];
    }),
  );

const slips = (data: ScreenedData): readonly Found[] => slipsIn(plainSeries(data));

function jumps(data: ScreenedData): readonly Found[] {
  return steps(data)
    .filter(([before, figure]) => figure.kind !== 'rate' && !isBreak(figure) && isJump(before, figure))
    .map(([before, figure]) =>
      at(figure.row, 'value', `${figure.row.key} is ${told(figure)}, after ${told(before)}`),
    );
}

function rateJumps(data: ScreenedData): readonly Found[] {
  return steps(data)
    .filter(
      ([before, figure]) =>
        figure.kind === 'rate' && !isBreak(figure) && Math.abs(figure.value - before.value) > RATE_JUMP,
    )
    .map(([before, figure]) =>
      at(figure.row, 'value', `${figure.row.key} is ${told(figure)}, after ${told(before)}`),
    );
}

function equalYears(data: ScreenedData): readonly Found[] {
  return steps(data)
    .filter(([before, { value, step }]) => before.value === value && significance(value, step) >= DIGITS)
    .map(([before, figure]) =>
      at(figure.row, 'value', `${figure.row.key} is ${told(figure)}, the same as in ${before.year}`),
    );
}

function equalPlaces(data: ScreenedData): readonly Found[] {
  const exact = [...plainFigures(data).values()].filter(
    ({ value, step }) => significance(value, step) >= DIGITS,
  );
  const groups = groupRows(exact, ({ indicator, year, value }) => `${indicator} ${year} ${value}`);
  return [...groups.values()].flatMap(toldEqual);
}

/** One number under two headings; an older table may well have that of the newer one. */
function equalMeasures(data: ScreenedData): readonly Found[] {
  const older = new Map(
    data.rows('indicators.csv').map((row) => [row.get('indicator_id'), row.get('older_of')]),
  );
  const exact = [...plainFigures(data).values()].filter(
    ({ value, step }) => significance(value, step) >= DIGITS,
  );
  const groups = groupRows(
    exact,
    ({ place, indicator, year, value }) => `${place} ${year} ${value} ${older.get(indicator) || indicator}`,
  );
  const newest = [...groups.values()].flatMap(([first]) => first ?? []);
  const equal = groupRows(newest, ({ place, year, value }) => `${place} ${year} ${value}`);
  return [...equal.values()].flatMap(toldEqual);
}

function toldEqual([first, ...others]: readonly Figure[]): readonly Found[] {
  return others.map(({ row, value }) =>
    at(
      row,
      'value',
      `${row.key} is ${shown(value)}, the same as ${first?.row.key} (line ${first?.row.line})`,
    ),
  );
}

/** Rules of a figure beside those of other years and places. */
export const SERIES_CHECKS: readonly Check[] = [
  {
    id: 'unit-slip',
    severity: 'error',
    what: 'a figure is not ten, a hundred or ten thousand times those beside it',
    mend: 'Look it up: 万 left out or counted twice, or a point slipped. If it is printed so, it is doubtful.',
    find: slips,
  },
  {
    id: 'year-jump',
    severity: 'warning',
    what: 'a figure neither doubles nor halves in a year without a break or a doubt',
    mend: 'Look it up; where it is printed so, give the break its reason or the figure its doubt.',
    find: jumps,
  },
  {
    id: 'rate-jump',
    severity: 'warning',
    what: 'a rate moves by no more than 15 points in a year without a break or a doubt',
    mend: 'Look it up; where it is printed so, give the break its reason or the figure its doubt.',
    find: rateJumps,
  },
  {
    id: 'years-differ',
    severity: 'warning',
    what: 'a figure of five digits or more is not that of the year before',
    mend: 'Look it up: a row copied, or a table that repeats last year’s column.',
    find: equalYears,
  },
  {
    id: 'places-differ',
    severity: 'warning',
    what: 'two places do not have one figure of five digits or more in a year',
    mend: 'Look both up: a row may be copied from the line above.',
    find: equalPlaces,
  },
  {
    id: 'measures-differ',
    severity: 'warning',
    what: 'two indicators of a place do not have one figure of five digits or more in a year',
    mend: 'Look both up: a column may be copied, or the two may be one indicator.',
    find: equalMeasures,
  },
];
