import type { Dataset } from '@/domain/dataset';
import { compareVersions } from '@/domain/dataVersion';

/**
 * How the version that a link is pinned to stands to the data at hand: the same, one that the record knows and that is
 * older, a newer one, or an older one that the record does not know.
 */
export type PinStanding = 'same' | 'older' | 'newer' | 'unknown';

/** @param dataset with its record */
export function pinStanding({ edition, record }: Dataset, pin: string): PinStanding {
  const order = compareVersions(pin, edition.version);
  if (order === 0) return 'same';
  if (order > 0) return 'newer';
  const known = [
    ...(record?.changes.map(({ version }) => version) ?? []),
    ...(record?.versions.flatMap(({ version, since }) => [version, since]) ?? []),
  ];
  return known.some((version) => compareVersions(version, pin) === 0) ? 'older' : 'unknown';
}

/** The versions after a pinned one that changed figures, the oldest first. */
export const versionsAfter = ({ record }: Dataset, pin: string): readonly string[] =>
  (record?.versions ?? [])
    .map(({ version }) => version)
    .filter((version) => compareVersions(version, pin) > 0);
