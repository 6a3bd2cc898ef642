import type { Localized } from './localized';

/** A stage of education; stages form a tree (compulsory holds primary and junior secondary). */
export interface Stage {
  readonly id: string;
  readonly parentId: string;
  readonly name: Localized;
  readonly isced: string;
  readonly order: number;
  /** Other words, in both languages, that it is looked for by. */
  readonly synonyms: readonly string[];
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

/**
 * The stage at the top of the tree that a stage stands in. Stages whose parents lead back to themselves end the walk.
 * @param stages every stage by its id
 * @returns an unknown id as it is
 */
export function topStageOf(stages: ReadonlyMap<string, Stage>, stageId: string): string {
  const passed = new Set([stageId]);
  let top = stageId;
  for (let above = stages.get(top)?.parentId ?? ''; above !== '' && !passed.has(above); ) {
    passed.add(above);
    top = above;
    above = stages.get(top)?.parentId ?? '';
  }
  return top;
}
