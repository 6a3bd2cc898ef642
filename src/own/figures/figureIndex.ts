import { FIELD_AT, type FigureFields } from './ownFigures';

/** What tells a figure apart from every other of its table. */
const KEY = (['placeCode', 'indicatorId', 'period', 'nature', 'bound', 'scope'] as const).map(
  (field) => FIELD_AT[field],
);
const PERIOD = 2;
/** So many of the last bits of a period say only where among its neighbours it stands. */
const NEAR = 6;
/** From a slot that is taken to the next: out of the neighbourhood, and at last to every slot. */
const STEP = 2 ** NEAR + 1;
const LEAST = 1_024;

/** Figures by what they are figures of: only their positions are kept, what they say is asked of whoever holds them. */
export class FigureIndex {
  private slots: Int32Array;
  private readonly key = new Int32Array(KEY.length);
  private count = 0;
  private free = 0;

  /**
   * @param fieldAt a field of a figure that was put here, by its position and `FIELD_AT`
   * @param expected about how many figures there may be
   */
  constructor(
    private readonly fieldAt: (position: number, field: number) => number,
    expected: number,
  ) {
    this.slots = emptySlots(slotsFor(Math.max(LEAST, expected)));
  }

  /** The position of the figure of the same thing; -1: there is none. */
  find(fields: FigureFields): number {
    const { slots } = this;
    const mask = slots.length - 1;
    for (let at = 0; at < KEY.length; at += 1) this.key[at] = fields[KEY[at] ?? 0] ?? 0;
    let slot = hashOf(this.key) & mask;
    for (let known = slots[slot] ?? 0; known > 0; known = slots[slot] ?? 0) {
      if (this.isSame(known - 1)) return known - 1;
      slot = (slot + STEP) & mask;
    }
    this.free = slot;
    return -1;
  }

  /** Puts the figure here that was looked for last, and not found. */
  put(position: number): void {
    this.slots[this.free] = position + 1;
    this.count += 1;
    if (this.count * 4 > this.slots.length * 3) this.spread();
  }

  private isSame(position: number): boolean {
    const { key } = this;
    for (let at = 0; at < KEY.length; at += 1)
      if (this.fieldAt(position, KEY[at] ?? 0) !== key[at]) return false;
    return true;
  }

  private spread(): void {
    const positions = this.slots.filter((known) => known > 0);
    const slots = new Int32Array(this.slots.length * 2);
    const mask = slots.length - 1;
    for (const known of positions) {
      for (let at = 0; at < KEY.length; at += 1) this.key[at] = this.fieldAt(known - 1, KEY[at] ?? 0);
      let slot = hashOf(this.key) & mask;
      while ((slots[slot] ?? 0) > 0) slot = (slot + STEP) & mask;
      slots[slot] = known;
    }
    this.slots = slots;
  }
}

/** Slots that were written once: memory that is read before it is written is handed out by the system twice. */
const emptySlots = (size: number): Int32Array => new Int32Array(size).fill(0);

/** A power of two, of which so many figures fill at most three quarters. */
const slotsFor = (figures: number): number => 2 ** Math.ceil(Math.log2((figures * 4) / 3 + 1));

/** Periods of the same place and indicator stand near each other: rows that follow each other ask for the same memory. */
function hashOf(key: Int32Array): number {
  const period = key[PERIOD] ?? 0;
  let hash = period >> NEAR;
  for (let at = 0; at < key.length; at += 1)
    if (at !== PERIOD) hash = Math.imul(hash ^ (key[at] ?? 0), 0x9e3779b1);
  return hash ^ (hash >>> 15) ^ (period & (2 ** NEAR - 1));
}
