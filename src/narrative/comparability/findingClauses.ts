import type { Nature, Observation, Origin, Scope } from '@/domain/observation';
import { GRADES } from '@/domain/source';
import { maxOf, minOf } from '@/lib/extent';
import type { Finding } from '@/query/comparability/findings';
import { periodWords } from '@/wording/language/periods';
import { type ChartText, placeName } from '../chartText';
import { givenText, printedText } from '../printedText';
import { reasonText } from '../reasonText';
import { definitionClauses } from './definitionClauses';
import {
  type ByPlace,
  codesOf,
  cut,
  figuresOf,
  groupByPlace,
  inOrder,
  placesWithPeriods,
  uniqueBy,
} from './findingFigures';

/** How many bounds or doubts a clause quotes one by one before it counts them. */
const QUOTED = 3;

/** A finding as clauses, each about one way in which figures depart; empty where there is nothing to say. */
export function findingClauses(finding: Finding, text: ChartText): readonly string[] {
  if (finding.gravity === null) return [];
  switch (finding.dimension) {
    case 'nature':
      return natureClauses(finding, text);
    case 'bound':
      return boundClauses(finding, text);
    case 'period':
      return periodClauses(finding, text);
    case 'scope':
      return scopeClauses(finding, text);
    case 'definition':
      return definitionClauses(finding, text);
    case 'reliability':
      return doubtClauses(finding, text);
    case 'year':
      return yearClauses(finding, text);
    case 'origin':
      return originClauses(finding, text);
    case 'source':
      return sourceClauses(finding, text);
  }
}

function natureClauses(finding: Finding, text: ChartText): readonly string[] {
  const { sentences, terms } = text.wording;
  if (!finding.differs) {
    const code = finding.departing[0]?.difference.code as Nature;
    return [sentences.natureAll(terms.nature[code])];
  }
  return codesOf(finding).map((code) => {
    const byPlace = groupByPlace(figuresOf(finding, text, code));
    const single = byPlace.every(([, list]) => list.length === 1);
    return sentences.natureFew(terms.nature[code as Nature], placesWithPeriods(byPlace, text), single);
  });
}

function boundClauses(finding: Finding, text: ChartText): readonly string[] {
  const { sentences } = text.wording;
  const printed = uniqueBy(
    inOrder(finding, text),
    (one) => `${one.placeCode} ${one.period.text} ${one.asPrinted}`,
  );
  if (printed.length > QUOTED) {
    const names = groupByPlace(printed).map(([code]) => placeName(code, text));
    return [sentences.boundMany(sentences.joinPlaces(names), printed.length)];
  }
  return [
    sentences.boundFew(
      printed.map((one) => {
        const difference = finding.departing.find(({ observation }) => observation === one)?.difference;
        const [place, period] = [placeName(one.placeCode, text), periodWords(one.period, text.language)];
        const range = difference?.against ?? [];
        return one.derivation
          ? `${sentences.placeYear(place, period)} ${printedText(one, range, text)}`
          : sentences.quoted(place, period, givenText(one, range, text));
      }),
    ),
  ];
}

function periodClauses(finding: Finding, text: ChartText): readonly string[] {
  const { sentences } = text.wording;
  const items = (list: readonly Observation[]) =>
    uniqueBy(list, (one) => `${one.placeCode} ${one.period.text}`).map((one) =>
      sentences.placeYear(placeName(one.placeCode, text), periodWords(one.period, text.language)),
    );
  const odd = inOrder(finding, text);
  const parts = items(odd.filter(({ period }) => period.kind !== 'years'));
  const spans = items(odd.filter(({ period }) => period.kind === 'years'));
  return [
    ...(parts.length > 0 ? [sentences.partOfYear(cut(parts, text))] : []),
    ...(spans.length > 0 ? [sentences.severalYears(cut(spans, text))] : []),
  ];
}

function scopeClauses(finding: Finding, text: ChartText): readonly string[] {
  const { sentences, terms } = text.wording;
  return codesOf(finding).map((code) => {
    if (code === 'unspecified' && !finding.differs)
      return sentences.scopeNever(figuresOf(finding, text, code).length > 1);
    const items = placesWithPeriods(groupByPlace(figuresOf(finding, text, code)), text);
    return sentences.scope(sentences.joinPlaces(cut(items, text)), terms.scope[code as Scope]);
  });
}

function yearClauses(finding: Finding, text: ChartText): readonly string[] {
  const { sentences } = text.wording;
  const years = finding.values.filter(({ value }) => value !== 'inferred').map(({ value }) => Number(value));
  const clauses = years.length > 1 ? [sentences.yearsDiffer(minOf(years), maxOf(years))] : [];
  const inferred = figuresOf(finding, text, 'inferred');
  if (inferred.length === 0) return clauses;
  const several = new Set(inferred.map(({ placeCode, period }) => `${placeCode} ${period.text}`)).size > 1;
  return [...clauses, sentences.inferred(placesWithPeriods(groupByPlace(inferred), text), several)];
}

function doubtClauses(finding: Finding, text: ChartText): readonly string[] {
  const { sentences } = text.wording;
  const doubtful = inOrder(finding, text);
  if (doubtful.length > QUOTED) {
    const items = periodsOnce(groupByPlace(doubtful), text);
    return [sentences.doubtfulMany(cut(items, text), doubtful.length)];
  }
  return doubtful.map((one) =>
    sentences.doubtful(
      sentences.placeYear(placeName(one.placeCode, text), periodWords(one.period, text.language)),
      reasonText(one.doubt, text.language),
    ),
  );
}

function originClauses(finding: Finding, text: ChartText): readonly string[] {
  const { sentences } = text.wording;
  return codesOf(finding).map((code) => {
    const items = periodsOnce(groupByPlace(figuresOf(finding, text, code)), text);
    const several = finding.departing.filter(({ difference }) => difference.code === code).length > 1;
    return sentences.origin[code as Exclude<Origin, 'printed'>](cut(items, text), several);
  });
}

/** Places with their periods, which are said once where they are the same for all. */
function periodsOnce(byPlace: ByPlace, text: ChartText): readonly string[] {
  const items = placesWithPeriods(byPlace, text);
  const names = byPlace.map(([code]) => placeName(code, text));
  const { joinPlaces, placeYear } = text.wording.sentences;
  const periods = items.map((item, at) => item.slice(names[at]?.length));
  const [first] = periods;
  if (first === undefined || new Set(periods).size > 1) return items;
  return [placeYear(joinPlaces(names), first.trim())];
}

function sourceClauses(finding: Finding, text: ChartText): readonly string[] {
  const { sentences, terms } = text.wording;
  const items = (code: string) => {
    const figures = figuresOf(finding, text, code);
    return figures.length === 0
      ? []
      : [[cut(periodsOnce(groupByPlace(figures), text), text), figures.length > 1] as const];
  };
  const care = [
    ...items('own').map(([list]) => sentences.brought(list)),
    ...items('D').map(([list, several]) => sentences.reprinted(list, several)),
  ];
  if (care.length > 0) return care;
  const kinds = GRADES.filter((grade) => finding.values.some(({ value }) => value === grade));
  return [sentences.sourceOnly(kinds.map((grade) => terms.grade[grade]).join(terms.comma))];
}
