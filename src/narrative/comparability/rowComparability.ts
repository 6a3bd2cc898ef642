import type { RowComparability } from '@/query/observation/observationRecords';
import type { Figure } from '../figure';
import { differenceSentence } from './differenceWords';

/** How each figure of a picture differs from the others, for the rows of a file in the picture's language. */
export function rowComparability({ comparability, text }: Figure): RowComparability {
  const differencesOf: RowComparability['differencesOf'] = ({ id }) =>
    comparability.differences.get(id) ?? [];
  return {
    differencesOf,
    sentenceOf: (observation) => differenceSentence(observation, differencesOf(observation), text),
  };
}
