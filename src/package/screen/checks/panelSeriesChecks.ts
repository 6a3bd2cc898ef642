import { at, type Check, type Found } from '../check';
import { figureKey, plainFigures, shown } from '../figures';
import { indicatorOf, type PanelFigure, panelSeries, soundPanel } from '../panelFigures';
import type { ScreenedData } from '../screenedData';
import { groupRows } from '../screenedRow';
import { isJump, significance, slipsIn, told } from '../slips';

/**
 * By chance one of ten panels like this holds a figure of so many digits that repeats the year before, and every second
 * one a city and year with several that have so many together, where this one has 22: counted by the figures that differ
 * from the year before by a few steps, as often as those that differ by none if nothing were carried over.
 */
const ONE_DIGITS = 6;
const REPEATED_DIGITS = 8;
/** A shorter figure, as of a city's schools, repeats by itself now and then: it shows nothing. */
const LONG_DIGITS = 4;
/** Beside so many longer figures one of three digits has been carried over too. */
const SEVERAL = 3;
const SHORT_DIGITS = 3;
/** Small numbers, as of schools just opened, double easily. */
const MANY = 100;
const TIMES = 3;
/** Further back than this a year says nothing of a slip. */
const NEAR_YEARS = 2;
/** Yearbook and national statistics count a little differently: this share is no contradiction. */
const SLACK = 0.03;
/** Cities count campuses of universities that lie elsewhere. */
const SLACK_OF_HIGHER = 0.2;

/** The years in which the boundary of a city changed, and the years after them, as `city year`. */
const changes = ({ rows }: ScreenedData): ReadonlySet<string> =>
  new Set(
    rows('prefectures/breaks.csv').flatMap((row) =>
      [0, 1].map((later) => `${row.get('city_code')} ${row.number('year') + later}`),
    ),
  );

const sound = (data: ScreenedData) =>
  panelSeries(data).map((series) => series.filter(({ doubtful }) => !doubtful));

const slips = (data: ScreenedData): readonly Found[] =>
  slipsIn(
    sound(data),
    (figure, other) => Math.abs(other.year - figure.year) <= NEAR_YEARS,
    (figure, beside) => Math.max(figure.value, ...beside.map(({ value }) => value)) / figure.step >= 100,
  );

const neighbours = (
  all: readonly (readonly PanelFigure[])[],
): readonly (readonly [PanelFigure, PanelFigure])[] =>
  all.flatMap((series) =>
    series.flatMap((figure, index) => {
      const before = series[index - 1];
      return before && figure.year - before.year === 1 ? [[before, figure] as const] : [];
    }),
  );

function jumps(data: ScreenedData): readonly Found[] {
  const changed = changes(data);
  return neighbours(sound(data))
    .filter(
      ([before, figure]) =>
        before.value / before.step >= MANY &&
        figure.value / figure.step >= MANY &&
        isJump(before, figure, TIMES) &&
        !changed.has(`${figure.city} ${figure.year}`),
    )
    .map(([before, figure]) =>
      at(figure.row, 'value', `${figure.row.key} is ${told(figure)}, after ${told(before)}`),
    );
}

const digitsOf = ({ value, step }: PanelFigure): number => significance(value, step);

/**
 * Figures of one city that repeat the year before, with more digits than chance explains. Those in doubt count as well,
 * and are not told.
 */
function equalYears(data: ScreenedData): readonly Found[] {
  const equal = neighbours(panelSeries(data))
    .filter(([before, { measure, value }]) => before.value === value && measure !== 'land_area')
    .map(([, figure]) => figure)
    .filter((figure) => digitsOf(figure) >= SHORT_DIGITS);
  return [...groupRows(equal, ({ city, year }) => `${city} ${year}`)].flatMap(([subject, same]) => {
    const long = same.filter((figure) => digitsOf(figure) >= LONG_DIGITS);
    const digits = long.map(digitsOf);
    const isChance =
      Math.max(0, ...digits) < ONE_DIGITS && digits.reduce((all, one) => all + one, 0) < REPEATED_DIGITS;
    const unmarked = (long.length < SEVERAL ? long : same).filter(({ doubtful }) => !doubtful);
    const first = unmarked[0];
    if (!first || isChance) return [];
    const values = unmarked.map(({ measure, value }) => `${measure} ${shown(value)}`).join(', ');
    return [{ ...at(first.row, 'value', `${subject} repeats the year before: ${values}`), subject }];
  });
}

function equalCities(data: ScreenedData): readonly Found[] {
  const exact = soundPanel(data).filter(({ value, step }) => significance(value, step) >= ONE_DIGITS);
  const groups = groupRows(exact, ({ measure, year, value }) => `${measure} ${year} ${value}`);
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.map((other) =>
      at(
        other.row,
        'value',
        `${other.row.key} is ${shown(other.value)}, the same as ${first?.row.key} (line ${first?.row.line})`,
      ),
    ),
  );
}

/** Cities of a province, or of the country, against what the national statistics print of it. */
const sums =
  (areaOf: (city: string) => string) =>
  (data: ScreenedData): readonly Found[] => {
    const groups = groupRows(soundPanel(data), ({ city, measure, year }) =>
      figureKey(areaOf(city), indicatorOf(data, measure), year),
    );
    return [...groups].flatMap(([key, cities]): readonly Found[] => {
      const whole = plainFigures(data).get(key);
      if (!whole?.addsUp) return [];
      const sum = cities.reduce((all, { value }) => all + value, 0);
      const slack = cities.reduce((all, { step }) => all + step / 2, 0) + whole.step / 2;
      const share = whole.row.get('stage_id') === 'higher' ? SLACK_OF_HIGHER : SLACK;
      if (sum <= whole.value * (1 + share) + slack) return [];
      return [
        at(
          whole.row,
          'value',
          `${whole.row.key} is ${shown(whole.value)}; its ${cities.length} cities in the yearbook make ${shown(sum)}`,
        ),
      ];
    });
  };

/** Rules of the figures of all prefecture-level cities beside one another. */
export const PANEL_SERIES_CHECKS: readonly Check[] = [
  {
    id: 'panel-unit-slip',
    severity: 'error',
    what: 'a figure of a prefecture-level city is not ten or more times those of the years beside it',
    mend: 'Look it up in the yearbook; if it is printed so, flag it doubt.',
    find: slips,
  },
  {
    id: 'panel-year-jump',
    severity: 'warning',
    what: 'a figure of a prefecture-level city neither grows nor falls threefold in a year without a break or a doubt',
    mend: 'Look it up in the yearbook; if it is printed so, flag it doubt, or add the change of boundary.',
    find: jumps,
  },
  {
    id: 'panel-years-differ',
    severity: 'error',
    what: 'a prefecture-level city repeats no more figures of the year before than chance explains, doubt aside',
    mend: 'Look them up in the yearbook; if they are printed so, flag them repeated.',
    find: equalYears,
  },
  {
    id: 'panel-cities-differ',
    severity: 'warning',
    what: 'two prefecture-level cities do not have one figure of six digits or more in a year',
    mend: 'Look both up in the yearbook: a row may be copied from the line above.',
    find: equalCities,
  },
  {
    id: 'panel-within-province',
    severity: 'warning',
    what: 'the cities of a province together have no more than the province, 3% aside (20% in higher education)',
    mend: 'Look the largest of them up: one may count more than the others.',
    find: sums((city) => `${city.slice(0, 2)}0000`),
  },
  {
    id: 'panel-within-country',
    severity: 'error',
    what: 'all prefecture-level cities together have no more than the country, 3% aside (20% in higher education)',
    mend: 'Look for a unit that slipped, or a definition that differs.',
    find: sums(() => '100000'),
  },
];
