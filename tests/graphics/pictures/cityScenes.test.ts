import { describe, expect, it } from 'vitest';
import { cityLineScene } from '@/graphics/pictures/cityLine';
import { rankStrip } from '@/graphics/pictures/rankStrip';

const place = { code: 'a', colour: 'nc' };
const SIZE = { width: 112, height: 20 };

describe('the small line of a city', () => {
  it('joins the figures of a run from lowest to highest, and dots lone years and the last', () => {
    const runs = [
      [
        { year: 2000, value: 10 },
        { year: 2001, value: 30 },
      ],
      [{ year: 2010, value: 20 }],
    ];
    const scene = cityLineScene([{ place, runs, dashed: false }], { from: 2000, to: 2010 }, SIZE);
    expect(scene?.lines[0]?.runs).toEqual([
      [
        { x: 6, y: 14 },
        { x: 16, y: 6 },
      ],
    ]);
    expect(scene?.signs.map(({ at }) => at)).toEqual([{ x: 106, y: 10 }]);
  });

  it('is none of a single figure', () => {
    const runs = [[{ year: 2000, value: 10 }]];
    expect(cityLineScene([{ place, runs, dashed: false }], { from: 2000, to: 2010 }, SIZE)).toBeNull();
  });
});

describe('the strip of all cities', () => {
  const at = (log: boolean) =>
    rankStrip([1, 10, 100], [{ place, value: 10, hollow: false }], log, SIZE).signs.at(-1)?.at.x;

  it('has equal multiples equally far apart on a log scale, amounts on a straight one', () => {
    expect(at(true)).toBeCloseTo(56);
    expect(at(false)).toBeCloseTo(7 + (98 * 9) / 99);
  });

  it('puts a zero with the lowest', () => {
    const zero = rankStrip([0, 5, 50], [{ place, value: 0, hollow: false }], true, SIZE);
    expect(zero.signs.at(-1)?.at.x).toBeCloseTo(7);
  });
});
