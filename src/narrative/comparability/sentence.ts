import type { Observation } from '@/domain/observation';
import type { ComparisonKind } from '@/query/comparability/dimension';
import type { Finding } from '@/query/comparability/findings';
import { capitalised } from '@/wording/language/english';
import { type ChartText, placeName } from '../chartText';
import { figuresOfCities } from '../figuresOfCities';
import { commonNote } from './commonNote';
import { findingClauses } from './findingClauses';

/** A finding as one plain sentence; empty where every figure is of the plain kind. */
export function findingSentence(finding: Finding, text: ChartText): string {
  return asSentence(findingClauses(finding, text), text);
}

/** Clauses as one sentence; empty where there are none. */
export function asSentence(clauses: readonly string[], { wording }: ChartText): string {
  return clauses.length > 0 ? capitalised(clauses.join(wording.terms.semicolon) + wording.terms.stop) : '';
}

/**
 * One sentence that says how the figures of a picture differ, made from the findings: nature first, then bound,
 * period, scope, definition, years. Places come in their fixed order. When nothing differs it says so, unless some
 * figures carry notes that others do not. The grade of
 * the sources is told only where nothing graver is, save reprints of unknown origin; the chips always tell it.
 */
export function sentenceOf(
  findings: readonly Finding[],
  observations: readonly Observation[],
  kind: ComparisonKind,
  text: ChartText,
): string {
  const { sentences } = text.wording;
  if (observations.length === 0) return '';
  const graver = findings.filter(({ dimension, gravity }) => dimension !== 'source' || gravity === 'care');
  const reprints = graver.filter(({ dimension }) => dimension === 'source');
  if (observations.length === 1)
    return [sentences.one, ...reprints.map((finding) => findingSentence(finding, text))].join(
      text.language === 'en' ? ' ' : '',
    );
  const clauses = graver.flatMap((finding) => findingClauses(finding, text));
  if (clauses.length > 0) return asSentence(clauses, text);
  const apart = kind === 'trend' ? apartInYears(observations, text) : '';
  if (apart !== '') return apart;
  const grades = findings.find(({ dimension }) => dimension === 'source');
  if (grades?.differs) return findingSentence(grades, text);
  const noted = observations.filter(({ note }) => note.zh !== '').length;
  const isOnePlace = new Set(observations.map(({ placeCode }) => placeCode)).size === 1;
  const common = noted === observations.length ? commonNote(observations, text.language) : '';
  if (common !== '') return sentences.allNoted(common);
  if (noted > 0 && new Set(observations.map(({ note }) => note.zh)).size > 1) return sentences.noted(noted);
  if (kind !== 'trend') return sentences.nothingDiffersSideBySide;
  return isOnePlace ? sentences.nothingDiffersOnePlace : sentences.nothingDiffersTrend;
}

/** That no two cities, or no two places, share a year, or the only city none with any other place; empty: they do. */
function apartInYears(observations: readonly Observation[], text: ChartText): string {
  const { sentences } = text.wording;
  const ofCities = figuresOfCities(text.dataset, observations);
  const [city, ...others] = new Set(ofCities.map(({ placeCode }) => placeCode));
  if (new Set(observations.map(({ placeCode }) => placeCode)).size < 2) return '';
  if (!shareAYear(others.length > 0 ? ofCities : observations))
    return sentences.noCommonYear(others.length > 0);
  const own = new Set(ofCities.map(({ period }) => period.text));
  const isMet = observations.some(({ placeCode, period }) => placeCode !== city && own.has(period.text));
  return city === undefined || others.length > 0 || isMet
    ? ''
    : sentences.noYearInCommon(placeName(city, text));
}

/** Whether two places have a figure of one period. */
function shareAYear(observations: readonly Observation[]): boolean {
  const placesIn = new Map<string, Set<string>>();
  for (const { placeCode, period } of observations)
    placesIn.set(period.text, (placesIn.get(period.text) ?? new Set()).add(placeCode));
  return [...placesIn.values()].some(({ size }) => size > 1);
}
