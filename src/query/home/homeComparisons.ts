import type { Dataset } from '@/domain/dataset';
import { isCity } from '@/domain/place';
import { type Stage, stageAndDescendants } from '@/domain/stage';
import { type Multiple, stageMultiples } from '../multiples/multiples';
import { headIndicators } from './homeMeasures';
import { rateMultiples } from './rateMultiples';

const PICTURES = { stage: 4, every: 6 };
const FEWEST_YEARS = 4;
const ACROSS = 'cross-stage';

/** The most pictures of a stage; empty: of every stage. */
export const picturesOf = (stageId: string): number => (stageId === '' ? PICTURES.every : PICTURES.stage);

/** The pictures that the first page shows of a stage, in its order. */
export function homeComparisons(dataset: Dataset, stageId: string): readonly Multiple[] {
  return comparisonsOf(dataset, stageId, multiplesOf(dataset, stageId));
}

const multiplesOf = (dataset: Dataset, stageId: string): readonly Multiple[] =>
  stageMultiples(
    dataset,
    stageId,
    '',
    dataset.places.map(({ code }) => code),
  ).multiples;

/**
 * Of the pictures of a stage those in which cities are best compared; of every stage the best of each, and while there is
 * room the second of each whose lines are long, in the order of the stages.
 * @param multiples every picture of the stage
 */
export function comparisonsOf(
  dataset: Dataset,
  stageId: string,
  multiples: readonly Multiple[],
): readonly Multiple[] {
  const most = picturesOf(stageId);
  if (stageId !== '')
    return rankedOf(dataset, stageId, multiples, () => multiplesOf(dataset, '')).slice(0, most);
  const tops = dataset.stages.filter(({ parentId }) => parentId === '');
  const best = tops.map((stage) =>
    ownOf(dataset, stage, multiples).filter((one, at) => at === 0 || isLong(one)),
  );
  const chosen = firstOfEach(best).slice(0, most);
  const order = ({ stage }: Multiple) => (stage ? tops.indexOf(stage) : 0);
  return chosen.sort((a, b) => order(a) - order(b));
}

/** The pictures of a stage that speak of it alone, each with its name. */
function ownOf(dataset: Dataset, stage: Stage, every: readonly Multiple[]): readonly Multiple[] {
  const stages = stageAndDescendants(dataset.stages, stage.id);
  const isOwn = ({ selection }: Multiple) => stages.has(selection.indicator.stageId);
  return rankedOf(dataset, stage.id, every.filter(isOwn), () => [])
    .filter(isOwn)
    .map((one) => ({ ...one, stage }));
}

/** The pictures of a stage, amounts and rates by turns. */
function rankedOf(
  dataset: Dataset,
  stageId: string,
  multiples: readonly Multiple[],
  every: () => readonly Multiple[],
): readonly Multiple[] {
  const long = amounts(dataset, stageId, multiples, every).filter(isLong);
  const rates = rateMultiples(dataset, stageId).filter(isLong);
  return firstOfEach([long.length > 0 ? long : multiples, rates]);
}

/** The pictures of a stage, those first that head a city's page, of this stage or of it together with others. */
function amounts(
  dataset: Dataset,
  stageId: string,
  multiples: readonly Multiple[],
  every: () => readonly Multiple[],
): readonly Multiple[] {
  const ids = headIndicators(dataset, stageId);
  const across = every().filter(
    ({ id, selection }) => ids.includes(id) && selection.indicator.stageId === ACROSS,
  );
  const all = [...multiples, ...across.filter(({ id }) => !multiples.some((one) => one.id === id))];
  const order = ({ id }: Multiple) => (ids.includes(id) ? ids.indexOf(id) : ids.length);
  return all.sort((a, b) => order(a) - order(b));
}

/** The first of each, the second of each, and so on. */
function firstOfEach<Item>(lists: readonly (readonly Item[])[]): Item[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => lists.map((list) => list[at]))
    .flat()
    .filter((one) => one !== undefined);
}

/** Whether two cities or more have figures over enough years for a line to say something. */
const isLong = ({ selection: { series } }: Multiple): boolean =>
  series.filter(({ place, links }) => isCity(place) && links.length + 1 >= FEWEST_YEARS).length > 1;
