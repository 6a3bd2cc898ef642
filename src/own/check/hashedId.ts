import { textHash } from '@/lib/textDigest';
import { foldedName } from '../cells/plainText';

/** What tells a name from others in ids: letters and digits. */
export const hashedName = (name: string): string => textHash(foldedName(name) || name).toString(36);

/** The code of a place of one's own: GB/T 2260 has none that begin with a nine. */
export const ownPlaceCode = (name: string, isTaken: (code: string) => boolean): string => {
  let number = textHash(foldedName(name) || name) % 100_000;
  while (isTaken(String(900_000 + number))) number = (number + 1) % 100_000;
  return String(900_000 + number);
};
