import { cell, type Data, type Row } from '../dataFolder';
import { printedStep, readPrintedNumber } from '../printedNumber';
import { type Check, groupRows } from './check';

/** Figures whose bound stands in words that do not touch the number: why, by observation. */
const BOUND_APART: Readonly<Record<string, string>> = {
  'nc.beautiful-town-kindergartens-per-town.2023.plan': '至少 stands before the verb, not the number',
  'nc.civic-teacher-post-share.2021.target': '不低于 stands before the base of the share',
  'nc.population-of-districts-due-special-school.2021.actual':
    '已达 stands before the number: reached or passed',
  'jm.schools-under-construction.2020.actual': 'the report says at least in its own sentence',
};

const COUNTED_BY_GE =
  'exam_centre exam_room township site parking_space problem theme sport team member centre award work'.split(
    ' ',
  );

/** What a printed unit must look like, by unit; units not named here have many classifiers. */
const PRINTED_UNITS: Readonly<Record<string, RegExp>> = {
  percent: /^%?$/,
  percentage_point: /^个百分点$/,
  CNY: /^(元|yuan)$/,
  CNY_per_student: /^元$/,
  m2: /^平方米$/,
  mu: /^亩$/,
  person_time: /^人次$/,
  school_place: /^(个|個|人)?$/,
  volume: /^册$/,
  day: /^天$/,
  hour: /^小时$/,
  week: /^周次$/,
  item: /^项$/,
  household: /^户$/,
  issue: /^期$/,
  copy: /^份$/,
  suggestion: /^余?条$/,
  matter: /^件$/,
  course: /^门$/,
  line: /^条$/,
  prize: /^名$/,
  round: /^轮$/,
  session: /^场$/,
  article: /^篇$/,
  lesson: /^节$/,
  class_hour: /^堂$/,
  film: /^部$/,
  painting: /^幅$/,
  ...Object.fromEntries(COUNTED_BY_GE.map((unit) => [unit, /^[个個]$/])),
};
const NOT_FOR_OTHERS = /[%元次亩]|yuan|平方米|百分点/;
const COUNTED_BY_TIMES = ['event', 'person_time', 'view'];

/** A column of the city yearbook has one step for all its rows, whatever zeros a copy drops or adds. */
const YEARBOOK = /^china-city-yearbook-/;

const reading = (row: Row) => readPrintedNumber(cell(row, 'as_printed'));
const shown = (row: Row) =>
  `${row.observation_id}: ${row.as_printed} | ${row.value} | ${row.bound} | ${row.resolution}`;

function valueAgrees(row: Row): boolean {
  const values = reading(row)?.values ?? [];
  const end = values.length === 2 && row.bound === 'at_most' ? 1 : 0;
  const isRange = values.length === 2;
  if (isRange && row.bound !== 'at_least' && row.bound !== 'at_most') return false;
  return values[end] === Number(row.value);
}

function boundAgrees(row: Row): boolean {
  const printed = reading(row);
  if (printed?.values.length === 2) return true;
  if (cell(row, 'observation_id') in BOUND_APART) return printed?.bound === null && row.bound === 'at_least';
  return (printed?.bound ?? 'exact') === row.bound;
}

function unitAgrees(row: Row, unit: string): boolean {
  const printed = reading(row)?.unit ?? '';
  const pattern = PRINTED_UNITS[unit];
  if (pattern) return pattern.test(printed);
  return COUNTED_BY_TIMES.includes(unit) || !NOT_FOR_OTHERS.test(printed);
}

function resolutionAgrees(row: Row): boolean {
  const step = printedStep(cell(row, 'as_printed'));
  const resolution = cell(row, 'resolution') === '' ? 1 : Number(row.resolution);
  const near = (a: number, b: number) => Math.abs(a / b - 1) < 1e-9;
  if (near(resolution, step)) return true;
  const isMultiple = Number(row.value) % Math.max(resolution, step) === 0;
  const isOneZero = near(resolution, step * 10) || near(resolution * 10, step);
  return YEARBOOK.test(cell(row, 'source_id')) && isMultiple && isOneZero;
}

function unpairedRanges({ rows }: Data): readonly string[] {
  const ranges = rows('observations.csv').filter((row) => reading(row)?.values.length === 2);
  const key = (row: Row) =>
    ['source_id', 'locator', 'indicator_id', 'time_period', 'as_printed'].map((name) => row[name]).join(' ');
  return [...groupRows(ranges, key)]
    .filter(([, ends]) => {
      const bounds = ends.map((row) => cell(row, 'bound')).sort();
      return bounds.join(' ') !== 'at_least at_most';
    })
    .map(([name]) => name);
}

function wrongUnits({ rows }: Data): readonly string[] {
  const units = new Map(rows('indicators.csv').map((row) => [row.indicator_id, cell(row, 'unit')]));
  return rows('observations.csv')
    .filter((row) => !unitAgrees(row, units.get(row.indicator_id) ?? ''))
    .map(shown);
}

const unless = (agrees: (row: Row) => boolean) => (data: Data) =>
  data
    .rows('observations.csv')
    .filter((row) => !agrees(row))
    .map(shown);

export const AS_PRINTED_CHECKS: readonly Check[] = [
  { name: 'a figure as printed says the value of its observation', faults: unless(valueAgrees) },
  { name: 'a figure as printed says the bound of its observation', faults: unless(boundAgrees) },
  { name: 'a figure as printed has the unit of its indicator', faults: wrongUnits },
  { name: 'a figure is no finer and no coarser than it is printed', faults: unless(resolutionAgrees) },
  { name: 'a printed range is two observations: its lower and its upper end', faults: unpairedRanges },
  {
    name: 'a bound apart from its number is listed only where it is needed',
    faults: ({ rows }) => {
      const ids = new Set(rows('observations.csv').map((row) => row.observation_id));
      return Object.keys(BOUND_APART).filter((id) => !ids.has(id));
    },
  },
];
