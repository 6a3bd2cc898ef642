import { type Observation, yearOf } from '@/domain/observation';
import { isOwn } from '@/domain/ownMark';
import { disagree } from '../series/resolution';
import { gradeOf } from '../sources/sourcesOf';
import { type ComparisonContext, codeBeside } from './context';
import { DIMENSIONS, type Dimension, type Gravity, gravest } from './dimension';
import { gravityOf } from './gravity';
import { isOlderTable } from './olderTable';
import { isPlainCode, keyOf, SAME_SERIES, type Trait } from './sameness';

/** One way in which a figure is not the plain kind of its picture. */
export interface Difference {
  readonly dimension: Dimension;
  /**
   * What it is instead: a nature; a bound, or `range`; a kind of period; a scope; an indicator id, `before_break`,
   * `rival` (of the figure on the line), `contradicted` (by another source), `leap` or `publisher` (as `LineJoints`); `doubtful`; a year, or `inferred`;
   * `counted` or `adjusted`; a grade, or `own`: brought by the reader.
   */
  readonly code: string;
  readonly gravity: Gravity;
  /** Every figure of the picture has the same: it sets none apart. */
  readonly shared: boolean;
  /** The figures it is held against: those that contradict it, that where its series breaks, the ends of its range. */
  readonly against: readonly Observation[];
  /** The year or grade that most figures are of; empty where there is none such. */
  readonly usual: string;
}

/**
 * In which dimensions a figure is not the plain kind: observed, exact, of a full year printed as such, of the whole
 * place, by the definition of the picture's indicator, after the last break of its series, in no doubt, of the common
 * year where figures stand side by side, as its source prints it, from a source of the common grade. A mark shows exactly these,
 * save year, origin and grade.
 */
export function differencesOf(observation: Observation, context: ComparisonContext): readonly Difference[] {
  const depart: Depart = (dimension, code, { rule = code, against = [], usual = '' } = {}) => {
    const shared = isShared(dimension, code, context);
    const counted = gravityOf(dimension, rule, shared);
    const gravity = context.observations.length < 2 && counted === 'different' ? 'detail' : counted;
    return { dimension, code, gravity, shared, against, usual };
  };
  const own = (trait: Exclude<Trait, 'place'>, details?: Details): readonly Difference[] => {
    const code = codeBeside(trait, observation, context);
    return isPlainCode(trait, code) ? [] : [depart(trait === 'basis' ? 'year' : trait, code, details)];
  };
  const range = context.ranges.get(observation.id);
  const found = [
    ...own('nature'),
    ...own('bound', range && { against: [range.low, range.high] }),
    ...own('period'),
    ...own('scope'),
    ...definitionDifferences(observation, context, depart),
    ...own('reliability'),
  ];
  const year = yearOf(observation);
  if (context.year !== null && year !== context.year)
    found.push(depart('year', String(year), { usual: context.year === 'mixed' ? '' : String(context.year) }));
  found.push(...own('basis'), ...own('origin'));
  if (isOwn(observation)) return [...found, depart('source', 'own')];
  const grade = gradeOf(context.dataset, observation);
  const usual = context.gradeUsual && grade !== context.grade ? context.grade : '';
  if (grade !== context.grade || grade === 'D') found.push(depart('source', grade, { usual }));
  return found;
}

interface Details extends Partial<Pick<Difference, 'against' | 'usual'>> {
  /** The code that the gravity is looked up by, where it is not the difference's own. */
  readonly rule?: string;
}

type Depart = (dimension: Dimension, code: string, details?: Details) => Difference;

function definitionDifferences(
  observation: Observation,
  context: ComparisonContext,
  depart: Depart,
): readonly Difference[] {
  const found: Difference[] = [];
  const { indicatorId } = observation;
  if (indicatorId !== context.indicatorId) {
    const older = [indicatorId, context.indicatorId].some((id) => isOlderTable(context.dataset, id));
    found.push(depart('definition', indicatorId, older ? { rule: 'older_table' } : {}));
  }
  const broken = context.breaks.get(keyOf(observation, SAME_SERIES));
  if (broken && yearOf(observation) < yearOf(broken))
    found.push(depart('definition', 'before_break', { against: [broken] }));
  const contradiction = context.contradicting.get(observation.id);
  if (contradiction) {
    const { held, members } = contradiction;
    const others = members.filter((other) => other !== observation);
    const disagreeing = others.filter((other) => disagree(other, observation));
    const against = disagreeing.length > 0 ? disagreeing : others;
    found.push(depart('definition', held === observation ? 'contradicted' : 'rival', { against }));
  }
  const before = { leap: context.joints.leaps, publisher: context.joints.publishers };
  for (const code of ['leap', 'publisher'] as const) {
    const from = before[code].get(observation.id);
    if (from) found.push(depart('definition', code, { against: [from] }));
  }
  return found;
}

function isShared(dimension: Dimension, code: string, { codes }: ComparisonContext): boolean {
  const found = codes.get(dimension === 'year' && code === 'inferred' ? 'basis' : dimension);
  return found?.size === 1 && found.has(code);
}

/** The gravest of some differences; null where there are none. */
export const gravityOfAll = (differences: readonly Difference[]): Gravity | null =>
  gravest(differences.map(({ gravity }) => gravity));

/** Differences for machines, in the order of the dimensions: `nature=target|bound=at_least`; empty: the plain kind. */
export function differenceCodes(differences: readonly Difference[]): string {
  const rank = (difference: Difference) => DIMENSIONS.indexOf(difference.dimension);
  return [...differences]
    .sort((a, b) => rank(a) - rank(b))
    .map(({ dimension, code }) => `${dimension}=${code}`)
    .join('|');
}
