/** Which version of the data is at hand, and the day (`2026-11-28`) it was made. */
export interface Edition {
  readonly version: string;
  readonly date: string;
}

/** How the number of a version of the data is written. */
export const VERSION_PATTERN = '^[0-9]{1,4}\\.[0-9]{1,4}\\.[0-9]{1,4}$';

const FORM = new RegExp(VERSION_PATTERN);

export const isVersion = (text: string): boolean => FORM.test(text);

/** Orders versions `1.2.3` by their numbers: negative where `a` is the older one. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  for (const [at, part] of (left ?? []).entries()) {
    const difference = part - (right?.[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
