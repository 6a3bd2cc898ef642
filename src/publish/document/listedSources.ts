import type { Source } from '@/domain/source';
import { CITATION_WORDS } from '@/wording/figure/citationWords';
import type { Wording } from '@/wording/wording';
import type { ListedSource } from './document';

/** The list of sources of a document while it is written: each once, numbered in the order in which it is named. */
export interface SourceNumbers {
  /** `[3]` for a document, `[1][2]` for two. */
  readonly marks: (documents: readonly Source[]) => string;
  readonly items: () => readonly ListedSource[];
}

/** An empty list of sources. */
export function sourceNumbers({ language, terms }: Wording): SourceNumbers {
  const numbers = new Map<Source, string>();
  const markOf = (source: Source): string => {
    const mark = numbers.get(source) ?? `[${numbers.size + 1}]`;
    numbers.set(source, mark);
    return mark;
  };
  return {
    marks: (documents) => documents.map(markOf).join(''),
    items: () =>
      [...numbers].map(([{ issuer, title, documentNumber, issued, url }, mark]) => {
        const printed = title[language] === title.zh ? '' : title.zh;
        const facts = [documentNumber, issued].filter(Boolean);
        const named = CITATION_WORDS[language].document(title[language], printed, facts);
        const who = named.includes(issuer[language]) ? '' : issuer[language];
        return { mark, text: [who, named].filter(Boolean).join(terms.joint), address: url };
      }),
  };
}
