import { foldedName } from '../cells/plainText';

const MOST_NEAR = 3;
const LEAST_ALIKE = 0.55;

/** Names and what they stand for: a name may stand for several things. */
export class NameBook {
  private readonly ids = new Map<string, string[]>();

  add(name: string, id: string): void {
    const key = foldedName(name);
    if (key === '') return;
    const known = this.ids.get(key);
    if (!known) this.ids.set(key, [id]);
    else if (!known.includes(id)) known.push(id);
  }

  /** What a name stands for; none: it is not known. */
  find(name: string): readonly string[] {
    return this.ids.get(foldedName(name)) ?? [];
  }

  /** What stands under the names most like a name, by the pairs of characters that they share, nearest first. */
  near(name: string): readonly string[] {
    const wanted = pairsOf(foldedName(name));
    const alike = [...this.ids].flatMap(([key, ids]) => {
      const pairs = pairsOf(key);
      let shared = 0;
      for (const pair of wanted) if (pairs.has(pair)) shared += 1;
      const likeness = (2 * shared) / (wanted.size + pairs.size);
      return likeness >= LEAST_ALIKE ? ids.map((id) => ({ id, likeness })) : [];
    });
    alike.sort((a, b) => b.likeness - a.likeness);
    return [...new Set(alike.map(({ id }) => id))].slice(0, MOST_NEAR);
  }
}

function pairsOf(text: string): ReadonlySet<string> {
  const framed = `^${text}$`;
  return new Set(Array.from({ length: framed.length - 1 }, (_, at) => framed.slice(at, at + 2)));
}
