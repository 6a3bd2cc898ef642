import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crosses, type LabelRequest, overlap, placeLabels } from '@/graphics/label/placeLabels';
import type { Box } from '@/graphics/scene/scene';
import { inkBoxes } from '@/graphics/scene/shapeBox';
import { labelBox } from './labelBox';

const BOUNDS: Box = { left: 0, top: 0, right: 400, bottom: 200 };
const words = (text: string) => [[{ text, size: 12, bold: false, tone: 'ink1' as const }]];
const request = (x: number, y: number, change: Partial<LabelRequest> = {}): LabelRequest => ({
  anchor: { x, y },
  clear: 5,
  lines: words('南昌 90'),
  sides: ['right', 'left', 'above', 'below'],
  slide: 0,
  ...change,
});

const markAt = (x: number, y: number): Box => ({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 });

describe('placeLabels', () => {
  it('takes the first free side', () => {
    const [label] = placeLabels([request(200, 100)], [markAt(200, 100)], [], BOUNDS);
    expect(label).toMatchObject({ align: 'left', at: { x: 210, y: 100 } });
  });

  it('turns aside for a mark, and never covers it even for want of room', () => {
    const [label] = placeLabels([request(200, 100)], [markAt(200, 100), markAt(225, 100)], [], BOUNDS);
    expect(label?.align).toBe('right');
    const wall = { left: 0, right: 400, top: 0, bottom: 200 };
    expect(placeLabels([request(200, 100)], [wall], [], BOUNDS)).toEqual([null]);
  });

  it('avoids a line while another side is free, and crosses it otherwise', () => {
    const line = { from: { x: 200, y: 100 }, to: { x: 400, y: 100 } };
    expect(placeLabels([request(200, 100)], [], [line], BOUNDS)[0]?.align).toBe('right');
    expect(placeLabels([request(200, 100, { sides: ['right'] })], [], [line], BOUNDS)[0]?.align).toBe('left');
  });

  it('slides before it gives up', () => {
    const marks = [markAt(200, 100), { left: 205, right: 300, top: 95, bottom: 105 }];
    const only = { sides: ['right' as const] };
    expect(placeLabels([request(200, 100, only)], marks, [], BOUNDS)).toEqual([null]);
    expect(placeLabels([request(200, 100, { ...only, slide: 16 })], marks, [], BOUNDS)[0]?.at.y).not.toBe(
      100,
    );
  });

  it('says less where there is no room for all', () => {
    const tight = { left: 0, top: 0, right: 240, bottom: 200 };
    const long = request(200, 100, { sides: ['right'], lines: words('南昌目标 90'), short: words('90') });
    expect(placeLabels([long], [], [], tight)[0]?.lines).toEqual(words('90'));
    expect(placeLabels([long], [], [], BOUNDS)[0]?.lines).toEqual(words('南昌目标 90'));
  });

  it('stands clear of a stub beside and of a bar above', () => {
    const stubbed = placeLabels([request(200, 100, { reach: 20 })], [], [], BOUNDS)[0];
    expect(stubbed?.at.x).toBe(225);
    const above = placeLabels([request(200, 100, { clearUp: 9, sides: ['above'] })], [], [], BOUNDS)[0];
    expect(above?.at.y).toBeCloseTo(100 - 9 - 7.5 - 2);
  });

  it('prefers earlier requests', () => {
    const narrow = { left: 190, top: 90, right: 260, bottom: 110 };
    const placed = placeLabels([request(200, 100), request(200, 100)], [], [], narrow);
    expect(placed.map((label) => label !== null)).toEqual([true, false]);
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
        const boxes = placeLabels(requests, marks, [], BOUNDS).flatMap((label) =>
          label ? [labelBox(label)] : [],
        );
        boxes.forEach((box, at) => {
          expect(marks.some((mark) => overlap(box, mark))).toBe(false);
          expect(boxes.slice(at + 1).some((other) => overlap(box, other))).toBe(false);
          expect(box.left >= 0 && box.right <= 400 && box.top >= 0 && box.bottom <= 200).toBe(true);
        });
      }),
    );
  });
});

it('knows when a segment passes through a box', () => {
  const box = { left: 10, top: 10, right: 20, bottom: 20 };
  const through = (x1: number, y1: number, x2: number, y2: number) =>
    crosses({ from: { x: x1, y: y1 }, to: { x: x2, y: y2 } }, box);
  expect([
    through(0, 15, 30, 15),
    through(15, 0, 15, 30),
    through(0, 0, 30, 30),
    through(12, 12, 13, 13),
  ]).toEqual([true, true, true, true]);
  expect([
    through(0, 5, 30, 5),
    through(0, 15, 9, 15),
    through(0, 30, 9, 0),
    through(25, 15, 40, 15),
  ]).toEqual([false, false, false, false]);
});

it('boxes what shapes show in ink, strokes and bends included', () => {
  const at = { x: 100, y: 50 };
  const path = (d: string) => ({ kind: 'path', d, fill: 'none', stroke: 'ink', width: 2 }) as const;
  expect(inkBoxes([path('M-20,0L-7,0')], at)).toEqual([{ left: 79, right: 94, top: 49, bottom: 51 }]);
  expect(inkBoxes([path('M0,0H10V-5Z')], at)).toEqual([{ left: 99, right: 111, top: 44, bottom: 51 }]);
  expect(inkBoxes([path('M0,0Q5,-8 10,0')], at)).toEqual([{ left: 99, right: 111, top: 41, bottom: 51 }]);
  expect(inkBoxes([{ ...path('M0,0L9,9'), stroke: 'surface' }], at)).toEqual([]);
});
