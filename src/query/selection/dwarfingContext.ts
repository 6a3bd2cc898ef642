import { type Observation, yearOf } from '@/domain/observation';
import { PLACE_LEVELS, type Place } from '@/domain/place';
import { maxOf } from '@/lib/extent';
import { atPlace } from '../observation/observationIndex';
import { narrowSelection } from './narrowSelection';
import type { Selection } from './selection';

/** A total of a province or of the country so many times the largest city's takes the room of the cities. */
const DWARFS = 2;

/** Two or more places, or two or more years: something can be compared. */
export function hasPlacesOrYears(observations: readonly Observation[]): boolean {
  const [first] = observations;
  return (
    first !== undefined &&
    observations.some((one) => one.placeCode !== first.placeCode || yearOf(one) !== yearOf(first))
  );
}

/**
 * The province and the country where they flatten what stands below them: only totals can (a rate is as large as any
 * other), and only where something to compare is left without them.
 */
function contextThatDwarfs({ unit, places, observations }: Selection): readonly Place[] {
  if (unit.kind !== 'count' && unit.kind !== 'money') return [];
  const dwarfing: Place[] = [];
  const kept: Observation[] = [];
  for (const level of PLACE_LEVELS) {
    const here = places.filter((place) => place.level === level);
    const figures = ({ code }: Place) => atPlace(observations, code);
    const limit = hasPlacesOrYears(kept) ? DWARFS * highest(kept) : Number.POSITIVE_INFINITY;
    for (const place of here) {
      if (figures(place).length > 0 && highest(figures(place)) > limit) dwarfing.push(place);
      else for (const figure of figures(place)) kept.push(figure);
    }
  }
  return dwarfing;
}

const highest = (observations: readonly Observation[]): number =>
  maxOf(observations.map(({ value }) => Math.abs(value)));

/** A selection without the totals that would flatten the cities of its one picture, and the places of those. */
export function withoutGiants(found: Selection): {
  readonly selection: Selection;
  readonly tooLarge: readonly Place[];
} {
  const tooLarge = contextThatDwarfs(found);
  if (tooLarge.length === 0) return { selection: found, tooLarge };
  const kept = found.observations.filter((one) => !tooLarge.some(({ code }) => code === one.placeCode));
  const places = found.places.filter((place) => !tooLarge.includes(place));
  return { selection: narrowSelection({ ...found, places }, new Set(kept)), tooLarge };
}
