import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BOUNDS } from '@/domain/observation';
import { type Aim, aimsOf } from '@/query/aims/aims';
import { datasetOf, indicator, type ObservationChange, observation } from '../../fixtures';
import { goldenDataset } from '../../goldenData';

const target = (change: ObservationChange = {}) => observation({ nature: 'target', ...change });

/** What becomes of the first aim among some figures, seen from 2026. */
function first(
  figures: readonly ObservationChange[],
  direction: 'higher' | 'lower' | 'none' = 'higher',
): Aim {
  const observations = figures.map((change) => observation(change));
  const dataset = datasetOf(observations, [
    indicator({ id: 'rate', family: 'rates', direction }),
    indicator({ id: 'rate-near', family: 'rates' }),
    indicator({ id: 'persons-near', family: 'rates', unitId: 'person' }),
  ]);
  const [aim] = aimsOf(dataset, 2026);
  if (!aim) throw new Error('No aim among the figures');
  return aim;
}

const outcome = ({ state, difference, reason }: Aim) => ({ state, difference, reason });
const judged = (state: string, difference: number) => ({ state, difference, reason: null });
const undecided = (reason: string) => ({ state: 'notComparable', difference: null, reason });

const golden = (id: string): Aim => {
  const aim = aimsOf(goldenDataset, 2026).find((one) => one.aim.id === id);
  if (!aim) throw new Error(`No aim ${id}`);
  return aim;
};

/** Read by hand: work report of 2020, items 四.12 to 四.14, and the press report on the plan for 2016 to 2020. */
describe("Nanchang's aims for 2020", () => {
  it('reached the retention rate of 97% with 97.01%', () => {
    const aim = golden('nc.compulsory-retention-rate.2020.target');
    expect([aim.aim.value, aim.result?.value, aim.result?.sourceId, aim.result?.locator]).toEqual([
      97,
      97.01,
      'nanchang-2020',
      '2020.四.13',
    ]);
    expect(outcome(aim)).toEqual(judged('reached', 0.01));
  });

  it('reached the senior secondary gross enrolment ratio of 93% exactly', () => {
    const aim = golden('nc.senior-secondary-gross-enrolment-ratio.2020.target');
    expect([aim.aim.value, aim.result?.value, aim.result?.locator]).toEqual([93, 93, '2020.四.14']);
    expect(outcome(aim)).toEqual(judged('reached', 0));
  });

  it('has no published result for preschool: the report prints no number, the last one is of 2016', () => {
    const enrolment = golden('nc.preschool-gross-enrolment-ratio.2020.target');
    expect(enrolment.aim.value).toBe(93);
    expect(outcome(enrolment)).toEqual({ state: 'noResult', difference: null, reason: null });
    expect([enrolment.result, enrolment.nearest?.value, enrolment.nearest?.period.endYear]).toEqual([
      null,
      90.2,
      2016,
    ]);
    expect(enrolment.nearestDifference).toBe(-2.8);

    const share = golden('nc.preschool-public-share.2020.target');
    expect([share.aim.value, share.aim.bound]).toEqual([50, 'at_least']);
    expect([share.state, share.result, share.nearest]).toEqual(['noResult', null, null]);
  });
});

describe('aims of the golden data', () => {
  it('are every target and plan once, a printed range as one', () => {
    const aims = aimsOf(goldenDataset, 2026);
    const shown = aims.flatMap(({ aim, upper, furtherAims }) => [
      aim,
      ...(upper ? [upper] : []),
      ...furtherAims,
    ]);
    expect(new Set(shown)).toEqual(
      new Set(goldenDataset.observations.filter(({ nature }) => nature !== 'actual')),
    );
    expect(shown.length).toBe(new Set(shown).size);
    expect(golden('nc.sports-skills-per-student.2023.target.at-least').upper?.value).toBe(2);
  });

  it('judges what was reported for the same thing and nothing else', () => {
    expect(outcome(golden('jx.preschool-gross-enrolment-ratio.2020.target'))).toEqual(judged('reached', 2.6));
    expect(outcome(golden('jx.new-public-kindergarten-places.2023.plan'))).toEqual(judged('reached', 35500));
    expect(outcome(golden('jm.urban-school-programme-schools.2016-P3Y.plan'))).toEqual(judged('reached', 0));
    expect(outcome(golden('fz.new-party-members.2022.plan'))).toEqual(undecided('scopeUnstated'));
    expect(outcome(golden('jx.new-inclusive-kindergarten-places.2023.plan'))).toEqual(
      undecided('definition'),
    );
    expect(golden('fz.new-school-places-compulsory.2022.plan').state).toBe('noResult');
  });

  it('are open as long as their year is not over', () => {
    const open = aimsOf(goldenDataset, 2020).find(
      ({ aim }) => aim.id === 'nc.compulsory-retention-rate.2020.target',
    );
    expect([open?.state, open?.nearest?.value, open?.difference]).toEqual(['open', 97.01, null]);
  });
});

describe('the verdict', () => {
  it.each([
    ['exact', 90, 'reached', 0],
    ['exact', 89.9, 'missed', -0.1],
    ['at_least', 90, 'reached', 0],
    ['more_than', 90, 'missed', 0],
    ['more_than', 90.1, 'reached', 0.1],
    ['at_most', 90, 'reached', 0],
    ['at_most', 91, 'missed', 1],
  ] as const)('of an aim printed %s 90 with a result of %d is %s', (bound, value, state, difference) => {
    const result = { value, resolution: 0.1 };
    expect(outcome(first([{ nature: 'target', bound }, result]))).toEqual(judged(state, difference));
  });

  it.each([
    ['a doubtful result', { doubt: { zh: '与原文不合', en: '' } }, 'doubt'],
    ['a result printed too coarsely', { value: 90, resolution: 1, aim: 90.3 }, 'coarse'],
  ])('is not given of %s', (_, { aim = 90, ...change }: ObservationChange & { aim?: number }, reason) => {
    expect(outcome(first([{ nature: 'target', value: aim }, change]))).toEqual(undecided(reason));
  });

  it('is not given of a doubtful aim, but of a sound result beside a doubtful one', () => {
    const doubt = { zh: '', en: 'Misprint' };
    expect(outcome(first([{ nature: 'target', doubt }, { value: 90 }]))).toEqual(undecided('doubt'));
    const both = [{ nature: 'target' as const }, { value: 95, doubt, sourceId: 'press' }, { value: 90 }];
    expect(first(both)).toMatchObject({ ...judged('reached', 0), furtherResults: [] });
  });

  it('tells a distance no finer than the result is printed', () => {
    const aim = first([
      { nature: 'target', value: 98.3 },
      { value: 97, resolution: 1 },
    ]);
    expect(outcome(aim)).toEqual(judged('missed', -1));
  });

  it('turns round where less is better', () => {
    expect(first([{ nature: 'target' }, { value: 89 }], 'lower')).toMatchObject(judged('reached', -1));
    expect(first([{ nature: 'target' }, { value: 91 }], 'lower')).toMatchObject(judged('missed', 1));
  });

  it('of a plan without a direction is reached by doing as much or more', () => {
    expect(first([{ nature: 'plan' }, { value: 91 }], 'none')).toMatchObject(judged('reached', 1));
    expect(first([{ nature: 'plan' }, { value: 89 }], 'none')).toMatchObject(judged('missed', -1));
  });

  it.each([
    ['at_least', 90, 'reached'],
    ['at_least', 89, 'notComparable'],
    ['more_than', 90, 'reached'],
    ['nearly', 90, 'missed'],
    ['nearly', 91, 'notComparable'],
    ['at_most', 89, 'missed'],
    ['at_most', 90, 'notComparable'],
    ['about', 95, 'notComparable'],
  ] as const)('of a result printed %s %d against 90 is %s', (bound, value, state) => {
    const aim = first([{ nature: 'target' }, { bound, value }]);
    expect(aim.state).toBe(state);
    expect(aim.reason).toBe(state === 'notComparable' ? 'bound' : null);
  });

  it('of a rough aim is given only where the result is beyond it', () => {
    expect(first([{ nature: 'plan', bound: 'about' }, { value: 90 }])).toMatchObject(judged('reached', 0));
    expect(first([{ nature: 'plan', bound: 'about' }, { value: 89 }])).toMatchObject(undecided('roughAim'));
  });

  it.each([
    ['higher', 1, 'missed', -1],
    ['higher', 2, 'reached', 0],
    ['higher', 4, 'reached', 2],
    ['lower', 3, 'reached', 0],
    ['lower', 4, 'missed', 1],
  ] as const)('of a range of 2 to 3, %s better, with %d is %s', (direction, value, state, difference) => {
    const range = [
      { nature: 'plan', bound: 'at_least', value: 2, asPrinted: '2-3所' },
      { nature: 'plan', bound: 'at_most', value: 3, asPrinted: '2-3所' },
    ] as const;
    const aim = first([...range, { value }], direction);
    expect(aim.upper?.value).toBe(3);
    expect(outcome(aim)).toEqual(judged(state, difference));
  });
});

describe('a figure that is not the same thing', () => {
  it.each([
    ['period', { time: '2020-S1' }],
    ['scope', { scope: 'central_urban' }],
    ['definition', { indicatorId: 'rate-near' }],
  ] as const)('is shown with its reason: %s', (reason, change) => {
    const aim = first([{ nature: 'target' }, change]);
    expect(outcome(aim)).toEqual(undecided(reason));
    expect(aim.result).not.toBeNull();
  });

  it('is not an answer when two things differ, or the unit does', () => {
    expect(first([{ nature: 'target' }, { indicatorId: 'rate-near', scope: 'central_urban' }]).state).toBe(
      'noResult',
    );
    expect(first([{ nature: 'target' }, { indicatorId: 'persons-near' }]).state).toBe('noResult');
  });

  it('is a year beside a plan of several years, and nothing is summed', () => {
    const years = [2021, 2022, 2023].map((year) => ({ time: String(year), value: 30 }));
    const aim = first([{ nature: 'plan', time: '2021-01-01/P3Y', value: 90 }, ...years]);
    expect(outcome(aim)).toEqual(undecided('period'));
    expect(first([{ nature: 'plan', time: '2021-01-01/P3Y' }, { time: '2021-01-01/P3Y' }]).state).toBe(
      'reached',
    );
  });

  it('is one whose part of the place nobody stated, even beside an aim like it', () => {
    expect(outcome(first([{ nature: 'target', scope: 'unspecified' }, { scope: 'unspecified' }]))).toEqual(
      undecided('scopeUnstated'),
    );
  });
});

describe('two sources for one result', () => {
  it('are judged where they agree', () => {
    const aim = first([{ nature: 'target' }, { value: 95 }, { value: 95.01, sourceId: 'press' }]);
    expect(outcome(aim)).toEqual(judged('reached', 5));
    expect(aim.furtherResults.map(({ value }) => value)).toEqual([95.01]);
  });

  it('are both shown and not judged where they disagree, in value or in verdict', () => {
    const apart = first([{ nature: 'target' }, { value: 95 }, { value: 97, sourceId: 'press' }]);
    expect(outcome(apart)).toEqual(undecided('rival'));
    expect([apart.result?.value, ...apart.furtherResults.map(({ value }) => value)]).toEqual([95, 97]);
    const edge = first([{ nature: 'target' }, { value: 90 }, { value: 89.99, sourceId: 'press' }]);
    expect(outcome(edge)).toEqual(undecided('rival'));
  });
});

describe('bad input', () => {
  it('does not judge in a unit that the dataset does not know', () => {
    const dataset = datasetOf([target(), observation()], [indicator({ id: 'rate', unitId: 'furlong' })]);
    expect(aimsOf(dataset, 2026).map(outcome)).toEqual([undecided('unit')]);
  });

  it('takes a family of one, an indicator that is not listed, and a dataset without aims', () => {
    const alone = datasetOf([target()], [indicator({ id: 'rate', family: 'alone' })]);
    expect(aimsOf(alone, 2026).map(({ state }) => state)).toEqual(['noResult']);
    expect(aimsOf(datasetOf([target()], []), 2026).map(({ state }) => state)).toEqual(['noResult']);
    expect(aimsOf(datasetOf([observation()]), 2026)).toEqual([]);
  });
});

describe('for any target and result', () => {
  const bound = fc.constantFrom(...BOUNDS);
  const value = fc.integer({ min: 0, max: 20 });

  it('a missed aim is never one that its result exceeds, and no result never misses', () => {
    fc.assert(
      fc.property(bound, value, bound, value, (aimBound, level, resultBound, result) => {
        const aim = first([
          { nature: 'target', bound: aimBound, value: level },
          { bound: resultBound, value: result },
        ]);
        if (aim.state === 'missed' && aimBound !== 'at_most') expect(result).toBeLessThanOrEqual(level);
        if (aim.state === 'reached' && aimBound !== 'at_most') expect(result).toBeGreaterThanOrEqual(level);
        expect(first([{ nature: 'target', bound: aimBound, value: level }]).state).toBe('noResult');
      }),
    );
  });

  it('a difference is given exactly where there is a verdict, a reason exactly where figures do not compare', () => {
    fc.assert(
      fc.property(bound, value, bound, value, (aimBound, level, resultBound, result) => {
        const aim = first([
          { nature: 'target', bound: aimBound, value: level },
          { bound: resultBound, value: result },
        ]);
        expect(aim.difference !== null).toBe(aim.state === 'reached' || aim.state === 'missed');
        expect(aim.reason !== null).toBe(aim.state === 'notComparable');
      }),
    );
  });
});
