import { SLIDE_WORDS } from '@/wording/controls/slideWords';
import type { Wording } from '@/wording/wording';
import type { SheetPicture } from '../sheet';
import type { TableBody } from './slide';

/** What pictures of a page say in words, in its order. */
export function wordsTable(pictures: readonly SheetPicture[], { language, terms }: Wording): TableBody {
  const { columns } = SLIDE_WORDS[language];
  const remarks = pictures.some(({ notes = [] }) => notes.length > 0);
  return {
    kind: 'table',
    columns: [
      { heading: columns.subject, share: 2.4 },
      { heading: columns.figures, share: 5 },
      ...(remarks ? [{ heading: columns.verdict, share: 3 }] : []),
    ],
    rows: pictures.flatMap(({ section, title, facts, notes = [] }) => [
      ...(section ? [[section, '', '']] : []),
      [title, facts.filter(Boolean).join('\n'), notes.filter(Boolean).join(terms.semicolon)],
    ]),
  };
}
