/**
 * Levels at least so far apart, as near to those wished for as their order and two bounds allow: such as would meet stand
 * about their middle.
 * @param wished in any order
 * @returns in the same order
 */
export function spread(
  wished: readonly number[],
  top: number,
  bottom: number,
  apart: number,
): readonly number[] {
  const order = wished.map((level, at) => ({ level, at })).sort((a, b) => a.level - b.level);
  const groups: { readonly sum: number; readonly count: number }[] = [];
  const first = ({ sum, count }: { readonly sum: number; readonly count: number }) =>
    Math.min(Math.max(sum / count, top), bottom - (count - 1) * apart);
  for (const { level } of order) {
    let group = { sum: level, count: 1 };
    let before = groups.at(-1);
    while (before && first(before) + before.count * apart > first(group)) {
      group = {
        sum: before.sum + group.sum - group.count * before.count * apart,
        count: before.count + group.count,
      };
      groups.pop();
      before = groups.at(-1);
    }
    groups.push(group);
  }
  const levels = [...wished];
  let next = 0;
  for (const group of groups)
    for (let rank = 0; rank < group.count; rank += 1, next += 1)
      levels[order[next]?.at ?? 0] = first(group) + rank * apart;
  return levels;
}
