import { breaksBefore, type Observation } from '@/domain/observation';
import type { Source, SourceKind } from '@/domain/source';

/** Sources by their id. */
export type Sources = ReadonlyMap<string, Source>;

/** What is published year after year in one form. */
const CONTINUED: readonly (SourceKind | undefined)[] = ['yearbook', 'statistical_database'];

/**
 * Where a line goes from a yearbook to a figure of another publisher of the next year, or back: they may not count alike.
 * @param chain in the order of years
 * @returns the steps, without those at which a break is told anyway
 */
export const publisherSteps = (
  sources: Sources,
  chain: readonly Observation[],
): readonly (readonly [from: Observation, to: Observation])[] =>
  chain.slice(1).flatMap((to, at) => {
    const from = chain[at] as Observation;
    return !breaksBefore(to) && countedApart(sources, from, to) ? [[from, to] as const] : [];
  });

/** Whether a figure of a yearbook or database stands beside one of another publisher: nothing says that they count alike. */
export function countedApart(sources: Sources, a: Observation, b: Observation): boolean {
  const publisher = ({ sourceId }: Observation) => sources.get(sourceId)?.issuer.zh ?? sourceId;
  return (isContinued(sources, a) || isContinued(sources, b)) && publisher(a) !== publisher(b);
}

/** Whether a figure is of what is published year after year in one form. */
export const isContinued = (sources: Sources, { sourceId }: Observation): boolean =>
  CONTINUED.includes(sources.get(sourceId)?.kind);
