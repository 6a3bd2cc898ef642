import { describe, expect, it } from 'vitest';
import { labelBox } from '@/graphics/label/labelText';
import { type Box, crosses, distanceTo, overlap, type Point } from '@/graphics/scene/box';
import type { Scene, SceneLabel } from '@/graphics/scene/scene';
import { timePicture } from '@/graphics/time/timeScene';
import { type ContextBehind, SMALL_LOOK, trendLook } from '@/graphics/time/timeSpec';
import { textWidth } from '@/lib/textWidth';
import { chartText } from '@/narrative/chartText';
import { datasetOf, observation, selectFrom } from '../../fixtures';
import { sceneFaults, wordsOf } from '../sceneFaults';

const YEARS = [2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020];
const stepped = (value: number) => ({ value, resolution: 1 });
const spread = (year: number, median: number, half: number) => ({
  year,
  count: 9,
  median: stepped(median),
  middleHalf: { lower: stepped(median - half), upper: stepped(median + half) },
});

/** A city that swings, and the middle of all cities at some height. */
function drawn(
  median: number,
  half: number,
  small = false,
  { width = small ? 360 : 700, ticks = [] as ContextBehind['ticks'], value = 60 } = {},
): Scene {
  const list = YEARS.map((year, at) =>
    observation({ time: String(year), value: value + ([0, 4, -2][at % 3] ?? 0), placeCode: '360100' }),
  );
  const dataset = datasetOf(list);
  const selection = selectFrom(dataset);
  const middle = YEARS.map((year) => spread(year, median, half));
  const context: ContextBehind = {
    middle: [middle],
    last: spread(2020, median, half),
    ...(ticks ? { ticks } : {}),
  };
  const size = { width, height: small ? 184 : 300 };
  const look = small ? SMALL_LOOK : trendLook(size.width);
  const values = { low: 30, high: 90 };
  return timePicture({ selection, text: chartText(dataset, selection, 'zh'), look, size, context, values })
    .scene;
}

const HEIGHTS = [58, 59, 60, 61, 62, 63, 64, 65];
const pictures = HEIGHTS.flatMap((median) =>
  [1, 4, 12].flatMap((half) => [false, true].map((small) => drawn(median, half, small))),
);
const bandName = ({ labels }: Scene): SceneLabel => {
  const name = labels.find((label) => wordsOf(label).startsWith('浅带'));
  if (!name) throw new Error('The band has no name');
  return name;
};
const boxOf = (points: readonly Point[]): Box => ({
  left: Math.min(...points.map(({ x }) => x)),
  right: Math.max(...points.map(({ x }) => x)),
  top: Math.min(...points.map(({ y }) => y)),
  bottom: Math.max(...points.map(({ y }) => y)),
});

const within = (box: Box): Box => ({ ...box, left: box.left + 1, right: box.right - 1 });

describe('all cities behind a line', () => {
  it('have no median through any words', () => {
    const through = pictures.flatMap(({ labels, lines }) => {
      const runs = lines.find(({ id }) => id === 'median')?.runs ?? [];
      const pieces = runs.flatMap((run) => run.slice(1).map((to, at) => ({ from: run[at] as Point, to })));
      return labels.filter((label) => pieces.some((piece) => crosses(piece, within(labelBox(label)))));
    });
    expect(through.map(wordsOf)).toEqual([]);
  });

  it('are named in the band or at its edge, or by a line that begins in it', () => {
    for (const scene of pictures) {
      const name = bandName(scene);
      const band = boxOf(scene.areas[0]?.points ?? []);
      const box = labelBox(name);
      if (name.leader) expect(distanceTo(band, name.leader.from)).toBe(0);
      else expect(overlap({ ...box, top: box.top - 5, bottom: box.bottom + 5 }, band)).toBe(true);
      expect(sceneFaults(scene)).toEqual([]);
    }
  });

  it('have neither a band nor its name where the band lies beyond the scale', () => {
    const { areas, labels } = drawn(500, 4);
    expect(areas).toEqual([]);
    expect(labels.map(wordsOf).filter((words) => words.startsWith('浅带'))).toEqual([]);
  });

  it('count the cities beyond the scale within the picture, clear of the names of the lines', () => {
    const ticks = [20, 25, 95, 99, 120].map((value) => ({ value, same: false }));
    for (const width of [230, 260, 300, 340, 390, 480, 700]) {
      for (const value of [40, 60, 84, 86, 92, 95]) {
        const { texts, labels } = drawn(60, 4, false, { width, ticks, value });
        const told = texts.filter(({ text }) => /以上|以下|更高|更低/.test(text));
        expect(told.length).toBeGreaterThan(0);
        for (const { at, text } of told) {
          const box = { left: at.x, right: at.x + textWidth(text, 13), top: at.y - 6, bottom: at.y + 6 };
          expect(box.right, `${text} at ${width}`).toBeLessThanOrEqual(width);
          const covered = labels.filter((label) => overlap(labelBox(label), box)).map(wordsOf);
          expect(covered, `${text} at ${width}, ${value}`).toEqual([]);
        }
      }
    }
  });
});
