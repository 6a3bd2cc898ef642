export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text that exists in both languages. */
export interface Localized {
  readonly zh: string;
  readonly en: string;
}
