import type { Check, Found } from './check';
import { EVERY_CHECK } from './everyCheck';
import type { KnownOddity } from './knownOddities';
import type { ScreenedData } from './screenedData';

/** What a check found, and which check. */
export interface Finding extends Found {
  readonly check: Check;
}

/** What screening says of a folder of data. */
export interface Screening {
  readonly checks: number;
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
  /** Findings that the list of known oddities explains. */
  readonly known: readonly Finding[];
  /** Oddities that are listed and no longer found. */
  readonly stale: readonly KnownOddity[];
  /** Rows of figures: published ones, and those of all prefecture-level cities. */
  readonly figures: { readonly observations: number; readonly panel: number };
}

/**
 * Runs every check over the data.
 * @param oddities what is known and explained: it counts neither as an error nor as a warning
 * @param checks those to run
 */
export function screenData(
  data: ScreenedData,
  oddities: readonly KnownOddity[] = [],
  checks: readonly Check[] = EVERY_CHECK,
): Screening {
  const all = checks.flatMap((check) => check.find(data).map((found): Finding => ({ ...found, check })));
  const name = (check: string, subject: string) => `${check} ${subject}`;
  const nameOf = (finding: Finding) => name(finding.check.id, finding.subject);
  const listed = new Set(oddities.map(({ check, subject }) => name(check, subject)));
  const seen = new Set(all.map(nameOf));
  const told = all.filter((finding) => !listed.has(nameOf(finding)));
  return {
    checks: checks.length,
    errors: told.filter(({ check }) => check.severity === 'error'),
    warnings: told.filter(({ check }) => check.severity === 'warning'),
    known: all.filter((finding) => listed.has(nameOf(finding))),
    stale: oddities.filter(({ check, subject }) => !seen.has(name(check, subject))),
    figures: {
      observations: data.rows('observations.csv').length,
      panel: data.rows('prefectures/panel.csv').length,
    },
  };
}
