/** An address that a program may open; null: it is none of the web, but runs something, reads a disk, or means nothing. */
export function webAddress(address: string): string | null {
  try {
    const { protocol, href } = new URL(address);
    return protocol === 'http:' || protocol === 'https:' ? href : null;
  } catch {
    return null;
  }
}
