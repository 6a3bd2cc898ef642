import { SLIDE_WORDS } from '@/wording/controls/slideWords';
import type { Reader } from './taken';

/** The app, the version of its data, and the day. */
export const footWords = ({ wording: { ui, terms, language }, seen }: Reader): string =>
  [
    ui.appName,
    ui.data.edition(seen.edition.version, seen.edition.date),
    SLIDE_WORDS[language].taken(seen.day),
  ].join(terms.space);
