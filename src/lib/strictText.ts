/** The text of some bytes as UTF-8, whatever else is said of them, without a mark in front; null: they are not. */
export function strictText(bytes: BufferSource): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
