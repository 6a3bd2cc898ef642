/** The same number, below 2^52, for the same text, wherever and whenever it is read. */
export function textHash(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (high >>> 0) * 2 ** 20 + ((low >>> 0) & (2 ** 20 - 1));
}

/** A short name of a text, of 13 letters: another one once a single sign differs, is missing or is too many. */
export const textDigest = (text: string): string => textHash(text).toString(16).padStart(13, '0');
