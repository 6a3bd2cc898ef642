import { problemsEn } from './controls/problems';
import { sentencesEn } from './figure/sentences';
import { interfaceEn } from './interface';
import { termsEn } from './language/terms';

/** Every text in English, loaded when a reader wants it. */
export const wordingEn = {
  language: 'en' as const,
  terms: termsEn,
  sentences: sentencesEn,
  ui: interfaceEn,
  problems: problemsEn,
};
