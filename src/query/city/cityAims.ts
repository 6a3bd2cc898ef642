import type { Dataset } from '@/domain/dataset';
import { yearOf } from '@/domain/observation';
import { aimsIn, isPromise } from '../aims/aimBoard';
import type { Aim, AimState } from '../aims/aims';

const SHOWN = 6;
const FIRST: readonly AimState[] = ['reached', 'missed', 'notComparable', 'open', 'noResult'];

/** Targets of a city and what became of them. */
export interface CityAims {
  readonly shown: readonly Aim[];
  readonly more: number;
}

/** The targets of a city in a stage: those with a result first, then those still open, the newest of each first. */
export function cityAims(dataset: Dataset, code: string, stageId: string, asOfYear: number): CityAims {
  const aims = aimsIn(dataset, { stageId, placeCode: code, year: null }, asOfYear).filter(
    (aim) => isPromise(dataset, aim) && aim.aim.nature === 'target',
  );
  const sorted = [...aims].sort(
    (a, b) => FIRST.indexOf(a.state) - FIRST.indexOf(b.state) || yearOf(b.aim) - yearOf(a.aim),
  );
  return { shown: sorted.slice(0, SHOWN), more: Math.max(0, sorted.length - SHOWN) };
}
