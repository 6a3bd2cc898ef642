/** Rows of whole numbers, each different one once, found by what they hold. */
export class IntTable {
  count = 0;
  private rows: Int32Array<ArrayBuffer>;
  private slots: Int32Array<ArrayBuffer>;

  constructor(private readonly width: number) {
    this.rows = new Int32Array(16 * width);
    this.slots = new Int32Array(64);
  }

  /**
   * Where a row stands; one that is new is put behind the others.
   * @param from where it begins in the numbers
   */
  position(numbers: Int32Array, from: number): number {
    const { width, rows } = this;
    const mask = this.slots.length - 1;
    let slot = this.hash(numbers, from) & mask;
    for (let known = this.slots[slot] ?? 0; known > 0; known = this.slots[slot] ?? 0) {
      const start = (known - 1) * width;
      let at = 0;
      while (at < width && rows[start + at] === numbers[from + at]) at += 1;
      if (at === width) return known - 1;
      slot = (slot + 1) & mask;
    }
    this.slots[slot] = this.count + 1;
    return this.put(numbers, from);
  }

  at = (position: number, column: number): number => this.rows[position * this.width + column] ?? 0;

  finish = (): Int32Array<ArrayBuffer> => this.rows.slice(0, this.count * this.width);

  private hash(numbers: Int32Array, from: number): number {
    let hash = 0;
    for (let at = 0; at < this.width; at += 1) hash = Math.imul(hash ^ (numbers[from + at] ?? 0), 0x9e3779b1);
    return hash ^ (hash >>> 15);
  }

  private put(numbers: Int32Array, from: number): number {
    const { width, count } = this;
    if ((count + 1) * width > this.rows.length) {
      const rows = new Int32Array(this.rows.length * 2);
      rows.set(this.rows);
      this.rows = rows;
    }
    for (let at = 0; at < width; at += 1) this.rows[count * width + at] = numbers[from + at] ?? 0;
    this.count = count + 1;
    if (this.count * 2 > this.slots.length) this.spread();
    return count;
  }

  private spread(): void {
    const slots = new Int32Array(this.slots.length * 4);
    const mask = slots.length - 1;
    for (let row = 0; row < this.count; row += 1) {
      let slot = this.hash(this.rows, row * this.width) & mask;
      while ((slots[slot] ?? 0) > 0) slot = (slot + 1) & mask;
      slots[slot] = row + 1;
    }
    this.slots = slots;
  }
}
