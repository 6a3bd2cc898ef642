import { parseTimePeriod } from '@/domain/timePeriod';
import { FIELD_AT, OWN_SIZE, type OwnFigures } from '@/own/figures/ownFigures';

/** What a table holds, counted without making its figures. */
interface TableFacts {
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
  const texts = (field: 'placeCode' | 'indicatorId' | 'period') => textsOf(figures, words, FIELD_AT[field]);
  const years = texts('period').flatMap((text) => parseTimePeriod(text)?.endYear ?? []);
  const facts = {
    placeCodes: texts('placeCode'),
    indicatorIds: texts('indicatorId'),
    years: years.length > 0 ? { from: Math.min(...years), to: Math.max(...years) } : null,
  };
  FACTS.set(figures, facts);
  return facts;
}

/** Every different text of a field. */
function textsOf({ fields, count }: OwnFigures, words: readonly string[], field: number): readonly string[] {
  const seen = new Uint8Array(words.length);
  const found: string[] = [];
  for (let at = field; at < count * OWN_SIZE; at += OWN_SIZE) {
    const word = fields[at] ?? 0;
    if (seen[word] === 1) continue;
    seen[word] = 1;
    found.push(words[word] ?? '');
  }
  return found;
}
