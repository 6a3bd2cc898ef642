import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Beside, Side } from '@/graphics/label/candidates';
import { type LabelLines, labelBox } from '@/graphics/label/labelText';
import { type LabelRequest, labelAt, placeLabels } from '@/graphics/label/placeLabels';
import { type Box, crosses, distanceTo, isInside, overlap, type Segment } from '@/graphics/scene/box';

const BOUNDS: Box = { left: 0, top: 0, right: 400, bottom: 200 };
const words = (text: string) => [[{ text, size: 12, bold: false, tone: 'ink1' as const }]];

interface Change extends Partial<Beside> {
  readonly lines?: LabelLines;
  readonly short?: LabelLines;
  readonly leaders?: boolean;
}

const request = (x: number, y: number, change: Change = {}): LabelRequest => {
  const { lines = words('南昌 90'), short, leaders = false, ...beside } = change;
  const sides: readonly Side[] = ['right', 'left', 'above', 'below'];
  const wanted: Beside = { anchor: { x, y }, clear: 5, sides, slide: 0, ...beside };
  return labelAt(wanted, lines, { leaders, ...(short ? { short } : {}) });
};

const place = (
  requests: readonly LabelRequest[],
  boxes: readonly Box[] = [],
  segments: readonly Segment[] = [],
  bounds = BOUNDS,
) => placeLabels(requests, { boxes, segments }, bounds);

const markAt = (x: number, y: number): Box => ({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 });

describe('placeLabels', () => {
  it('takes the first free side', () => {
    const [label] = place([request(200, 100)], [markAt(200, 100)], []);
    expect(label).toMatchObject({ align: 'left', at: { x: 210, y: 100 } });
  });

  it('turns aside for a mark, and never covers it even for want of room', () => {
    const [label] = place([request(200, 100)], [markAt(200, 100), markAt(225, 100)], []);
    expect(label?.align).toBe('right');
    const wall = { left: 0, right: 400, top: 0, bottom: 200 };
    expect(place([request(200, 100)], [wall], [])).toEqual([null]);
  });

  it('avoids a line while another side is free, and crosses it otherwise', () => {
    const line = { from: { x: 200, y: 100 }, to: { x: 400, y: 100 } };
    expect(place([request(200, 100)], [], [line])[0]?.align).toBe('right');
    expect(place([request(200, 100, { sides: ['right'] })], [], [line])[0]?.align).toBe('left');
  });

  it('slides before it gives up', () => {
    const marks = [markAt(200, 100), { left: 205, right: 300, top: 95, bottom: 105 }];
    const only = { sides: ['right' as const] };
    expect(place([request(200, 100, only)], marks, [])).toEqual([null]);
    expect(place([request(200, 100, { ...only, slide: 16 })], marks, [])[0]?.at.y).not.toBe(100);
  });

  it('says less where there is no room for all', () => {
    const tight = { left: 0, top: 0, right: 240, bottom: 200 };
    const long = request(200, 100, { sides: ['right'], lines: words('南昌目标 90'), short: words('90') });
    expect(place([long], [], [], tight)[0]?.lines).toEqual(words('90'));
    expect(place([long], [], [])[0]?.lines).toEqual(words('南昌目标 90'));
  });

  it('stands clear of a stub beside and of a bar above', () => {
    const stubbed = place([request(200, 100, { reach: 20 })], [], [])[0];
    expect(stubbed?.at.x).toBe(225);
    const above = place([request(200, 100, { clearUp: 9, sides: ['above'] })], [], [])[0];
    expect(above?.at.y).toBeCloseTo(100 - 9 - 9 - 2);
  });

  it('prefers earlier requests', () => {
    const narrow = { left: 190, top: 90, right: 260, bottom: 110 };
    const placed = place([request(200, 100), request(200, 100)], [], [], narrow);
    expect(placed.map((label) => label !== null)).toEqual([true, false]);
  });

  it('goes further off with a leader rather than say nothing, and crosses no mark on the way', () => {
    const around = [
      { left: 206, right: 260, top: 60, bottom: 140 },
      { left: 150, right: 194, top: 90, bottom: 140 },
    ];
    const above = { left: 150, right: 260, top: 78, bottom: 94 };
    const marks = [markAt(200, 100), ...around, above];
    expect(place([request(200, 100)], marks)).toEqual([null]);
    const [label] = place([request(200, 100, { leaders: true })], marks);
    const { leader } = label ?? {};
    if (!label || !leader) throw new Error('no leader');
    expect(distanceTo(markAt(200, 100), leader.from)).toBeLessThan(2);
    expect(distanceTo(labelBox(label), leader.to)).toBeLessThan(5);
    expect([...around, above].filter((mark) => crosses(leader, mark))).toEqual([]);
  });

  it('never stands nearer to the mark of another figure, unless a leader says whose it is', () => {
    const anchors = [
      { x: 200, y: 100 },
      { x: 222, y: 112 },
    ];
    const wanted = (leaders: boolean) =>
      placeLabels(
        [request(200, 100, { sides: ['right'], slide: 16, leaders })],
        { boxes: [{ left: 205, right: 300, top: 80, bottom: 105 }], segments: [], anchors },
        BOUNDS,
      );
    expect(wanted(false)).toEqual([null]);
    expect(wanted(true)[0]?.leader).toBeDefined();
  });

  it('never lets labels overlap each other or a mark, or leave the bounds', () => {
    const spot = fc.record({ x: fc.integer({ min: -20, max: 420 }), y: fc.integer({ min: -20, max: 220 }) });
    const side = fc.constantFrom(
      'right',
      'left',
      'above',
      'below',
      'aboveRight',
      'aboveLeft',
      'belowRight',
      'belowLeft',
    );
    const wish = fc.record({
      at: spot,
      sides: fc.uniqueArray(side, { minLength: 1 }),
      slide: fc.integer({ min: 0, max: 30 }),
      rows: fc.integer({ min: 1, max: 2 }),
      text: fc.constantFrom('南昌 97.01', '95', 'Guangdong target ≥90', '江西 95.04'),
    });
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 25 }), fc.array(spot, { maxLength: 15 }), (wishes, spots) => {
        const marks = spots.map(({ x, y }) => markAt(x, y));
        const requests = wishes.map(({ at, sides, slide, rows, text }) =>
          request(at.x, at.y, {
            sides,
            slide,
            lines: Array.from({ length: rows }, () => words(text)).flat(),
          }),
        );
        const boxes = place(requests, marks).flatMap((label) => (label ? [labelBox(label)] : []));
        boxes.forEach((box, at) => {
          expect(marks.some((mark) => overlap(box, mark))).toBe(false);
          expect(boxes.slice(at + 1).some((other) => overlap(box, other))).toBe(false);
          expect(isInside(box, BOUNDS)).toBe(true);
        });
      }),
    );
  });
});
