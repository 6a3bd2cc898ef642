import type { Dataset } from '@/domain/dataset';
import type { Indicator } from '@/domain/indicator';

/** Indicators whose figures are kept in one file. */
export interface PartitionPlan {
  /** `figures-primary-2`: the second of a stage. */
  readonly name: string;
  readonly stageId: string;
  readonly indicators: readonly Indicator[];
}

/** What a partition may weigh, in figures; one indicator that weighs more has a partition to itself. */
export const PARTITION_WEIGHT = 700;

/** An indicator's definition, in both languages, takes about the room of so many figures. */
const DEFINITION_WEIGHT = 7;

/**
 * Packs the indicators that have figures into partitions: stage by stage, those that are read together together.
 * @param order the indicators of a stage in the order in which they are wanted
 */
export function planPartitions(
  dataset: Dataset,
  order: (indicators: readonly Indicator[]) => readonly Indicator[],
  most = PARTITION_WEIGHT,
): readonly PartitionPlan[] {
  return dataset.stages.flatMap(({ id: stageId }) => {
    const members = dataset.indicators.filter(
      (indicator) => indicator.stageId === stageId && dataset.observationsOf.has(indicator.id),
    );
    const plans: { name: string; stageId: string; indicators: Indicator[] }[] = [];
    let weight = most;
    for (const indicator of order(members)) {
      const own = DEFINITION_WEIGHT + (dataset.observationsOf.get(indicator.id)?.length ?? 0);
      if (weight + own > most || plans.length === 0) {
        plans.push({ name: `figures-${stageId}-${plans.length + 1}`, stageId, indicators: [] });
        weight = 0;
      }
      plans.at(-1)?.indicators.push(indicator);
      weight += own;
    }
    return plans;
  });
}
