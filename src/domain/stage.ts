import type { Localized } from './localized';

/** A stage of education; stages form a tree (compulsory holds primary and junior secondary). */
export interface Stage {
  readonly id: string;
  readonly parentId: string;
  readonly name: Localized;
  readonly isced: string;
  readonly order: number;
}

/**
 * The ids of a stage and everything below it.
 * @param stages every stage
 * @param stageId the stage to start from; an unknown id gives a set of itself alone
 */
export function stageAndDescendants(stages: readonly Stage[], stageId: string): ReadonlySet<string> {
  const found = new Set([stageId]);
  let before = 0;
  while (before !== found.size) {
    before = found.size;
    for (const stage of stages) if (found.has(stage.parentId)) found.add(stage.id);
  }
  return found;
}
