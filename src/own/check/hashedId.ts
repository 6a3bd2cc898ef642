import { foldedName } from '../cells/plainText';

/** The same number, below 2^52, for the same name, wherever and whenever it is read. */
function hashOf(name: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < name.length; at += 1) {
    const code = name.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (high >>> 0) * 2 ** 20 + ((low >>> 0) & (2 ** 20 - 1));
}

/** What tells a name from others in ids: letters and digits. */
export const hashedName = (name: string): string => hashOf(foldedName(name) || name).toString(36);

/** The code of a place of one's own: GB/T 2260 has none that begin with a nine. */
export const ownPlaceCode = (name: string, isTaken: (code: string) => boolean): string => {
  let number = hashOf(foldedName(name) || name) % 100_000;
  while (isTaken(String(900_000 + number))) number = (number + 1) % 100_000;
  return String(900_000 + number);
};
