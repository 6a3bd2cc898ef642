import { breaksBefore, type Observation } from '@/domain/observation';
import type { Source, SourceKind } from '@/domain/source';

/** Sources by their id. */
export type Sources = ReadonlyMap<string, Source>;

/** What is published year after year in one form. */
const CONTINUED: readonly (SourceKind | undefined)[] = ['yearbook', 'statistical_database'];

/**
 * Where a line of yearbooks ends in a figure of another publisher, which may not count as they do.
 * @param chain in the order of years
 * @returns the last of the yearbooks and that figure; null: none, or a break is told there anyway
 */
export function otherPublisher(
  sources: Sources,
  chain: readonly Observation[],
): readonly [from: Observation, to: Observation] | null {
  const [to, from] = [chain.at(-1), chain.at(-2)];
  if (!to || !from || breaksBefore(to)) return null;
  return isContinued(sources, from) && countedApart(sources, from, to) ? [from, to] : null;
}

/** Whether a figure of a yearbook or database stands beside one of another publisher: nothing says that they count alike. */
export function countedApart(sources: Sources, a: Observation, b: Observation): boolean {
  const publisher = ({ sourceId }: Observation) => sources.get(sourceId)?.issuer.zh ?? sourceId;
  return (isContinued(sources, a) || isContinued(sources, b)) && publisher(a) !== publisher(b);
}

const isContinued = (sources: Sources, { sourceId }: Observation): boolean =>
  CONTINUED.includes(sources.get(sourceId)?.kind);
