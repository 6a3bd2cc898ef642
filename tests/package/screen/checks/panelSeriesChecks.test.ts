import { describe, expect, it } from 'vitest';
import { PANEL_SERIES_CHECKS } from '@/package/screen/checks/panelSeriesChecks';
import { screenData } from '@/package/screen/screenData';
import { BASE, screened } from '../screenBase';

const PANEL = 'prefectures/panel.csv';
const YEARS_DIFFER = PANEL_SERIES_CHECKS.filter(({ id }) => id === 'panel-years-differ');

interface Printed {
  readonly value: number;
  readonly step?: number;
  readonly flag?: string;
}

/** The measures that are told to repeat the year before, where a city prints the same in all years. */
function told(measures: Readonly<Record<string, Printed | number>>, years: readonly number[] = [2011, 2012]) {
  const rows = Object.entries(measures).flatMap(([measure, printed]) => {
    const { value, step = 1, flag = '' } = typeof printed === 'number' ? { value: printed } : printed;
    return years.map((year, at) => `360700,${measure},${year},${value},${step},${at > 0 ? flag : ''}`);
  });
  const text = `city_code,indicator_key,year,value,resolution,flag\n${rows.join('\n')}\n`;
  const { errors } = screenData(screened({ ...BASE, [PANEL]: text }), [], YEARS_DIFFER);
  return errors.map(({ subject, says }) => [
    subject,
    ...[...says.matchAll(/(\S+) [\d,]+(?:, |$)/g)].map(([, measure]) => measure),
  ]);
}

describe('a city that repeats figures of the year before', () => {
  it.each([
    ['one of six digits', { gdp: { value: 1_675_070_000, step: 10_000 } }],
    ['two of four digits', { pri_teachers: 2_259, sec_teachers: 3_173 }],
    ['two with nine digits together', { he_students: 30_763, he_teachers: 2_177 }],
    ['three of four digits', { pri_schools: 2_228, he_teachers: 1_957, voc_teachers: 2_306 }],
  ])('is told of %s', (_, measures) => {
    expect(told(measures)).toEqual([['360700 2012', ...Object.keys(measures)]]);
  });

  it.each([
    ['one of five digits', { he_students: 27_479 }],
    ['one of five digits beside counts of schools', { he_students: 18_231, he_teachers: 1_050 }],
    ['counts of schools', { pri_schools: 782, sec_schools: 202, voc_schools: 111, he_teachers: 140 }],
    ['round numbers', { he_students: 132_000, he_teachers: 5_500, sec_teachers: 6_374 }],
    [
      'pupils in whole 万',
      { pri_students: { value: 280_000, step: 10_000 }, sec_students: { value: 390_000, step: 10_000 } },
    ],
    ['its area', { land_area: 1_234_567 }],
  ])('is not told of %s, which chance explains', (_, measures) => {
    expect(told(measures)).toEqual([]);
  });

  it('is told of counts of schools beside three longer figures, not beside fewer', () => {
    const schools = { pri_schools: 782, sec_schools: 202, voc_schools: 27 };
    const teachers = { pri_teachers: 23_221, sec_teachers: 19_992 };
    expect(told({ ...schools, ...teachers })).toEqual([['360700 2012', ...Object.keys(teachers)]]);
    expect(told({ ...schools, ...teachers, he_teachers: 2_139 })).toEqual([
      ['360700 2012', 'pri_schools', 'sec_schools', ...Object.keys(teachers), 'he_teachers'],
    ]);
  });

  it('is told of each such year, and of none after a gap', () => {
    const gdp = { value: 1_675_070_000, step: 10_000 };
    expect(told({ gdp }, [2011, 2012, 2013])).toEqual([
      ['360700 2012', 'gdp'],
      ['360700 2013', 'gdp'],
    ]);
    expect(told({ gdp }, [2011, 2013])).toEqual([]);
  });

  it('is told of those alone that are in no doubt, which the others go on to show', () => {
    const doubted = (value: number) => ({ value, flag: 'repeated' });
    const teachers = { pri_teachers: doubted(23_221), sec_teachers: doubted(19_992) };
    expect(told(teachers)).toEqual([]);
    expect(told({ ...teachers, he_teachers: 2_139 })).toEqual([['360700 2012', 'he_teachers']]);
  });
});
