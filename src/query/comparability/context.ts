import type { Dataset } from '@/domain/dataset';
import { breaksBefore, type Observation, yearOf } from '@/domain/observation';
import type { Grade } from '@/domain/source';
import { pairRanges, type RangePair } from '../series/printedRanges';
import { breaksOf } from '../series/series';
import { gradeOf } from '../sources/sourcesOf';
import type { ComparisonKind } from './dimension';
import { type LineJoints, lineJointsOf } from './lineJoints';
import { type Contradiction, contradictions } from './rivals';
import { codeOf, keyOf, SAME_SERIES, type Trait } from './sameness';
import { tally } from './tally';

/** What each figure of a picture is held against. */
export interface ComparisonContext {
  readonly dataset: Dataset;
  readonly kind: ComparisonKind;
  /** Every figure put side by side. */
  readonly observations: readonly Observation[];
  /** The indicator that the picture is about. */
  readonly indicatorId: string;
  /** Side by side the year that most figures are of, `mixed` where none is; null in a trend. */
  readonly year: number | 'mixed' | null;
  /** The grade that most sources have, the best of such. */
  readonly grade: Grade;
  /** Whether more sources have that grade than any other. */
  readonly gradeUsual: boolean;
  /** By place and indicator: the figure before which the series breaks last. */
  readonly breaks: ReadonlyMap<string, Observation>;
  /** Where lines go on over a doubtful joint; none where figures stand side by side. */
  readonly joints: LineJoints;
  /** By observation id. */
  readonly contradicting: ReadonlyMap<string, Contradiction>;
  readonly ranges: ReadonlyMap<string, RangePair>;
  /** By dimension the codes that are found, to tell what is shared by all. */
  readonly codes: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Works out what a set of figures has in common and where its series break, from the figures alone.
 * @param indicatorId what the picture is about; by default the indicator that most figures are of
 */
export function contextOf(
  dataset: Dataset,
  observations: readonly Observation[],
  kind: ComparisonKind,
  indicatorId = tally(observations, (one) => one.indicatorId)[0]?.value ?? '',
): ComparisonContext {
  const pairs = pairRanges(observations);
  const ranges = new Map(pairs.flatMap((pair) => [pair.low, pair.high].map((end) => [end.id, pair])));
  return {
    dataset,
    kind,
    observations,
    indicatorId,
    year: kind === 'sideBySide' ? commonYear(observations) : null,
    ...commonGrade(dataset, observations),
    breaks: lastBreaks(observations),
    joints: kind === 'trend' ? lineJointsOf(dataset, observations) : NO_JOINTS,
    contradicting: new Map(
      contradictions(observations).flatMap((found) => found.members.map(({ id }) => [id, found])),
    ),
    ranges,
    codes: new Map(
      SHARED.map((trait) => [trait, new Set(observations.map((one) => codeBeside(trait, one, { ranges })))]),
    ),
  };
}

const NO_JOINTS: LineJoints = { leaps: new Map(), publishers: new Map() };

/** Traits that a whole picture may share. */
const SHARED = ['nature', 'bound', 'period', 'scope', 'definition', 'reliability', 'basis'] as const;

/** The code of a figure beside others, of which one may be the other end of its range. */
export const codeBeside = (trait: Trait, one: Observation, { ranges }: Pick<ComparisonContext, 'ranges'>) =>
  trait === 'bound' && ranges.has(one.id) ? 'range' : codeOf(trait, one);

function commonYear(observations: readonly Observation[]): number | 'mixed' | null {
  const [most, next] = tally(observations, (one) => String(yearOf(one)));
  if (!most) return null;
  return next?.items.length === most.items.length ? 'mixed' : Number(most.value);
}

/** Ties are settled by the letter, so the better grade wins. */
function commonGrade(dataset: Dataset, observations: readonly Observation[]) {
  const [most, next] = tally(observations, (one) => gradeOf(dataset, one));
  const grade = (most?.value as Grade | undefined) ?? 'C';
  return { grade, gradeUsual: next?.items.length !== most?.items.length };
}

function lastBreaks(observations: readonly Observation[]): ReadonlyMap<string, Observation> {
  if (!observations.some(breaksBefore)) return new Map();
  return new Map(
    tally(observations, (one) => keyOf(one, SAME_SERIES)).flatMap(({ value, items }) => {
      const last = breaksOf(items).at(-1);
      return last ? [[value, last] as const] : [];
    }),
  );
}
