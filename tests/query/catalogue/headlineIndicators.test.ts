import { describe, expect, it } from 'vitest';
import { stageAndDescendants } from '@/domain/stage';
import { hasCity, headlineIndicators } from '@/query/catalogue/headlineIndicators';
import { datasetOf, indicator, observation } from '../../fixtures';
import { goldenDataset } from '../../goldenData';

const idsOf = (stageId: string, limit = 10) =>
  headlineIndicators(goldenDataset, stageId, limit).map(({ id }) => id);

describe('the figures that matter of a stage', () => {
  it.each([
    ['preschool', 'preschool-gross-enrolment-ratio'],
    ['compulsory', 'compulsory-retention-rate'],
    ['senior-secondary', 'senior-secondary-gross-enrolment-ratio'],
    ['higher', 'regular-undergraduate-and-college-students'],
  ])('opens %s with %s', (stageId, first) => {
    expect(idsOf(stageId)[0]).toBe(first);
  });

  it('gives everything of a stage with little', () => {
    expect(idsOf('lifelong').sort()).toEqual([
      'national-learning-star-persons',
      'national-lifelong-learning-brands',
    ]);
  });

  it.each(goldenDataset.stages.map(({ id }) => id))('keeps to the rule in %s', (stageId) => {
    const chosen = headlineIndicators(goldenDataset, stageId, 10);
    const within = stageAndDescendants(goldenDataset.stages, stageId);
    expect(chosen.length).toBeGreaterThan(0);
    expect(chosen.length).toBeLessThanOrEqual(10);
    expect(chosen.every((one) => within.has(one.stageId))).toBe(true);
    const families = chosen.map(({ family }) => family).filter(Boolean);
    expect(new Set(families).size).toBe(families.length);
    expect(chosen.every(({ topicId }) => topicId !== 'party')).toBe(true);
    const lacking = chosen.map(({ id }) => !hasCity(goldenDataset, id));
    expect(lacking.filter(Boolean).length).toBeLessThanOrEqual(2);
    expect(lacking).toEqual([...lacking].sort((a, b) => Number(a) - Number(b)));
  });

  it('puts what two cities have before what one has, and a rate before a count', () => {
    const both = [
      observation({ indicatorId: 'students' }),
      observation({ indicatorId: 'students', placeCode: '360700' }),
      observation({ indicatorId: 'lone' }),
      observation({ indicatorId: 'share' }),
    ];
    const indicators = [
      indicator({ id: 'lone', unitId: 'person', direction: 'none' }),
      indicator({ id: 'share' }),
      indicator({ id: 'students', unitId: 'person', direction: 'none' }),
    ];
    const ids = headlineIndicators(datasetOf(both, indicators), 'primary', 10).map(({ id }) => id);
    expect(ids).toEqual(['students', 'share', 'lone']);
  });

  it('does not depend on the order of the rows', () => {
    const turned = datasetOf(
      [...goldenDataset.observations].reverse(),
      [...goldenDataset.indicators].reverse(),
    );
    expect(headlineIndicators(turned, '', 20).map(({ id }) => id)).toEqual(
      headlineIndicators(datasetOf(goldenDataset.observations, goldenDataset.indicators), '', 20).map(
        ({ id }) => id,
      ),
    );
  });

  it('gives nothing for a stage without figures', () => {
    expect(headlineIndicators(datasetOf([observation()]), 'preschool', 10)).toEqual([]);
  });
});
