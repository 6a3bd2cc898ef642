import type { Grade, SourceKind } from '@/domain/source';
import type { ListedSource } from './sourcePages';

/** What a list of documents is narrowed to; empty: whatever. */
export interface SourceFilter {
  readonly kind: SourceKind | '';
  readonly grade: Grade | '';
  readonly placeCode: string;
  /** Words that must all stand in title, issuer, number or id, in either language. */
  readonly words: string;
}

export const EVERY_SOURCE: SourceFilter = { kind: '', grade: '', placeCode: '', words: '' };

/** Narrows a list of documents. */
export function filterSources(list: readonly ListedSource[], filter: SourceFilter): readonly ListedSource[] {
  const words = filter.words.toLowerCase().split(/\s+/).filter(Boolean);
  return list.filter(
    (listed) =>
      (filter.kind === '' || listed.source.kind === filter.kind) &&
      (filter.grade === '' || listed.source.grade === filter.grade) &&
      (filter.placeCode === '' || listed.places.some(({ code }) => code === filter.placeCode)) &&
      words.every((word) => textOf(listed).includes(word)),
  );
}

function textOf({ source }: ListedSource): string {
  const { id, title, issuer, documentNumber, issued } = source;
  return [id, title.zh, title.en, issuer.zh, issuer.en, documentNumber, issued].join(' ').toLowerCase();
}
