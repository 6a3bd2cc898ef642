import type { Language } from '@/domain/localized';
import { type Problems, problemsZh } from './controls/problems';
import { type Sentences, sentencesZh } from './figure/sentences';
import { type Interface, interfaceZh } from './interface';
import { type Terms, termsZh } from './language/terms';

/** Every text that a reader sees, in one language. */
export interface Wording {
  readonly language: Language;
  readonly terms: Terms;
  readonly sentences: Sentences;
  readonly ui: Interface;
  readonly problems: Problems;
}

const zh: Wording = {
  language: 'zh',
  terms: termsZh,
  sentences: sentencesZh,
  ui: interfaceZh,
  problems: problemsZh,
};
const WORDINGS = new Map<Language, Wording>([['zh', zh]]);

/** The texts in a language; in Chinese while those of another are not at hand. */
export const wordingOf = (language: Language): Wording => WORDINGS.get(language) ?? zh;

/**
 * Loads the texts in a language.
 * @returns null when they are at hand
 * @throws (as a rejection) where they do not arrive
 */
export const wantWords = (language: Language): Promise<void> | null =>
  WORDINGS.has(language)
    ? null
    : import('./wordingEn').then(({ wordingEn }) => void WORDINGS.set(language, wordingEn));
