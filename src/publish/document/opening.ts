import type { Block } from './document';

/** What a part of a document opens with; a text that is empty is left out. */
export function opening(words: {
  readonly title: string;
  readonly subtitle: string;
  readonly caveat?: string;
}): readonly Block[] {
  const { title, subtitle, caveat = '' } = words;
  return [
    { kind: 'heading', level: 1, text: title },
    ...paragraphs('subtitle', [subtitle]),
    ...paragraphs('caveat', [caveat]),
  ];
}

/** Paragraphs of a role, but for empty ones. */
export const paragraphs = (
  role: Extract<Block, { kind: 'paragraph' }>['role'],
  texts: readonly string[],
): readonly Block[] => texts.filter(Boolean).map((text) => ({ kind: 'paragraph', role, text }));
