import { inLanguage, type Language, type Localized } from '@/domain/localized';
import { isDoubtful, type Observation } from '@/domain/observation';
import type { Wording } from '@/wording/wording';

/** A reason as a part of a sentence: without the stop that the data may end it with. */
export const reasonText = (reason: Localized, language: Language): string =>
  inLanguage(reason, language).replace(/[。.]\s*$/, '');

/** That a figure is doubtful, and why, as a clause; empty for one in no doubt. */
export const doubtText = (
  observation: Pick<Observation, 'doubt'>,
  { ui, language }: Pick<Wording, 'ui' | 'language'>,
): string =>
  isDoubtful(observation) ? ui.comparability.row.doubtful(reasonText(observation.doubt, language)) : '';
