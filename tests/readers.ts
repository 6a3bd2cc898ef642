import type { Language } from '@/domain/localized';
import type { Reader } from '@/publish/taken';
import { wordingOf } from '@/wording/wording';

/** A reader of a version of the data, on a day, at an address. */
export const readerOf = (language: Language): Reader => ({
  wording: wordingOf(language),
  seen: {
    edition: { version: '9.8.7', date: '2026-01-02' },
    address: 'https://example.org/education/?i=x&lang=zh',
    day: '2026-03-04',
  },
});
