import type { OwnIssueCode } from '@/domain/ownIssue';
import type { Stage } from '@/domain/stage';
import { plainText } from '../cells/plainText';
import type { OwnNames } from './ownNames';

/** What is wrong with the stage that a row names for an indicator of a stage; null: nothing. */
export type StageCheck = (stageId: string, cell: string) => OwnIssueCode | null;

/** Checks stages: a row may name the stage of its indicator, or one that holds it. */
export function stageChecker(stages: readonly Stage[], names: OwnNames): StageCheck {
  const parents = new Map(stages.map(({ id, parentId }) => [id, parentId]));
  const checked = new Map<string, Map<string, OwnIssueCode | null>>();
  const check: StageCheck = (stageId, cell) => {
    const text = plainText(cell);
    const named = names.stages.find(text);
    if (text === '') return null;
    if (named.length === 0) return 'stageUnknown';
    const passed = new Set<string>();
    for (let stage = stageId; stage !== '' && !passed.has(stage); stage = parents.get(stage) ?? '')
      passed.add(stage);
    return named.some((stage) => passed.has(stage)) ? null : 'stageOther';
  };
  return (stageId, cell) => {
    const ofStage = checked.get(stageId) ?? new Map<string, OwnIssueCode | null>();
    const known = ofStage.get(cell);
    if (known !== undefined) return known;
    const fault = check(stageId, cell);
    checked.set(stageId, ofStage.set(cell, fault));
    return fault;
  };
}
