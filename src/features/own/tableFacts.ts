import { parseTimePeriod } from '@/domain/timePeriod';
import type { OwnFigures, WordField } from '@/own/figures/ownFigures';

/** What a table holds, counted in its columns without making its figures. */
export interface TableFacts {
  readonly placeCodes: readonly string[];
  readonly indicatorIds: readonly string[];
  /** Null: its figures name no year. */
  readonly years: { readonly from: number; readonly to: number } | null;
}

const FACTS = new WeakMap<OwnFigures, TableFacts>();

/** Places, indicators and years of a table, in the order in which they first stand in it. */
export function tableFacts(figures: OwnFigures): TableFacts {
  const known = FACTS.get(figures);
  if (known) return known;
  const words = figures.words.split('\n');
  const different = (field: WordField) => [...new Set(figures.fields[field])].map((at) => words[at] ?? '');
  const ends = different('period').flatMap((text) => parseTimePeriod(text)?.endYear ?? []);
  const facts = {
    placeCodes: different('placeCode'),
    indicatorIds: different('indicatorId'),
    years: ends.length > 0 ? { from: Math.min(...ends), to: Math.max(...ends) } : null,
  };
  FACTS.set(figures, facts);
  return facts;
}
