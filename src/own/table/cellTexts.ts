const SLOTS = 4_096;

/**
 * Cuts cells out of a text. A text that came before, and not long ago, is that very text: no memory is taken for it, and
 * what it means is found by what it is, not by its characters.
 */
export class CellTexts {
  private readonly hashes = new Int32Array(SLOTS);
  private readonly texts: string[] = new Array<string>(SLOTS).fill('');

  constructor(private readonly text: string) {}

  /**
   * The cell from one position to another.
   * @param hash of its characters, see `hashNext`
   */
  cell(from: number, to: number, hash: number): string {
    const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    const known = this.texts[slot] ?? '';
    if (this.hashes[slot] !== hash) {
      this.hashes[slot] = hash;
      if (known !== '') this.texts[slot] = '';
      return this.text.slice(from, to);
    }
    if (known !== '' && known.length === to - from && this.text.startsWith(known, from)) return known;
    const cell = this.text.slice(from, to);
    this.texts[slot] = cell;
    return cell;
  }
}

/** The hash of characters and one more; of none it is 0. */
export const hashNext = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
