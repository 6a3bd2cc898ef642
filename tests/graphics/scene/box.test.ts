import { describe, expect, it } from 'vitest';
import { clipped, crosses, distanceTo, freeParts } from '@/graphics/scene/box';

const BOX = { left: 10, top: 10, right: 20, bottom: 20 };
const segment = (x1: number, y1: number, x2: number, y2: number) => ({
  from: { x: x1, y: y1 },
  to: { x: x2, y: y2 },
});

it('knows when a segment passes through a box', () => {
  const through = [
    segment(0, 15, 30, 15),
    segment(15, 0, 15, 30),
    segment(0, 0, 30, 30),
    segment(12, 12, 13, 13),
  ];
  const past = [segment(0, 5, 30, 5), segment(0, 15, 9, 15), segment(0, 30, 9, 0), segment(25, 15, 40, 15)];
  expect(through.every((one) => crosses(one, BOX))).toBe(true);
  expect(past.some((one) => crosses(one, BOX))).toBe(false);
});

describe('the part of a segment within a box', () => {
  it('is all of one that lies within', () => {
    expect(clipped(segment(12, 12, 18, 13), BOX)).toEqual(segment(12, 12, 18, 13));
  });
  it('ends where the box ends', () => {
    expect(clipped(segment(15, 15, 15, 30), BOX)).toEqual(segment(15, 15, 15, 20));
    expect(clipped(segment(0, 15, 30, 15), BOX)).toEqual(segment(10, 15, 20, 15));
  });
  it('is none of one that lies outside', () => {
    expect(clipped(segment(12, 22, 18, 25), BOX)).toBeNull();
  });
});

it('leaves of a line what no box covers', () => {
  const other = { left: 18, right: 25, top: 12, bottom: 16 };
  expect(freeParts(segment(0, 15, 40, 15), [other, BOX])).toEqual([
    segment(0, 15, 10, 15),
    segment(25, 15, 40, 15),
  ]);
  expect(freeParts(segment(15, 0, 15, 12), [BOX])).toEqual([segment(15, 0, 15, 10)]);
  expect(freeParts(segment(0, 50, 40, 50), [BOX])).toEqual([segment(0, 50, 40, 50)]);
});

it('measures how far a point lies from a box', () => {
  expect([distanceTo(BOX, { x: 15, y: 12 }), distanceTo(BOX, { x: 23, y: 24 })]).toEqual([0, 5]);
});
