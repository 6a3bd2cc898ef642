import { createHash } from 'node:crypto';

/** The files that figures come from. */
const FILES = ['observations.csv', 'prefectures/panel.csv', 'prefectures/indicators.csv'];

/**
 * A short name for the figures of a data folder: another one once any of them differs.
 * @param read gives the text of a file of the folder; null where it has none
 */
export function figuresDigest(read) {
  const hash = createHash('sha256');
  for (const file of FILES) hash.update(`${file}\n${(read(file) ?? '').replaceAll('\r\n', '\n')}\n`);
  return hash.digest('hex').slice(0, 16);
}
