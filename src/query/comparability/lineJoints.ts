import type { Dataset } from '@/domain/dataset';
import { breaksBefore, type Observation, yearOf } from '@/domain/observation';
import type { SourceKind } from '@/domain/source';
import { roundingOf } from '../series/resolution';
import { chainOf } from '../series/series';
import { keyOf, SAME_SERIES } from './sameness';
import { tally } from './tally';

/** Where a line goes on though its two sides may not be the same count: nothing that is printed says that they are not. */
export interface LineJoints {
  /** By the id of a figure that leaps away from the year before: the figure of that year. */
  readonly leaps: ReadonlyMap<string, Observation>;
  /** By the id of a figure of another publisher at the end of a line of yearbooks: the figure before it. */
  readonly publishers: ReadonlyMap<string, Observation>;
}

/** A leap of a year is told from this share of the year before on, rounding taken off. */
const LEAP = 0.12;
/** And only where it is so many times the usual change of the line, and of both neighbouring years: growth is no leap. */
const TIMES_USUAL = 4;
const TIMES_NEXT = 2;
const FEWEST_CHANGES = 6;
/** Small counts leap by themselves: one college more is a half. */
const FEWEST_PEOPLE = 1000;
/** What is published year after year in one form. */
const CONTINUED: readonly (SourceKind | undefined)[] = ['yearbook', 'statistical_database'];

/** Finds both in figures of whole places printed as they are, within each series and never at a break that is told. */
export function lineJointsOf(dataset: Dataset, observations: readonly Observation[]): LineJoints {
  const chains = tally(
    observations.filter((one) => !one.derivation && one.origin === 'printed'),
    (one) => keyOf(one, SAME_SERIES),
  ).map(({ items }) => chainOf(items));
  return {
    leaps: new Map(chains.flatMap((chain) => leapsOf(dataset, chain).map(([from, to]) => [to.id, from]))),
    publishers: new Map(
      chains.flatMap((chain) => otherPublisher(dataset, chain).map(([from, to]) => [to.id, from])),
    ),
  };
}

type Step = readonly [from: Observation, to: Observation];

function leapsOf(dataset: Dataset, chain: readonly Observation[]): readonly Step[] {
  const unitId = dataset.indicator.get(chain[0]?.indicatorId ?? '')?.unitId ?? '';
  const kind = dataset.unit.get(unitId)?.kind;
  if (kind !== 'count') return [];
  const steps = chain.slice(1).flatMap((to, at): Step[] => {
    const from = chain[at];
    return from && yearOf(to) - yearOf(from) === 1 && from.value >= FEWEST_PEOPLE ? [[from, to]] : [];
  });
  if (steps.length < FEWEST_CHANGES) return [];
  const sizes = steps.map(([from, to]) => Math.abs(to.value / from.value - 1));
  const usual = [...sizes].sort((a, b) => a - b)[Math.floor(sizes.length / 2)] as number;
  return steps.filter(([from, to], at) => {
    const size = sizes[at] as number;
    const rounding = (roundingOf(from, kind) + roundingOf(to, kind)) / 2 / from.value;
    const next = Math.max(sizes[at - 1] ?? 0, sizes[at + 1] ?? 0);
    return (
      !breaksBefore(to) && size - rounding > Math.max(LEAP, TIMES_USUAL * usual) && size > TIMES_NEXT * next
    );
  });
}

function otherPublisher({ source }: Dataset, chain: readonly Observation[]): readonly Step[] {
  const [last, from] = [chain.at(-1), chain.at(-2)];
  if (!last || !from || breaksBefore(last)) return [];
  if (!CONTINUED.includes(source.get(from.sourceId)?.kind)) return [];
  const publisher = ({ sourceId }: Observation) => source.get(sourceId)?.issuer.zh ?? sourceId;
  return publisher(from) === publisher(last) ? [] : [[from, last]];
}
