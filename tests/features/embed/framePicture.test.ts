import { describe, expect, it } from 'vitest';
import { type FramePicture, frameLayout, waysOf } from '@/features/embed/framePicture';

const LINES: FramePicture = { wanted: () => 300, least: () => 180, fills: true };
const ROWS: FramePicture = { wanted: () => 300, least: () => 200, fills: false };

const AROUND = { full: 160, line: 110, few: 80, title: 60 };
const laidOut = (picture: FramePicture, width: number, height: number, times = 1) =>
  frameLayout(picture, {
    around: waysOf(width).map((way) => ({ way, height: AROUND[way] * times })),
    width,
    height,
  });

describe('the room of a frame', () => {
  it('would like to hold all words and the picture, whatever its height is now', () => {
    for (const height of [100, 360, 460, 900]) expect(laidOut(LINES, 640, height).natural).toBe(460);
    expect(laidOut(ROWS, 640, 200).natural).toBe(460);
  });

  it('is what it would like once it has it: a host that follows settles at once', () => {
    for (const picture of [LINES, ROWS]) {
      const found = laidOut(picture, 640, 460);
      expect(found).toEqual({ way: 'full', plot: 300, shrunk: 1, natural: 460 });
    }
  });

  it('goes to the picture first: fewer words, the lower it is', () => {
    const ways = [400, 340, 300, 280, 245, 150].map((height) => laidOut(LINES, 640, height).way);
    expect(ways).toEqual(['full', 'full', 'line', 'few', 'title', 'title']);
  });

  it('is filled by lines, while rows are as high as they are', () => {
    expect(laidOut(LINES, 640, 700).plot).toBe(540);
    expect(laidOut(ROWS, 640, 700).plot).toBe(300);
  });

  it('shows a smaller picture where even the fewest words leave too little, to a bound', () => {
    expect(laidOut(ROWS, 640, 240)).toMatchObject({ way: 'title', plot: 180, shrunk: 0.9 });
    expect(laidOut(ROWS, 640, 100).shrunk).toBe(0.78);
  });

  it('gives words a quarter of a narrow frame at most', () => {
    expect(waysOf(320)).toEqual(['few', 'title']);
    expect(laidOut(LINES, 320, 400).way).toBe('few');
    expect(laidOut(LINES, 320, 300).way).toBe('title');
    const tall = laidOut(LINES, 320, 400, 2);
    expect(tall.natural * 0.25).toBe(AROUND.few * 2);
  });
});
