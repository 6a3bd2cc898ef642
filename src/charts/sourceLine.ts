import type { Dataset } from '@/domain/dataset';
import type { Observation } from '@/domain/observation';
import { GRADES } from '@/domain/source';
import type { ChartText } from './chartText';

const SHOWN = 3;

/** Publishers, how many figures, and their grades: the line under every picture. */
export function sourceLine(dataset: Dataset, observations: readonly Observation[], text: ChartText): string {
  const { sentences, terms } = text.wording;
  const counts = new Map<string, number>();
  const grades = new Map<string, number>();
  for (const { sourceId } of observations) {
    const source = dataset.source.get(sourceId);
    if (!source) continue;
    const issuer = source.issuer[text.language];
    counts.set(issuer, (counts.get(issuer) ?? 0) + 1);
    grades.set(source.grade, (grades.get(source.grade) ?? 0) + 1);
  }
  const issuers = [...counts].sort((a, b) => b[1] - a[1]).map(([issuer]) => issuer);
  const named = issuers.slice(0, SHOWN).join(terms.semicolon);
  const who = issuers.length > SHOWN ? sentences.sourceMore(named, issuers.length) : named;
  const graded = GRADES.filter((grade) => grades.has(grade)).map((grade) =>
    sentences.gradeCount(grade, grades.get(grade) ?? 0),
  );
  return sentences.sourceLine(who, observations.length, graded.join(terms.comma));
}
