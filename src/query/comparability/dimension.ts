/** What can make two figures not the same thing, in the order in which it is said. */
export const DIMENSIONS = [
  'nature',
  'bound',
  'period',
  'scope',
  'definition',
  'reliability',
  'year',
  'origin',
  'source',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/**
 * Codes of differences that show within figures of one definition: a break, sources that disagree, a leap that no
 * source explains, another publisher at the end of a line.
 */
export const WITHIN_A_SERIES: ReadonlySet<string> = new Set([
  'before_break',
  'rival',
  'contradicted',
  'leap',
  'publisher',
]);

/** How grave a difference is, gravest first: not the same thing, to be read with care, a detail. */
export const GRAVITIES = ['different', 'care', 'detail'] as const;
export type Gravity = (typeof GRAVITIES)[number];

/** In a trend the years differ by design; side by side a differing year is a difference. */
export type ComparisonKind = 'trend' | 'sideBySide';

/** The gravest of some gravities; null where there are none. */
export function gravest(gravities: readonly Gravity[]): Gravity | null {
  return GRAVITIES.find((gravity) => gravities.includes(gravity)) ?? null;
}
