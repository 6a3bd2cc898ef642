import { at, type Check, type Found } from '../check';
import { type Figure, figures, shown } from '../figures';
import type { ScreenedData } from '../screenedData';
import { groupRows } from '../screenedRow';

const SAME = ['place_code', 'indicator_id', 'time_period', 'nature', 'scope'];

const sameThing = (data: ScreenedData): readonly (readonly Figure[])[] => [
  ...groupRows(
    figures(data).filter(({ doubtful }) => !doubtful),
    ({ row }) => row.join(SAME),
  ).values(),
];

const of = (group: readonly Figure[], ...bounds: readonly string[]) =>
  group.filter(({ row }) => bounds.includes(row.get('bound')));

function crossed(group: readonly Figure[]): readonly Found[] {
  const lows = of(group, 'at_least', 'more_than');
  return of(group, 'at_most').flatMap((high) =>
    lows
      .filter((low) => low.value > high.value)
      .map((low) =>
        at(
          low.row,
          'bound',
          `${low.row.key} is at least ${shown(low.value)}, ${high.row.key} (line ${high.row.line}) at most ${shown(high.value)}`,
        ),
      ),
  );
}

function broken(group: readonly Figure[]): readonly Found[] {
  return of(group, 'exact').flatMap((exact) =>
    of(group, 'at_least', 'more_than', 'at_most')
      .filter(({ row, value }) => {
        const bound = row.get('bound');
        if (bound === 'at_most') return exact.value > value;
        return bound === 'at_least' ? exact.value < value : exact.value <= value;
      })
      .map((bound) =>
        at(
          exact.row,
          'value',
          `${exact.row.key} is ${shown(exact.value)}; ${bound.row.key} (line ${bound.row.line}) says ${bound.row.get('bound')} ${shown(bound.value)}`,
        ),
      ),
  );
}

/** Figures that are near a number only in words must not be far from the exact one. */
function apart(group: readonly Figure[]): readonly Found[] {
  return of(group, 'exact').flatMap((exact) =>
    of(group, 'nearly', 'about')
      .filter(({ value }) => Math.abs(exact.value / value - 1) > 0.1)
      .map((about) =>
        at(
          about.row,
          'value',
          `${about.row.key} is ${about.row.get('bound')} ${shown(about.value)}, ${exact.row.key} (line ${exact.row.line}) exactly ${shown(exact.value)}`,
        ),
      ),
  );
}

/** A share of a hundred cannot pass it: a bound there is none. */
const emptyBounds = (data: ScreenedData) =>
  figures(data)
    .filter(({ unit, value, row, name }) => {
      const bound = row.get('bound');
      const isTop = value >= 100 && (bound === 'more_than' || bound === 'at_most');
      return (
        unit === 'percent' && !/gross|growth/i.test(name) && (isTop || (value === 0 && bound === 'at_least'))
      );
    })
    .map(({ row, value }) =>
      at(row, 'bound', `${row.key} is ${row.get('bound')} ${value} %, which says nothing or cannot be`),
    );

/** Rules of bounds against values. */
export const BOUND_CHECKS: readonly Check[] = [
  {
    id: 'bounds-in-order',
    severity: 'error',
    what: 'the lower bound of a figure is not above its upper one',
    mend: 'Look at the range as printed: the ends may be exchanged.',
    find: (data) => sameThing(data).flatMap(crossed),
  },
  {
    id: 'value-within-bounds',
    severity: 'error',
    what: 'an exact figure keeps the bounds that another source gives of it',
    mend: 'Look both up: one of them is doubtful, or of another period or scope.',
    find: (data) => sameThing(data).flatMap(broken),
  },
  {
    id: 'about-near-value',
    severity: 'warning',
    what: 'a figure that is about or nearly a number lies within 10% of the exact one',
    mend: 'Look both up: one of them is doubtful, or of another period or scope.',
    find: (data) => sameThing(data).flatMap(apart),
  },
  {
    id: 'bound-says-something',
    severity: 'error',
    what: 'a bound of a share excludes something',
    mend: 'Look at the figure as printed.',
    find: emptyBounds,
  },
];
