import type { ReportPart, ShownPart } from './reportContent';

/** One part, or two that stand side by side. */
export type PartGroup = readonly [ReportPart] | readonly [ShownPart, ShownPart];

/** The parts of a report in their order, two neighbouring halves of one picture each together. */
export function partGroups(parts: readonly ReportPart[]): readonly PartGroup[] {
  const groups: PartGroup[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const [one, next] = [parts[at], parts[at + 1]];
    if (!one) break;
    if (isHalf(one) && next && isHalf(next)) {
      groups.push([one, next]);
      at += 1;
    } else groups.push([one]);
  }
  return groups;
}

/** A page of many pictures takes the whole width in any case; so does a number alone, which has no picture. */
const isHalf = (part: ReportPart): part is ShownPart =>
  part.kind === 'shown' &&
  part.width === 'half' &&
  (part.shown.kind === 'cities' ||
    (part.shown.kind === 'figure' && part.shown.figure.observations.length > 1));
