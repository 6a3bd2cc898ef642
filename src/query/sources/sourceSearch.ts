import type { Grade, SourceKind } from '@/domain/source';
import type { ListedSource, SourceGroup } from './sourcePages';

/** What a list of documents is narrowed to; empty: whatever. */
export interface SourceFilter {
  readonly kind: SourceKind | '';
  readonly grade: Grade | '';
  readonly placeCode: string;
  /** Words that must all stand in title, issuer, number or id, in either language. */
  readonly words: string;
}

export const EVERY_SOURCE: SourceFilter = { kind: '', grade: '', placeCode: '', words: '' };

/** Narrows a list of documents; groups without any are left out. */
export function filterSources(groups: readonly SourceGroup[], filter: SourceFilter): readonly SourceGroup[] {
  const words = filter.words.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = (listed: ListedSource): boolean => {
    const { kind, grade } = listed.source;
    return (
      (filter.kind === '' || kind === filter.kind) &&
      (filter.grade === '' || grade === filter.grade) &&
      (filter.placeCode === '' || listed.places.some(({ code }) => code === filter.placeCode)) &&
      words.every((word) => textOf(listed).includes(word))
    );
  };
  return groups.flatMap((group) => {
    const sources = group.sources.filter(fits);
    return sources.length > 0 ? [{ ...group, sources }] : [];
  });
}

function textOf({ source }: ListedSource): string {
  const { id, title, issuer, documentNumber, issued } = source;
  return [id, title.zh, title.en, issuer.zh, issuer.en, documentNumber, issued].join(' ').toLowerCase();
}
