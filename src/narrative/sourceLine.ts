import type { Dataset } from '@/domain/dataset';
import type { Language } from '@/domain/localized';
import type { Observation } from '@/domain/observation';
import { GRADES } from '@/domain/source';
import { wordingOf } from '@/wording/wording';
import type { ChartText } from './chartText';
import { documentName } from './documentName';

const SHOWN = 3;

/** Publishers (best grade first, then by figures), how many figures, and their grades: the line under every picture. */
export function sourceLine(
  dataset: Dataset,
  observations: readonly Observation[],
  text: Pick<ChartText, 'language' | 'wording'>,
): string {
  const { sentences, terms } = text.wording;
  if (observations.length === 0) return '';
  const counts = new Map<string, { count: number; grade: string }>();
  const grades = new Map<string, number>();
  const printed = publishedFigures(observations);
  for (const { sourceId } of printed) {
    const source = dataset.source.get(sourceId);
    if (!source) continue;
    const issuer = source.issuer[text.language] || source.title[text.language];
    const known = counts.get(issuer);
    const grade = known && known.grade < source.grade ? known.grade : source.grade;
    counts.set(issuer, { count: (known?.count ?? 0) + 1, grade });
    grades.set(source.grade, (grades.get(source.grade) ?? 0) + 1);
  }
  const issuers = [...counts]
    .sort(([, a], [, b]) => (a.grade < b.grade ? -1 : a.grade > b.grade ? 1 : b.count - a.count))
    .map(([issuer]) => issuer);
  const named = issuers.slice(0, SHOWN).join(terms.semicolon);
  const who = issuers.length > SHOWN ? sentences.sourceMore(named, issuers.length) : named;
  const graded = GRADES.filter((grade) => grades.has(grade)).map((grade) => {
    const count = grades.get(grade) ?? 0;
    return count === printed.length ? terms.grade[grade] : sentences.gradeCount(terms.grade[grade], count);
  });
  return sentences.sourceLine(who, printed.length, graded.join(terms.comma));
}

/** The published figures that a picture rests on, each once: its own, or those that derived ones are made of. */
function publishedFigures(observations: readonly Observation[]): readonly Observation[] {
  const inputs = observations.flatMap((one) => one.derivation?.inputs ?? [one]);
  return [...new Map(inputs.map((one) => [one.id, one])).values()];
}

/** The document, or the editions of one, that most of some figures stand in, and how many more there are. */
export function shortSource(
  dataset: Dataset,
  observations: readonly Observation[],
  language: Language,
): string {
  const series = new Map<string, { count: number; years: number[] }>();
  for (const { sourceId } of publishedFigures(observations)) {
    const title = dataset.source.get(sourceId)?.title[language];
    if (!title) continue;
    const { name, edition } = documentName(title);
    const known = series.get(name) ?? { count: 0, years: [] };
    known.count += 1;
    if (edition !== null) known.years.push(edition);
    series.set(name, known);
  }
  const [first, ...others] = [...series].sort(([, a], [, b]) => b.count - a.count);
  if (!first) return '';
  const { sentences, terms } = wordingOf(language);
  const [name, { years }] = first;
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const told = years.length === 0 ? name : `${name} ${from === to ? from : terms.span(from, to)}`;
  return others.length === 0 ? told : sentences.sourcesMore(told, others.length + 1);
}
