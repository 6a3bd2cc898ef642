import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PanelColumn, PanelFigure } from '@/domain/panel';
import type { PanelRate } from '@/domain/panelRate';
import { propagate } from '@/query/panel/propagate';
import { rateColumn } from '@/query/panel/rateColumn';
import { boundary, columnOf, figure } from './panelFixtures';

const CITY = '360100';
const UNITS: Readonly<Record<string, string>> = { edu_exp: 'CNY', gen_exp: 'CNY' };

const rateOf = (above: string, below: string, times = 1, acrossTables = false): PanelRate => ({
  id: `${above} over ${below}`,
  above: above.split(' '),
  below: below.split(' '),
  times,
  acrossTables,
  unitId: 'percent',
  stageId: 'primary',
  name: { zh: '', en: '' },
  working: { zh: '', en: '' },
  caveat: { zh: '', en: '' },
  synonyms: [],
});

const PUPILS = 'pri_students sec_students';
const RATES = {
  'pupils-per-teacher': rateOf(PUPILS, 'pri_teachers sec_teachers'),
  'education-share': rateOf('edu_exp', 'gen_exp', 100),
  'pupils-per-1000-registered': rateOf(PUPILS, 'hukou_pop', 1000),
  'education-spending-per-pupil': rateOf('edu_exp', PUPILS, 1, true),
};

function rate(
  id: keyof typeof RATES,
  values: Readonly<Record<string, Partial<PanelFigure>>>,
  changes = [boundary('', 0)],
) {
  const columns = new Map<string, PanelColumn>(
    Object.entries(values).map(([key, change]) => [
      key,
      columnOf([figure(CITY, 0, change)], key, UNITS[key] ?? 'person'),
    ]),
  );
  return rateColumn(RATES[id], columns, changes);
}

const schools = {
  pri_students: { value: 350000, resolution: 10000 },
  sec_students: { value: 210000, resolution: 10000 },
  pri_teachers: { value: 18000 },
  sec_teachers: { value: 22000 },
};

const only = (column: PanelColumn | null) => column?.figures.get(CITY)?.get(2022);

describe('a rate of every city', () => {
  it('has pupils per teacher of primary and secondary schools together, to the step that they bear', () => {
    expect(only(rate('pupils-per-teacher', schools))).toEqual({
      cityCode: CITY,
      year: 2022,
      value: 14,
      resolution: 0.5,
      doubtful: false,
    });
  });

  it('has the other rates by their formulas', () => {
    const money = {
      edu_exp: { value: 28e9, resolution: 10000 },
      gen_exp: { value: 112e9, resolution: 10000 },
    };
    expect(only(rate('education-share', money))?.value).toBe(25);
    expect(only(rate('education-spending-per-pupil', { ...schools, ...money }))?.value).toBe(50000);
    const people = { hukou_pop: { value: 4e6, resolution: 10000 } };
    expect(only(rate('pupils-per-1000-registered', { ...schools, ...people }))?.value).toBe(140);
  });

  it('is missing where an input is missing or zero divides, and doubtful where one is doubtful', () => {
    expect(rate('education-share', { edu_exp: { value: 1 } })).toBeNull();
    expect(only(rate('education-share', { edu_exp: { value: 1 }, gen_exp: { year: 2021 } }))).toBeUndefined();
    expect(only(rate('education-share', { edu_exp: { value: 1 }, gen_exp: { value: 0 } }))).toBeUndefined();
    const doubt = { ...schools, sec_teachers: { value: 22000, doubtful: 'repeated' as const } };
    expect(only(rate('pupils-per-teacher', doubt))?.doubtful).toBe('repeated');
  });

  it('is doubtful where budgets have the new boundary and schools not yet', () => {
    const values = { edu_exp: { value: 28e9 }, ...schools };
    const changes = [boundary(CITY, 2022), boundary(CITY, 2023)];
    expect(only(rate('education-spending-per-pupil', values, changes))?.doubtful).toBe('doubt');
    expect(only(rate('education-spending-per-pupil', values, changes.slice(0, 1)))?.doubtful).toBe(false);
    expect(only(rate('pupils-per-teacher', values, changes))?.doubtful).toBe(false);
  });
});

describe('the step of a result', () => {
  const rounded = fc.record({
    value: fc.integer({ min: 1000, max: 9000 }),
    resolution: fc.constantFrom(0, 1, 10),
    side: fc.double({ min: -0.5, max: 0.5, noNaN: true }),
  });

  it('lies, but for a trace, around every true quotient that the printed numbers allow', () => {
    fc.assert(
      fc.property(rounded, rounded, (over, under) => {
        const result = propagate(
          new Map([
            ['over', over],
            ['under', under],
          ]),
          (of) => of('over') / of('under'),
        );
        const truth =
          (over.value + over.side * over.resolution) / (under.value + under.side * under.resolution);
        expect(Math.abs(truth - (result?.value ?? 0))).toBeLessThanOrEqual(
          0.51 * (result?.resolution ?? 0) + 1e-9,
        );
      }),
    );
  });
});
