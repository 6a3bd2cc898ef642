import { describe, expect, it } from 'vitest';
import { labelBox } from '@/graphics/label/labelText';
import { type Box, crosses, distanceTo, overlap, type Point } from '@/graphics/scene/box';
import type { Scene, SceneLabel } from '@/graphics/scene/scene';
import { timePicture } from '@/graphics/time/timeScene';
import { type ContextBehind, SMALL_LOOK, trendLook } from '@/graphics/time/timeSpec';
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
function drawn(median: number, half: number, small = false): Scene {
  const list = YEARS.map((year, at) =>
    observation({ time: String(year), value: [60, 64, 58][at % 3] ?? 60, placeCode: '360100' }),
  );
  const dataset = datasetOf(list);
  const selection = selectFrom(dataset);
  const middle = YEARS.map((year) => spread(year, median, half));
  const context: ContextBehind = { middle: [middle], last: spread(2020, median, half) };
  const size = small ? { width: 360, height: 184 } : { width: 700, height: 300 };
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
});
