import type { Dataset } from '@/domain/dataset';
import { stageAndDescendants, topStageOf } from '@/domain/stage';

/**
 * The stage under which an indicator is shown: the one that is chosen where it holds the indicator, else that at the top
 * of the indicator's own.
 * @param stageId the stage that is chosen; empty: every one
 * @returns of an unknown indicator the stage as it is
 */
export function stageHolding(
  { indicator, stage, stages }: Dataset,
  stageId: string,
  indicatorId: string,
): string {
  const own = indicator.get(indicatorId)?.stageId;
  if (own === undefined || stageId === '' || stageId === own) return stageId;
  const top = topStageOf(stage, own);
  return stageId === top || stageAndDescendants(stages, stageId).has(own) ? stageId : top;
}
