import type { Language } from '@/domain/localized';
import type { Observation } from '@/domain/observation';

/** What the notes of all figures say alike, in whole sentences; empty: nothing. */
export function commonNote(observations: readonly Observation[], language: Language): string {
  const [first, ...others] = [...new Set(observations.map(({ note }) => note[language]))];
  if (first === undefined) return '';
  const told = others.map((note) => new Set(sentencesOf(note, language)));
  return sentencesOf(first, language)
    .filter((sentence) => told.every((one) => one.has(sentence)))
    .join(language === 'zh' ? '' : ' ');
}

const sentencesOf = (note: string, language: Language): readonly string[] =>
  language === 'zh' ? (note.match(/[^。]+。?/g) ?? []) : note.split(/ (?=[A-Z])/).filter(Boolean);
