import { at, type Check, type Found } from '../check';
import { type Figure, figures, shown } from '../figures';
import type { ScreenedData } from '../screenedData';

/** What values of a unit can be at all; units of a count are not below zero. */
const RANGES: Readonly<Record<string, readonly [number, number]>> = {
  year: [0, 25],
  students_per_teacher: [1, 100],
  person_per_teacher: [1, 100],
  person_per_school: [1, 50_000],
  person_per_class: [1, 150],
  per_100k: [0, 100_000],
  multiple: [0, 1000],
  CNY_per_student: [1, 1_000_000],
};
/** Rates that may pass a hundred, or be below zero. */
const BEYOND_HUNDRED = /gross enrolment|growth|increase|over the base/i;
const MAY_FALL = /growth|increase|change/i;

const readable = (isFault: (figure: Figure) => string) => (data: ScreenedData) =>
  figures(data).flatMap((figure): readonly Found[] => {
    const fault = isFault(figure);
    return fault === ''
      ? []
      : [at(figure.row, 'value', `${figure.row.key} is ${shown(figure.value)}${fault}`)];
  });

const isPowerOfTen = (step: number): boolean =>
  step > 0 && Math.abs(Math.log10(step) - Math.round(Math.log10(step))) < 1e-9;

const isMultiple = (value: number, step: number): boolean =>
  Math.abs(value / step - Math.round(value / step)) < Math.max(1e-6, Math.abs(value / step) * 2 ** -48);

/** The years that figures and documents can be of, as it stands in the description of the data. */
function lastYear(data: ScreenedData): number {
  const created = /"created": "(\d{4})/.exec(data.text('datapackage.json'))?.[1];
  return Number(created ?? '9999');
}

/** Rules of a value by itself. */
export const VALUE_CHECKS: readonly Check[] = [
  {
    id: 'rate-in-range',
    severity: 'error',
    what: 'a percentage lies between 0 and 100, but for gross ratios and growth',
    mend: 'Look it up: a slipped point, a share of something else, or a gross ratio, whose name should say so.',
    find: readable(({ unit, value, name }) => {
      if (unit !== 'percent') return '';
      if (value < 0) return MAY_FALL.test(name) ? '' : ' %, below zero';
      const most = BEYOND_HUNDRED.test(name) ? 250 : 100;
      return value > most ? ` %, above ${most}` : '';
    }),
  },
  {
    id: 'ratio-in-range',
    severity: 'error',
    what: 'a ratio has a value that its unit can have',
    mend: 'Look it up: a slipped point, or the ratio turned round.',
    find: readable(({ unit, value }) => {
      const range = RANGES[unit];
      return !range || (value >= range[0] && value <= range[1]) ? '' : `, not within ${range.join('–')}`;
    }),
  },
  {
    id: 'count-not-negative',
    severity: 'error',
    what: 'a count or an amount of money is not below zero',
    mend: 'Look it up: a fall is an indicator of its own.',
    find: readable(({ kind, value }) =>
      (kind === 'count' || kind === 'money') && value < 0 ? ', below zero' : '',
    ),
  },
  {
    id: 'count-whole',
    severity: 'error',
    what: 'what is counted one by one is a whole number',
    mend: 'Write the value in the base unit: 1.5 万人 is 15000.',
    find: readable(({ unit, value }) =>
      /^(person|person_time|institution|school_place|class|volume|project)$/.test(unit) &&
      !Number.isInteger(value)
        ? ', not a whole number'
        : '',
    ),
  },
  {
    id: 'step-of-ten',
    severity: 'error',
    what: 'a resolution is a power of ten: 10000, 1, 0.01',
    mend: 'Write the step of the last digit printed, in base units.',
    find: (data) =>
      figures(data)
        .filter(({ step }) => !isPowerOfTen(step))
        .map(({ row }) => at(row, 'resolution', `${row.key} has the step ${row.get('resolution')}`)),
  },
  {
    id: 'value-of-its-step',
    severity: 'error',
    what: 'a value is a multiple of its resolution',
    mend: 'One of both is wrong: look at the figure as printed.',
    find: readable(({ value, step }) =>
      step > 0 && !isMultiple(value, step) ? `, no multiple of ${step}` : '',
    ),
  },
  {
    id: 'year-possible',
    severity: 'error',
    what: 'a period lies between 1949 and ten years after the data; a result not after them',
    mend: 'Mend time_period.',
    find: (data) => {
      const now = lastYear(data);
      return figures(data)
        .filter(({ period, year, row }) => {
          const last = row.get('nature') === 'actual' ? now : now + 10;
          return period.startYear < 1949 || year > last;
        })
        .map(({ row }) =>
          at(row, 'time_period', `${row.key} is of ${row.get('time_period')}, the data of ${now}`),
        );
    },
  },
];
