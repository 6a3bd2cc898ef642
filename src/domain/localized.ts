export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text that exists in both languages. */
export interface Localized {
  readonly zh: string;
  readonly en: string;
}

/** A text in a language, or, where it is told in the other one only, in that: better foreign than lost. */
export const inLanguage = (text: Localized, language: Language): string =>
  text[language] || (language === 'zh' ? text.en : text.zh);
