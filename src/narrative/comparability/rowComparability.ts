import type { RowComparability } from '@/query/observationRecords';
import type { Figure } from '../figure';
import { departureSentence } from './departureWords';

/** How each figure of a picture differs from the others, for the rows of a file in the picture's language. */
export function rowComparability({ comparability, text }: Figure): RowComparability {
  const departuresOf: RowComparability['departuresOf'] = ({ id }) => comparability.departures.get(id) ?? [];
  return {
    departuresOf,
    sentenceOf: (observation) => departureSentence(observation, departuresOf(observation), text),
  };
}
