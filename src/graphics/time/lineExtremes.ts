import type { Observation } from '@/domain/observation';
import { isCity } from '@/domain/place';
import { maxOf, minOf } from '@/lib/extent';
import { type Series, seriesChain } from '@/query/series/series';
import type { TimeLook } from './timeSpec';

/** A turn that lies less than this share of the span of all lines from both ends is not told. */
const LEAST = 0.06;

/** The turns of lines that a picture tells; a small or sparse one tells none. */
export const toldTurns = (
  all: readonly Series[],
  { column, labels }: Pick<TimeLook, 'column' | 'labels'>,
): ReadonlySet<Observation> =>
  column && (labels === 'full' || labels === 'compact') ? lineExtremes(all) : new Set();

/**
 * The turn of each city's line that is told: its highest or lowest figure, whichever lies further from both ends, of those
 * that have a line on both sides. */
export function lineExtremes(all: readonly Series[]): ReadonlySet<Observation> {
  const lines = all
    .filter(({ own, place }) => own && isCity(place))
    .map((series) => ({
      chain: seriesChain(series),
      joined: series.links.filter(({ kind }) => kind !== 'gap'),
    }));
  const values = lines.flatMap(({ chain }) => chain.map(({ value }) => value));
  const span = maxOf(values) - minOf(values);
  return new Set(
    lines.flatMap(({ chain, joined }): readonly Observation[] => {
      const [first, last] = [chain[0], chain.at(-1)];
      if (!first || !last) return [];
      const apart = ({ value }: Observation) =>
        value > first.value === value > last.value
          ? Math.min(Math.abs(value - first.value), Math.abs(value - last.value))
          : 0;
      const within = chain.filter(
        (one) => joined.some(({ to }) => to === one) && joined.some(({ from }) => from === one),
      );
      const most = maxOf([0, ...within.map(apart)]);
      const turn = most > span * LEAST ? within.find((one) => apart(one) === most) : undefined;
      return turn ? [turn] : [];
    }),
  );
}
