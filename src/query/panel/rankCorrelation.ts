/**
 * Spearman's rank correlation: the correlation of the ranks, equal values sharing the mean of theirs.
 * @returns −1 to 1; null with fewer than three pairs, or where one side is all equal
 */
export function rankCorrelation(pairs: readonly (readonly [number, number])[]): number | null {
  if (pairs.length < 3) return null;
  const a = ranksOf(pairs.map(([x]) => x));
  const b = ranksOf(pairs.map(([, y]) => y));
  const mean = (pairs.length + 1) / 2;
  const sum = (of: (at: number) => number) => pairs.reduce((total, _, at) => total + of(at), 0);
  const from = (ranks: readonly number[], at: number) => (ranks[at] ?? mean) - mean;
  const spread = Math.sqrt(sum((at) => from(a, at) ** 2) * sum((at) => from(b, at) ** 2));
  return spread === 0 ? null : sum((at) => from(a, at) * from(b, at)) / spread;
}

function ranksOf(values: readonly number[]): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const first = new Map<number, number>();
  const last = new Map<number, number>();
  sorted.forEach((value, at) => {
    if (!first.has(value)) first.set(value, at + 1);
    last.set(value, at + 1);
  });
  return values.map((value) => ((first.get(value) ?? 0) + (last.get(value) ?? 0)) / 2);
}
