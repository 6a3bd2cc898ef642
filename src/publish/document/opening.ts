import type { Wording } from '@/wording/wording';
import type { Block, Paragraph } from './document';

/** What a document of one page opens with; a text that is empty is left out. */
export function opening(words: {
  readonly title: string;
  readonly subtitle: string;
  readonly caveat: string;
}): readonly Block[] {
  const { title, subtitle, caveat } = words;
  return [
    { kind: 'heading', level: 1, text: title },
    ...paragraphs('subtitle', [subtitle]),
    ...paragraphs('caveat', [caveat]),
  ];
}

/** Paragraphs of a role, but for empty ones. */
export const paragraphs = (role: Paragraph['role'], texts: readonly string[]): readonly Paragraph[] =>
  texts.filter(Boolean).map((text) => ({ kind: 'paragraph', role, text }));

/** Who published figures, as a line; empty where nobody is named. */
export const sourceWords = (source: string, { ui, terms }: Wording): string =>
  source && ui.sources + terms.colon + source;
