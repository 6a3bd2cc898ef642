import type { Language } from '@/domain/localized';
import { type Problems, problemsEn, problemsZh } from './controls/problems';
import { type Sentences, sentencesEn, sentencesZh } from './figure/sentences';
import { type Interface, interfaceEn, interfaceZh } from './interface';
import { type Terms, termsEn, termsZh } from './language/terms';

/** Every text that a reader sees, in one language. */
export interface Wording {
  readonly language: Language;
  readonly terms: Terms;
  readonly sentences: Sentences;
  readonly ui: Interface;
  readonly problems: Problems;
}

const WORDINGS: Record<Language, Wording> = {
  zh: { language: 'zh', terms: termsZh, sentences: sentencesZh, ui: interfaceZh, problems: problemsZh },
  en: { language: 'en', terms: termsEn, sentences: sentencesEn, ui: interfaceEn, problems: problemsEn },
};

export const wordingOf = (language: Language): Wording => WORDINGS[language];
