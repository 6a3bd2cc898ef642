import { describe, expect, it } from 'vitest';
import { cell, dataRows, type Row } from './dataFolder';
import { readPrintedNumber } from './printedNumber';

/** Figures whose bound stands in words that do not touch the number: why, by observation. */
const BOUND_APART: Readonly<Record<string, string>> = {
  'nc.beautiful-town-kindergartens-per-town.2023.plan': '至少 stands before the verb, not the number',
  'nc.civic-teacher-post-share.2021.target': '不低于 stands before the base of the share',
  'nc.population-of-districts-due-special-school.2021.actual':
    '已达 stands before the number: reached or passed',
  'jm.schools-under-construction.2020.actual': 'the report says at least in its own sentence',
};

/** What a printed unit must look like, by unit; units not named here have many classifiers. */
const PRINTED_UNITS: Readonly<Record<string, RegExp>> = {
  percent: /^%?$/,
  percentage_point: /^个百分点$/,
  CNY: /^(元|yuan)$/,
  m2: /^平方米$/,
  mu: /^亩$/,
  person_time: /^人次$/,
  school_place: /^(个|個|人)?$/,
  day: /^天$/,
  hour: /^小时$/,
  week: /^周次$/,
};
const NOT_FOR_OTHERS = /[%元次亩]|yuan|平方米|百分点/;
const COUNTED_BY_TIMES = ['event', 'person_time', 'view'];

const observations = dataRows('observations.csv');
const units = new Map(
  dataRows('indicators.csv').map((row) => [cell(row, 'indicator_id'), cell(row, 'unit')]),
);
const reading = (row: Row) => readPrintedNumber(cell(row, 'as_printed'));
const shown = (row: Row) => `${row.observation_id}: ${row.as_printed} | ${row.value} | ${row.bound}`;

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

function unitAgrees(row: Row): boolean {
  const unit = units.get(cell(row, 'indicator_id')) ?? '';
  const printed = reading(row)?.unit ?? '';
  const pattern = PRINTED_UNITS[unit];
  if (pattern) return pattern.test(printed);
  return COUNTED_BY_TIMES.includes(unit) || !NOT_FOR_OTHERS.test(printed);
}

describe('a figure as its source prints it', () => {
  it('says the value of its observation', () => {
    expect(observations.filter((row) => !valueAgrees(row)).map(shown)).toEqual([]);
  });

  it('says the bound of its observation', () => {
    expect(observations.filter((row) => !boundAgrees(row)).map(shown)).toEqual([]);
  });

  it('has the unit of its indicator', () => {
    expect(observations.filter((row) => !unitAgrees(row)).map(shown)).toEqual([]);
  });

  it('is two observations where it is a range: its lower and its upper end', () => {
    const ends = new Map<string, string[]>();
    for (const row of observations.filter((candidate) => reading(candidate)?.values.length === 2)) {
      const key = ['source_id', 'locator', 'indicator_id', 'time_period', 'as_printed']
        .map((column) => row[column])
        .join(' ');
      ends.set(key, [...(ends.get(key) ?? []), cell(row, 'bound')]);
    }
    const wrong = [...ends].filter(([, bounds]) => bounds.sort().join(' ') !== 'at_least at_most');
    expect(ends.size).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });

  it('stands in the list of bounds apart only where it is needed', () => {
    const ids = new Set(observations.map((row) => cell(row, 'observation_id')));
    expect(Object.keys(BOUND_APART).filter((id) => !ids.has(id))).toEqual([]);
  });
});
