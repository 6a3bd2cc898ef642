import { DOCUMENT_WORDS } from '@/wording/controls/documentWords';
import { footWords } from '../footWords';
import type { Reader } from '../taken';
import type { Block } from './document';
import type { SourceNumbers } from './listedSources';

/** What a document ends with: its sources, each once, and from which version of the data, when and where it was made. */
export function closing(sources: SourceNumbers, reader: Reader): readonly Block[] {
  const { wording, seen } = reader;
  const words = DOCUMENT_WORDS[wording.language];
  const items = sources.items();
  return [
    ...(items.length > 0
      ? [
          { kind: 'heading', level: 2, text: words.sources, chapter: true } as const,
          { kind: 'sources', items } as const,
        ]
      : []),
    { kind: 'heading', level: 2, text: words.about, chapter: true },
    { kind: 'paragraph', role: 'small', text: footWords(reader) },
    { kind: 'paragraph', role: 'small', text: words.seen, address: seen.address },
  ];
}
