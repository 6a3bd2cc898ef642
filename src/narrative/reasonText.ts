import { inLanguage, type Language, type Localized } from '@/domain/localized';

/** A reason as a part of a sentence: without the stop that the data may end it with. */
export const reasonText = (reason: Localized, language: Language): string =>
  inLanguage(reason, language).replace(/[。.]\s*$/, '');
