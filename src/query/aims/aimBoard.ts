import type { Dataset } from '@/domain/dataset';
import { isDoubtful, yearOf } from '@/domain/observation';
import type { Place } from '@/domain/place';
import { stageAndDescendants } from '@/domain/stage';
import { type Aim, aimsOf } from './aims';
import { type StandardAnswer, standardAnswersOf } from './standards';

/** What the reader narrows the aims to. */
export interface AimChoice {
  /** Empty: every stage. */
  readonly stageId: string;
  /** Empty: every place. */
  readonly placeCode: string;
  /** The year they are due in; null: every year. */
  readonly year: number | null;
}

/** Aims with what became of them, what is known first. */
export interface AimBoard {
  readonly choice: AimChoice;
  /** Every target, and every plan of several years: what was promised. */
  readonly promises: readonly Aim[];
  /** Promises with a published result, the newest first. */
  readonly answered: readonly Aim[];
  /** Promises without one that are due in the year before this or later, the soonest first. */
  readonly due: readonly Aim[];
  /** Promises due earlier, without a result, by year, the newest first. */
  readonly earlier: readonly { readonly year: number; readonly aims: readonly Aim[] }[];
  /** Norms of what each pupil or school is given: no promise. */
  readonly norms: readonly Aim[];
  /** What a plan of one year allots: no promise. */
  readonly quotas: readonly Aim[];
  /** Plans in doubt, of which it is not sure that they are of one year. */
  readonly doubtfulPlans: readonly Aim[];
  /** What binds the country or its counties; none where a place is chosen. */
  readonly standards: readonly StandardAnswer[];
  /** The places, with the one chosen, and the years that have something in the stage. */
  readonly places: readonly Place[];
  readonly years: readonly number[];
}

/** @param asOfYear the current year: aims of it are open */
export function aimBoard(dataset: Dataset, choice: AimChoice, asOfYear: number): AimBoard {
  const inStage = aimsIn(dataset, { ...choice, placeCode: '', year: null }, asOfYear);
  const chosen = inStage.filter((aim) => isChosen(aim, choice)).sort(byYear(dataset));
  const isPromised = (aim: Aim) => isPromise(dataset, aim);
  const promises = chosen.filter(isPromised);
  const open = promises.filter(({ result }) => result === null);
  const isDue = ({ aim }: Aim) => yearOf(aim) >= asOfYear - 1;
  const past = open.filter((aim) => !isDue(aim));
  const norms = chosen.filter((aim) => isNorm(dataset, aim));
  const plans = chosen.filter((aim) => !isPromised(aim) && !norms.includes(aim));
  const offered = new Set(inStage.map(({ aim }) => aim.placeCode));
  return {
    choice,
    promises,
    answered: promises.filter(({ result }) => result !== null),
    due: open.filter(isDue).sort((a, b) => yearOf(a.aim) - yearOf(b.aim)),
    earlier: yearsOf(past).map((year) => ({ year, aims: past.filter(({ aim }) => yearOf(aim) === year) })),
    norms,
    quotas: firstAnswered(plans.filter(({ aim }) => !isDoubtful(aim))),
    doubtfulPlans: firstAnswered(plans.filter(({ aim }) => isDoubtful(aim))),
    standards: standardsIn(dataset, choice, asOfYear),
    places: dataset.places.filter(({ code }) => offered.has(code) || code === choice.placeCode),
    years: yearsOf(inStage.filter(isPromised)),
  };
}

/**
 * Where a choice has nothing: the nearest wider one that has, given up in this order: the year, the place, the stage.
 * @returns null where there is none at all
 */
export function widerChoice(
  dataset: Dataset,
  choice: AimChoice,
  asOfYear: number,
): { readonly choice: AimChoice; readonly count: number } | null {
  const anyYear = { ...choice, year: null };
  const anyPlace = { ...anyYear, placeCode: '' };
  for (const wider of [anyYear, anyPlace, { ...anyYear, stageId: '' }, { ...anyPlace, stageId: '' }]) {
    const count = aimsIn(dataset, wider, asOfYear).filter((aim) => isPromise(dataset, aim)).length;
    if (count > 0) return { choice: wider, count };
  }
  return null;
}

/** The aims of a stage (with its children), a place and a year. */
export function aimsIn(dataset: Dataset, choice: AimChoice, asOfYear: number): readonly Aim[] {
  const stages = stagesOf(dataset, choice);
  const stageOf = ({ indicatorId, stageId }: Aim['aim']) =>
    dataset.indicator.get(indicatorId)?.stageId ?? stageId;
  return aimsOf(dataset, asOfYear).filter(
    (aim) => isChosen(aim, choice) && (!stages || stages.has(stageOf(aim.aim))),
  );
}

/** A level to reach, or an amount for several years; the plan of one year is its quota, and a norm is given. */
export const isPromise = (dataset: Dataset, row: Aim): boolean =>
  !isNorm(dataset, row) && (row.aim.nature === 'target' || row.aim.period.kind === 'years');

const isNorm = (dataset: Dataset, { aim }: Aim): boolean =>
  aim.nature === 'target' && dataset.indicator.get(aim.indicatorId)?.norm === true;

const isChosen = ({ aim }: Aim, { placeCode, year }: AimChoice): boolean =>
  (placeCode === '' || aim.placeCode === placeCode) && (year === null || yearOf(aim) === year);

const stagesOf = (dataset: Dataset, { stageId }: AimChoice): ReadonlySet<string> | null =>
  stageId === '' ? null : stageAndDescendants(dataset.stages, stageId);

function standardsIn(dataset: Dataset, choice: AimChoice, asOfYear: number): readonly StandardAnswer[] {
  if (choice.placeCode !== '') return [];
  const stages = stagesOf(dataset, choice);
  return standardAnswersOf(dataset, asOfYear).filter(
    ({ standard: { stageId, byYear: year } }) =>
      (!stages || stages.has(stageId)) && (choice.year === null || choice.year === year),
  );
}

/** The newest year first, then in the order of the places, then of the data. */
function byYear(dataset: Dataset): (a: Aim, b: Aim) => number {
  const order = ({ aim }: Aim) => dataset.place.get(aim.placeCode)?.order ?? 0;
  return (a, b) => yearOf(b.aim) - yearOf(a.aim) || order(a) - order(b);
}

const firstAnswered = (aims: readonly Aim[]): readonly Aim[] =>
  [...aims].sort((a, b) => Number(a.result === null) - Number(b.result === null));

const yearsOf = (aims: readonly Aim[]): readonly number[] =>
  [...new Set(aims.map(({ aim }) => yearOf(aim)))].sort((a, b) => b - a);
