import type { Language } from '@/domain/localized';

/** The language of a reader whose address names none: the first of theirs that the app speaks, else English. */
export const browserLanguage = (languages: readonly string[]): Language =>
  languages
    .find((one) => /^(zh|en)/i.test(one))
    ?.toLowerCase()
    .startsWith('zh')
    ? 'zh'
    : 'en';
