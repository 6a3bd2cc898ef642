import { GRAVITIES, gravest } from '@/query/comparability/dimension';
import { formulaInWords } from '@/query/derive/derivedIndicator';
import { finenessClause } from '../derivationSentence';
import type { Figure } from '../figure';
import { findingClauses } from './findingClauses';
import { asSentence } from './sentence';

/** What a reader of a picture must know first, in one sentence, and how many further remarks there are. */
export interface Caveat {
  readonly line: string;
  readonly further: number;
}

/** How a derived measure is worked out; else what a switch took away, the gravest difference, or that nothing differs. */
export function caveatOf({ comparability, sentence, removed, notes, derived, text }: Figure): Caveat {
  const graver = comparability.findings
    .filter(({ gravity, dimension }) => gravity !== null && (dimension !== 'source' || gravity === 'care'))
    .map((finding) => ({ gravity: finding.gravity, clauses: findingClauses(finding, text) }))
    .filter(({ clauses }) => clauses.length > 0);
  const count = graver.reduce((sum, { clauses }) => sum + clauses.length, 0);
  if (derived) {
    const formula = formulaInWords(derived.measure, derived.base.unit, text.wording.ui.measure);
    const fine = finenessClause(derived, text);
    const line = [text.wording.ui.measure.sentence(formula), fine].filter(Boolean);
    return { line: line.join(text.language === 'en' ? ' ' : ''), further: count + notes.length };
  }
  if (removed !== '') return { line: removed, further: Math.max(count, 1) + notes.length - 1 };
  const most = gravest(graver.flatMap(({ gravity }) => gravity ?? []));
  const [first] = graver.find(({ gravity }) => gravity === most)?.clauses ?? [];
  if (first === undefined || most === GRAVITIES[2]) return { line: sentence, further: notes.length };
  return { line: asSentence([first], text), further: count - 1 + notes.length };
}
