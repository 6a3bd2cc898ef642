import { problemsEn } from './controls/problems';
import { sentencesEn } from './figure/sentences';
import { interfaceEn } from './interface';
import { termsEn } from './language/terms';
import type { Wording } from './wording';

/** Every text in English, loaded when a reader wants it. */
export const wordingEn: Wording = {
  language: 'en',
  terms: termsEn,
  sentences: sentencesEn,
  ui: interfaceEn,
  problems: problemsEn,
};
