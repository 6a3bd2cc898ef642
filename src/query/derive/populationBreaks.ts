import { groupBy } from '@/domain/dataset';
import { breaksBefore, type Observation, yearOf } from '@/domain/observation';
import { measureWordsEn, measureWordsZh } from '@/wording/figure/measureWords';

/**
 * Figures set against the population of the nearest year that has one: where the next figure of a place takes another
 * year's, the line breaks, for a step there would be one of the population and not of what is told.
 * @param figures derived ones, each with its population as the second input
 */
export function withPopulationBreaks(figures: readonly Observation[]): readonly Observation[] {
  const broken = new Map<Observation, Observation>();
  for (const own of groupBy(figures, ({ placeCode, nature }) => `${placeCode} ${nature}`).values()) {
    const inOrder = [...own].sort((a, b) => yearOf(a) - yearOf(b));
    for (const [at, one] of inOrder.entries()) {
      const [population, before] = [populationOf(one), populationOf(inOrder[at - 1])];
      if (!population || !before || yearOf(population) === yearOf(before) || breaksBefore(one)) continue;
      const year = yearOf(population);
      const breakReason = {
        zh: measureWordsZh.otherPopulation(year),
        en: measureWordsEn.otherPopulation(year),
      };
      broken.set(one, { ...one, breakReason });
    }
  }
  return figures.map((one) => broken.get(one) ?? one);
}

const populationOf = (one: Observation | undefined): Observation | undefined => one?.derivation?.inputs[1];
