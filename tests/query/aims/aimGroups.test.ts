import { describe, expect, it } from 'vitest';
import { answeredAims, chooseAims, countStates, groupAims } from '@/query/aims/aimGroups';
import { aimsOf } from '@/query/aims/aims';
import { goldenDataset } from '../../goldenData';

const AIMS = aimsOf(goldenDataset, 2026);
const NANCHANG = '360100';

describe('choosing aims', () => {
  it('takes a stage with its children, and the chosen places', () => {
    const chosen = chooseAims(goldenDataset, AIMS, {
      stageId: 'compulsory',
      placeCodes: [NANCHANG],
      focusPlace: '',
    });
    expect(new Set(chosen.map(({ aim }) => aim.placeCode))).toEqual(new Set([NANCHANG]));
    const stages = new Set(chosen.map(({ aim }) => goldenDataset.indicator.get(aim.indicatorId)?.stageId));
    expect([...stages].sort()).toEqual(['compulsory', 'junior-secondary', 'primary']);
  });

  it('narrows to the place brought forward, whatever places are chosen', () => {
    const chosen = chooseAims(goldenDataset, AIMS, {
      stageId: '',
      placeCodes: ['360700'],
      focusPlace: NANCHANG,
    });
    expect(chosen.length).toBeGreaterThan(10);
    expect(chosen.every(({ aim }) => aim.placeCode === NANCHANG)).toBe(true);
  });
});

describe('groups', () => {
  const targets = groupAims(goldenDataset, AIMS, 'target');
  const plans = groupAims(goldenDataset, AIMS, 'plan');

  it('hold every aim once', () => {
    const held = [...targets, ...plans].flatMap(({ answered, unanswered }) =>
      [...answered, ...unanswered].flatMap(({ aims }) => aims),
    );
    expect(held.length).toBe(AIMS.length);
    expect(new Set(held)).toEqual(new Set(AIMS));
  });

  it('follow the stages, and set indicators with figures beside their aims before those without', () => {
    const orders = targets.map(({ stage }) => stage?.order ?? 0);
    expect(orders).toEqual([...orders].sort((a, b) => a - b));
    for (const { unanswered } of targets)
      for (const { aims } of unanswered)
        expect(aims.every(({ result, nearest }) => result === null && nearest === null)).toBe(true);
  });
});

it('gathers what a figure answers, targets before plans', () => {
  const answered = answeredAims(goldenDataset, AIMS).flatMap(({ aims }) => aims);
  expect(new Set(answered)).toEqual(new Set(AIMS.filter(({ result }) => result !== null)));
  const natures = answered.map(({ aim }) => aim.nature);
  expect(natures).toEqual([...natures].sort().reverse());
});

it('counts every state', () => {
  const counts = countStates(AIMS);
  expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(AIMS.length);
  expect(counts.open).toBe(0);
});
