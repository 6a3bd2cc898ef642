import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PARTITION_WEIGHT, planPartitions } from '@/package/compile/planPartitions';
import { datasetOf, indicator, observation } from '../../fixtures';
import { goldenReading } from '../read/goldenTexts';

const DEFINITION = 7;

/** Indicators of two stages, each with some figures. */
const datasetWith = (counts: readonly (readonly [stageId: string, figures: number])[]) => {
  const indicators = counts.map(([stageId], at) => indicator({ id: `i${at}`, stageId }));
  const figures = counts.flatMap(([stageId, count], at) =>
    Array.from({ length: count }, (_, value) => observation({ indicatorId: `i${at}`, stageId, value })),
  );
  return datasetOf(figures, indicators);
};
const anyCounts = fc.array(fc.tuple(fc.constantFrom('primary', 'preschool'), fc.nat(30)), { maxLength: 25 });
const asTheyAre = <Item>(items: readonly Item[]) => items;

describe('planPartitions', () => {
  it('puts every indicator with figures into one partition of its stage, and no other', () => {
    fc.assert(
      fc.property(anyCounts, fc.integer({ min: 1, max: 60 }), (counts, most) => {
        const dataset = datasetWith(counts);
        const plans = planPartitions(dataset, asTheyAre, most);
        const planned = plans.flatMap(({ indicators }) => indicators.map(({ id }) => id));
        const held = dataset.indicators
          .filter(({ id }) => dataset.observationsOf.has(id))
          .map(({ id }) => id);
        expect([...planned].sort()).toEqual([...held].sort());
        for (const { stageId, indicators } of plans)
          expect(new Set(indicators.map((one) => one.stageId))).toEqual(new Set([stageId]));
        expect(new Set(plans.map(({ name }) => name)).size).toBe(plans.length);
      }),
    );
  });

  it('fills no partition over its weight but with a single indicator', () => {
    fc.assert(
      fc.property(anyCounts, fc.integer({ min: 1, max: 60 }), (counts, most) => {
        const dataset = datasetWith(counts);
        for (const { indicators } of planPartitions(dataset, asTheyAre, most)) {
          const weight = indicators.reduce(
            (sum, { id }) => sum + DEFINITION + (dataset.observationsOf.get(id)?.length ?? 0),
            0,
          );
          expect(indicators.length === 1 || weight <= most).toBe(true);
        }
      }),
    );
  });

  it('keeps the order in which indicators are wanted', () => {
    const dataset = datasetWith([
      ['primary', 3],
      ['primary', 3],
      ['primary', 3],
    ]);
    const plans = planPartitions(dataset, (all) => [...all].reverse(), 20);
    expect(plans.map(({ name, indicators }) => [name, ...indicators.map(({ id }) => id)])).toEqual([
      ['figures-primary-1', 'i2', 'i1'],
      ['figures-primary-2', 'i0'],
    ]);
  });

  it('makes of the golden data files of about one weight', () => {
    const plans = planPartitions(goldenReading.dataset, asTheyAre);
    for (const { indicators } of plans) {
      const figures = indicators.reduce(
        (sum, { id }) => sum + (goldenReading.dataset.observationsOf.get(id)?.length ?? 0),
        0,
      );
      expect(figures).toBeLessThanOrEqual(PARTITION_WEIGHT);
    }
  });
});
