import { describe, expect, it } from 'vitest';
import { BOUNDS, SCOPES } from '@/domain/observation';
import {
  ANSWERS_AIM,
  alike,
  codeOf,
  differencesBetween,
  fits,
  isResultOf,
  MEASURABLE,
  PLAIN_OF_A_YEAR,
  RANKABLE,
  SAME_THING,
  STRICT,
  STRICT_OF_A_YEAR,
} from '@/query/comparability/sameness';
import { type ObservationChange, observation } from '../../fixtures';

const GZ = { placeCode: '360700' };
const DOUBT = { doubt: { zh: '', en: 'Misprint' } };
const both = (change: ObservationChange, other: ObservationChange = change) =>
  [observation(change), observation({ ...GZ, ...other })] as const;

describe('a period', () => {
  it.each([
    ['2020', '2020-01-01/P12M'],
    ['2020-S1', '2020-01-01/P6M'],
    ['2020-S1', '2019-S1'],
    ['2018-01-01/P3Y', '2018-01-01/P36M'],
    ['2018-01-01/P3Y', '2015-01-01/P3Y'],
    ['2020-01-01/P5M', '2019-01-01/P5M'],
  ])('is alike in length and place in the year: %s and %s', (time, other) => {
    expect(alike(...both({ time }, { time: other }), RANKABLE)).toBe(true);
  });

  it.each([
    ['the other half', '2020-S1', '2020-S2'],
    ['nine months beside five', '2020-01-01/P9M', '2020-01-01/P5M'],
    ['five other months', '2020-01-01/P5M', '2020-04-01/P5M'],
    ['five years beside three', '2016-01-01/P5Y', '2018-01-01/P3Y'],
    ['31 months beside three years', '2018-01-01/P31M', '2018-01-01/P3Y'],
    ['a school year beside two years', '2021-09-01/P12M', '2021-01-01/P2Y'],
    ['half a year beside a year', '2020-S1', '2020'],
  ])('is another where it is %s', (_, time, other) => {
    expect(differencesBetween(...both({ time }, { time: other }), RANKABLE)).toEqual(['period']);
  });

  it('has a code that says its months', () => {
    const code = (time: string) => codeOf('period', observation({ time }));
    expect(['2020', '2020-S2', '2020-01-01/P5M', '2018-01-01/P3Y', '2013-01-01/P103M'].map(code)).toEqual([
      'year',
      'half-2',
      'part-1-5',
      'years-3',
      'months-103-1',
    ]);
  });
});

describe('what may be ranked', () => {
  it.each(BOUNDS.filter((bound) => bound !== 'exact'))('is no bound: %s', (bound) => {
    expect(differencesBetween(...both({ bound }), RANKABLE)).toEqual(['bound']);
  });

  it('is of a part of the place that its code names', () => {
    expect(SCOPES.filter((scope) => alike(...both({ scope }), RANKABLE))).toEqual([
      'whole',
      'central_urban',
      'municipal',
    ]);
  });

  it('is in no doubt, and of one nature and definition, in whatever year', () => {
    expect(differencesBetween(...both(DOUBT), RANKABLE)).toEqual(['reliability']);
    expect(differencesBetween(...both({}, { nature: 'plan', indicatorId: 'other' }), RANKABLE)).toEqual([
      'nature',
      'definition',
    ]);
    expect(alike(...both({}, { time: '2015' }), RANKABLE)).toBe(true);
  });
});

describe('stricter rules', () => {
  it.each<[ObservationChange, string]>([
    [{ periodBasis: 'inferred' }, 'year'],
    [{ origin: 'counted' }, 'origin'],
    [{ origin: 'adjusted' }, 'origin'],
  ])('ask moreover for a printed year and number: %o', (change, dimension) => {
    expect(alike(...both(change), RANKABLE)).toBe(true);
    expect(differencesBetween(...both(change), STRICT)).toEqual([dimension]);
  });

  it('may ask for one year, and for the plain kind', () => {
    expect(differencesBetween(...both({}, { time: '2019' }), STRICT_OF_A_YEAR)).toEqual(['year']);
    expect(fits(observation({ nature: 'target' }), STRICT)).toBe(true);
    expect(fits(observation({ nature: 'target' }), PLAIN_OF_A_YEAR)).toBe(false);
    expect(fits(observation({ scope: 'municipal' }), PLAIN_OF_A_YEAR)).toBe(false);
  });
});

describe('aims', () => {
  const target = observation({ nature: 'target' });

  it.each<[ObservationChange, boolean]>([
    [{}, true],
    [{ bound: 'at_least' }, true],
    [GZ, false],
    [{ indicatorId: 'rate-near' }, false],
    [{ scope: 'municipal' }, false],
    [{ time: '2019' }, false],
    [{ time: '2020-S1' }, false],
  ])('are answered by a figure of the same part of the place and time: %o', (change, answers) => {
    expect(alike(observation(change), target, ANSWERS_AIM)).toBe(answers);
  });

  it.each<[ObservationChange, ObservationChange]>([
    [{ bound: 'at_least' }, {}],
    [{}, { bound: 'at_least' }],
    [{ scope: 'municipal' }, {}],
    [{ time: '2020-S1' }, {}],
    [DOUBT, {}],
    [{}, DOUBT],
    [{ nature: 'plan' }, {}],
  ])('are one mark with their exact result alone, not with %o on %o', (result, aim) => {
    const exact = observation({ nature: 'target' });
    expect(isResultOf(observation(), exact)).toBe(true);
    expect(isResultOf(observation(result), observation({ nature: 'target', ...aim }))).toBe(false);
  });

  it('are not measured from for a part of the place that nobody named', () => {
    expect(alike(target, observation({ time: '2018' }), MEASURABLE)).toBe(true);
    for (const scope of ['county', 'institution', 'unspecified'] as const)
      expect(differencesBetween({ ...target, scope }, observation({ scope }), MEASURABLE)).toEqual(['scope']);
  });
});

it('takes two figures of some county for figures of two counties', () => {
  expect(fits(observation({ scope: 'county' }), SAME_THING)).toBe(false);
  expect(fits(observation({ scope: 'unspecified' }), SAME_THING)).toBe(true);
});
