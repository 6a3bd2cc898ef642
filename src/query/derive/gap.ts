import type { Dataset } from '@/domain/dataset';
import { type Observation, yearOf } from '@/domain/observation';
import type { Standard } from '@/domain/standard';
import type { Level } from '../measure';
import { atPlaceInPeriod } from '../observationIndex';
import { chooseInput } from './chooseInput';
import { carriedBound, clean, type Outcome, refused } from './workings';

/**
 * An observed figure minus a level of the same year: the place's own target, the standard in force, the country's
 * figure. A target or standard of "at least 80" stands for 80.
 */
export function gapTo(dataset: Dataset, figure: Observation, level: Level): Outcome {
  if (figure.nature !== 'actual') return refused('nature');
  if (level === 'standard') return gapToStandard(dataset, figure);
  const pool = dataset.observationsOf.get(figure.indicatorId) ?? [];
  const country = dataset.places.find((place) => place.level === 'country')?.code;
  if (level === 'country' && figure.placeCode === country) return refused('notPart');
  const place = level === 'country' ? country : figure.placeCode;
  const nature = level === 'country' ? 'actual' : 'target';
  const missing = level === 'country' ? 'noCountryFigure' : 'noTarget';
  const against = chooseInput(
    figure,
    place === undefined
      ? []
      : atPlaceInPeriod(pool, place, figure.period).filter((other) => other.nature === nature),
    [['scope', ({ scope }) => scope === figure.scope]],
    missing,
    pool,
  );
  if (typeof against === 'string') return refused(against);
  const bound = carriedBound(figure.bound, [level === 'target' ? levelBound(against.bound) : against.bound]);
  if (bound === null) return refused('bound');
  return { value: clean(figure.value - against.value), bound, inputs: [figure, against] };
}

function gapToStandard(dataset: Dataset, figure: Observation): Outcome {
  const standard = standardFor(dataset, figure);
  if (standard === null) return refused('noStandard');
  if (!inForce(dataset, standard, yearOf(figure))) return refused('standardNotInForce');
  const bound = carriedBound(figure.bound, [levelBound(standard.bound)]);
  if (bound === null) return refused('bound');
  return {
    value: clean(figure.value - standard.value),
    bound,
    inputs: [figure],
    standardId: standard.id,
  };
}

/**
 * The one standard that every place of an indicator is held against, so that their gaps can stand side by side: one
 * without an end before one with, whoever is bound by it.
 */
function standardFor(dataset: Dataset, { indicatorId }: Observation): Standard | null {
  const standards = dataset.standardsOf.get(indicatorId) ?? [];
  return standards.find(({ byYear }) => byYear === null) ?? standards[0] ?? null;
}

/** From the year its document was issued to the year by which it is to be met. */
function inForce(dataset: Dataset, { sourceId, byYear }: Standard, year: number): boolean {
  const since = Number.parseInt(dataset.source.get(sourceId)?.issued ?? '', 10);
  return (Number.isNaN(since) || year >= since) && (byYear === null || year <= byYear);
}

/** A limit that is to be reached is a level like any other. */
const levelBound = (bound: Observation['bound']) =>
  bound === 'about' || bound === 'nearly' ? bound : 'exact';
