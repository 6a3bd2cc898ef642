import { describe, expect, it } from 'vitest';
import { yearOf } from '@/domain/observation';
import { type AimChoice, aimBoard, aimsIn, isPromise, widerChoice } from '@/query/aims/aimBoard';
import { aimsOf } from '@/query/aims/aims';
import { goldenDataset } from '../../goldenData';

const EVERY: AimChoice = { stageId: '', placeCode: '', year: null };
const NANCHANG = '360100';
const boardOf = (choice: Partial<AimChoice> = {}, asOfYear = 2026) =>
  aimBoard(goldenDataset, { ...EVERY, ...choice }, asOfYear);

describe('the board of targets', () => {
  it('holds every aim once, what has a result first', () => {
    const { answered, due, earlier, norms, quotas, promises } = boardOf();
    const open = [...due, ...earlier.flatMap(({ aims }) => aims)];
    expect(new Set([...answered, ...open, ...norms, ...quotas])).toEqual(
      new Set(aimsOf(goldenDataset, 2026)),
    );
    expect(answered.length + open.length).toBe(promises.length);
    expect(answered.length).toBeGreaterThan(2);
    expect(answered.every(({ result }) => result !== null)).toBe(true);
    expect(open.every(({ result }) => result === null)).toBe(true);
  });

  it('sets what is due last year or later before what was due earlier, by year', () => {
    const { due, earlier } = boardOf();
    expect(due.length).toBeGreaterThan(0);
    expect(due.every(({ aim }) => yearOf(aim) >= 2025)).toBe(true);
    const years = earlier.map(({ year }) => year);
    expect(years).toEqual([...years].sort((a, b) => b - a));
    expect(years[0]).toBeLessThan(2025);
  });

  it('takes the plan of one year for no promise, that of several years for one', () => {
    const { promises, quotas } = boardOf();
    expect(quotas.every(({ aim }) => aim.nature === 'plan' && aim.period.kind !== 'years')).toBe(true);
    expect(promises.some(({ aim }) => aim.nature === 'plan')).toBe(true);
    expect(quotas[0]?.result).not.toBeNull();
  });

  it('takes what each pupil or school is given for no promise', () => {
    const { norms, promises, earlier } = boardOf({ placeCode: NANCHANG });
    expect(norms.map(({ aim }) => aim.indicatorId)).toContain('public-kindergarten-permanent-core-teachers');
    expect(norms.some((aim) => promises.includes(aim))).toBe(false);
    expect(earlier.flatMap(({ aims }) => aims).some((aim) => norms.includes(aim))).toBe(false);
  });

  it('takes a plan in doubt, perhaps the total of several years, for no yearly plan', () => {
    const id = 'jm.new-school-places-public-cumulative.2025.plan';
    const doubt = { zh: '规划总量，不是 2025 年一年。', en: 'Plan total, not of 2025 alone.' };
    const observations = goldenDataset.observations.map((one) => (one.id === id ? { ...one, doubt } : one));
    const doubted = { ...goldenDataset, observations };
    const { quotas, doubtfulPlans } = aimBoard(doubted, EVERY, 2026);
    expect(doubtfulPlans.map(({ aim }) => aim.id)).toEqual([id]);
    expect(quotas).toHaveLength(boardOf().quotas.length - 1);
    expect(quotas.some(({ aim }) => aim.id === id)).toBe(false);
  });

  it('narrows to a stage with its children, a place and a year', () => {
    const { promises, standards, years } = boardOf({ placeCode: NANCHANG, year: 2020 });
    expect(promises).toHaveLength(5);
    expect(promises.every(({ aim }) => aim.placeCode === NANCHANG && yearOf(aim) === 2020)).toBe(true);
    expect(standards).toEqual([]);
    expect(years.length).toBeGreaterThan(3);
    const chosen = aimsIn(goldenDataset, { ...EVERY, stageId: 'compulsory' }, 2026);
    const stages = new Set(chosen.map(({ aim }) => goldenDataset.indicator.get(aim.indicatorId)?.stageId));
    expect([...stages].sort()).toEqual(['compulsory', 'junior-secondary', 'primary']);
  });

  it('keeps standards where no place is chosen, those of a year where one is', () => {
    expect(boardOf().standards).toHaveLength(goldenDataset.standards.length);
    expect(boardOf({ year: 2025 }).standards.every(({ standard }) => standard.byYear === 2025)).toBe(true);
  });
});

describe('where a choice has nothing', () => {
  const wider = (choice: Partial<AimChoice>) => widerChoice(goldenDataset, { ...EVERY, ...choice }, 2026);

  it('the year goes first, then the place, then the stage', () => {
    expect(wider({ placeCode: NANCHANG, year: 1999 })?.choice).toEqual({ ...EVERY, placeCode: NANCHANG });
    expect(wider({ stageId: 'preschool', placeCode: '361000' })?.choice).toEqual({
      ...EVERY,
      stageId: 'preschool',
    });
    const all = aimsOf(goldenDataset, 2026).filter((aim) => isPromise(goldenDataset, aim)).length;
    expect(wider({ stageId: 'no-such-stage', placeCode: '361000' })).toEqual({ choice: EVERY, count: all });
  });
});
