/** Levels at least so far apart, as near to those wished for as their order and two bounds allow. */
export function spread(
  wished: readonly number[],
  top: number,
  bottom: number,
  apart: number,
): readonly number[] {
  const groups: { readonly sum: number; readonly count: number }[] = [];
  const first = ({ sum, count }: { readonly sum: number; readonly count: number }) =>
    Math.min(Math.max(sum / count, top), bottom - (count - 1) * apart);
  for (const level of wished) {
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
  return groups.flatMap((group) => Array.from({ length: group.count }, (_, at) => first(group) + at * apart));
}
