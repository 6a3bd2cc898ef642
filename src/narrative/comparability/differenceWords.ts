import {
  type Bound,
  type Nature,
  type Observation,
  type Origin,
  type Scope,
  yearOf,
} from '@/domain/observation';
import type { Grade } from '@/domain/source';
import { formatFull } from '@/lib/numberFormat';
import type { Difference } from '@/query/comparability/differences';
import { GRAVITIES, type Gravity } from '@/query/comparability/dimension';
import { isOlderTable } from '@/query/comparability/olderTable';
import { lowered } from '@/wording/language/english';
import { periodKindWords, periodWords } from '@/wording/language/periods';
import { type ChartText, indicatorName } from '../chartText';
import { endsText, givenText } from '../printedText';
import { doubtText, reasonText } from '../reasonText';
import { jointWords } from './jointWords';
import { asSentence } from './sentence';

/** How one figure differs from the others of its picture, as one plain sentence; empty for the plain kind. */
export function differenceSentence(
  observation: Observation,
  differences: readonly Difference[],
  text: ChartText,
): string {
  return asSentence(
    differences.map((difference) => differenceClause(observation, difference, text)),
    text,
  );
}

/** One difference of one figure as a clause. */
export function differenceClause(observation: Observation, difference: Difference, text: ChartText): string {
  const { ui, terms } = text.wording;
  const { row } = ui.comparability;
  const { code, against, usual } = difference;
  switch (difference.dimension) {
    case 'nature':
      return row.nature(terms.nature[code as Nature]);
    case 'bound':
      return code === 'range'
        ? row.range(endsText(against, text))
        : row.bound(givenText(observation, [], text));
    case 'period': {
      const period = periodWords(observation.period, text.language);
      return observation.period.kind === 'years' ? row.severalYears(period) : row.partOfYear(period);
    }
    case 'scope':
      return code === 'unspecified' ? row.unstatedScope : row.scope(terms.scope[code as Scope]);
    case 'definition':
      return definitionClause(observation, difference, text);
    case 'reliability':
      return doubtText(observation, text.wording);
    case 'year':
      return code === 'inferred' ? row.inferred : row.year(code, usual);
    case 'origin':
      return row.origin[code as Exclude<Origin, 'printed'>];
    case 'source':
      return code === 'own' ? row.own : row.grade(code as Grade, usual as Grade | '');
  }
}

function definitionClause(observation: Observation, difference: Difference, text: ChartText): string {
  const { code, against } = difference;
  const { row } = text.wording.ui.comparability;
  const [first] = against;
  if (code === 'before_break' && first)
    return row.beforeBreak(yearOf(first), lowered(reasonText(first.breakReason, text.language)));
  if (code === 'leap' || code === 'publisher') return jointWords(observation, difference, text);
  if (code === 'rival' || code === 'contradicted') return row.rival(inFull(against, text));
  const name = indicatorName(code, text);
  return isOlderTable(text.dataset, code) ? row.olderTable(name) : row.indicator(name);
}

/** A difference in a word or two, as a cell or a tooltip has room for. */
export function differenceWords(difference: Difference, text: ChartText): string {
  const { ui, terms } = text.wording;
  const { short } = ui.comparability;
  const { code, against } = difference;
  switch (difference.dimension) {
    case 'nature':
      return terms.nature[code as Nature];
    case 'bound':
      return code === 'range' ? short.range : lowered(terms.boundLong[code as Bound]);
    case 'period':
      return periodKindWords(code, text.language);
    case 'scope':
      return terms.scopeShort[code as Scope];
    case 'definition':
      if (code === 'before_break' && against[0]) return short.beforeBreak(yearOf(against[0]));
      if (code === 'leap' || code === 'publisher') return short[code];
      return code === 'rival' || code === 'contradicted'
        ? short.rival
        : terms.quote(indicatorName(code, text));
    case 'reliability':
      return terms.reliability.doubtful;
    case 'year':
      return code === 'inferred' ? short.inferred : short.year;
    case 'origin':
      return terms.origin[code as Origin];
    case 'source':
      return code === 'own' ? short.own : short.grade(code as Grade);
  }
}

/** Differences of one gravity in short words. */
export interface GradedWords {
  readonly gravity: Gravity;
  readonly words: string;
}

/** What a figure departs in, in short words by gravity, gravest first; what all figures share is left out. */
export function gradedWords(differences: readonly Difference[], text: ChartText): readonly GradedWords[] {
  return GRAVITIES.flatMap((gravity) => {
    const found = differences.filter((difference) => difference.gravity === gravity && !isCommon(difference));
    const words = found.map((difference) => differenceWords(difference, text)).join(text.wording.terms.comma);
    return words === '' ? [] : [{ gravity, words }];
  });
}

const isCommon = ({ shared, gravity }: Difference): boolean => shared && gravity === 'detail';

/** Values in base units, as the value column of a file has them. */
const inFull = (figures: readonly Observation[], text: ChartText): string =>
  text.wording.sentences.joinPlaces(figures.map(({ value }) => formatFull(value)).sort());
