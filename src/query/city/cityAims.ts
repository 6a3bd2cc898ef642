import type { Dataset } from '@/domain/dataset';
import { yearOf } from '@/domain/observation';
import { type AimBoard, aimBoard } from '../aims/aimBoard';
import type { Aim, AimState } from '../aims/aims';

const SHOWN = 6;
const FIRST: readonly AimState[] = ['reached', 'missed', 'notComparable', 'open', 'noResult'];

/** Targets and plans of several years of a city, and what became of them. */
export interface CityAims {
  readonly shown: readonly Aim[];
  /** All that it has in the stage. */
  readonly board: AimBoard;
}

/**
 * The targets of a city in a stage: the due years that have a result first, each with all of its targets, so that what was
 * reached never stands without what nobody published; then the others, the newest first.
 */
export function cityAims(dataset: Dataset, code: string, stageId: string, asOfYear: number): CityAims {
  const board = aimBoard(dataset, { stageId, placeCode: code, year: null }, asOfYear);
  const aims = board.promises;
  const answered = new Set(aims.filter(({ result }) => result).map(({ aim }) => yearOf(aim)));
  const told = ({ aim }: Aim) => Number(answered.has(yearOf(aim)));
  const sorted = [...aims].sort(
    (a, b) =>
      told(b) - told(a) || yearOf(b.aim) - yearOf(a.aim) || FIRST.indexOf(a.state) - FIRST.indexOf(b.state),
  );
  return { shown: sorted.slice(0, SHOWN), board };
}
