import { describe, expect, it } from 'vitest';
import type { UnitKind } from '@/domain/unit';
import { cardLines } from '@/query/home/cardLines';
import type { CityCard } from '@/query/home/homeBoard';

/** A card of a city whose figures follow one another from a year on. */
const card = (code: string, kind: UnitKind, from: number, values: readonly number[]) =>
  ({
    place: { code },
    row: {
      unit: { kind },
      cells: [{ runs: [values.map((value, at) => ({ year: from + at, value }))] }],
    },
  }) as unknown as CityCard;

describe('the lines of the cards', () => {
  it('set amounts against the first year that all cities have', () => {
    const lines = cardLines([card('a', 'count', 2000, [40, 50, 60]), card('b', 'count', 2001, [200, 100])]);
    expect(lines).toMatchObject({
      baseYear: 2001,
      level: 1,
      years: { from: 2001, to: 2002 },
      range: [0.5, 1.2],
    });
    expect(lines?.runs.get('a')?.flat()).toEqual([
      { year: 2001, value: 1 },
      { year: 2002, value: 1.2 },
    ]);
  });

  it('keep rates as they are, on one scale', () => {
    const lines = cardLines([card('a', 'rate', 2000, [40, 50]), card('b', 'rate', 2000, [80, 90])]);
    expect(lines).toMatchObject({ baseYear: null, level: null, range: [40, 90] });
  });

  it('are none where the cities have no two years in common', () => {
    expect(cardLines([card('a', 'count', 2000, [40, 50]), card('b', 'count', 2010, [80, 90])])).toBeNull();
    expect(cardLines([])).toBeNull();
  });
});
