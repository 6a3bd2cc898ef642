import { describe, expect, it } from 'vitest';
import { cut } from '@/graphics/multiples/backdropLines';
import { pointedPlace } from '@/graphics/multiples/pointedPlace';
import type { TrendLayout } from '@/graphics/trend/trendLayout';
import { drawn, goldenPlaces, goldenStage } from './goldenMultiples';

describe('pointedPlace', () => {
  const multiple = goldenStage().find(({ id }) => id === 'higher-institutions');
  const scene = multiple && drawn(multiple, 'zh')?.scene;
  if (!multiple || !scene) throw new Error('No picture of higher-institutions');

  it('is the place of the mark that is pointed at', () => {
    for (const { at, observation } of scene.marks)
      expect(pointedPlace(scene, multiple, { x: at.x + 1, y: at.y })).toBe(observation.placeCode);
  });

  it('is the place of a line between its marks', () => {
    const [jiangxi] = scene.marks.filter(({ observation }) => observation.placeCode === '360000');
    const last = scene.marks.filter(({ observation }) => observation.placeCode === '360000').at(-1);
    expect(
      jiangxi && last && pointedPlace(scene, multiple, { x: (jiangxi.at.x + last.at.x) / 2, y: last.at.y }),
    ).toBe('360000');
  });

  it('is no place far from everything', () => {
    expect(pointedPlace(scene, multiple, { x: 2, y: 2 })).toBe('');
  });

  it('finds the grey lines of a grid of places too', () => {
    const places = goldenPlaces('primary-students-per-teacher');
    const one = places.find(({ selection }) => selection.places[0]?.code === '440700');
    const picture = one && drawn(one, 'zh', { naming: 'inTitle' })?.scene;
    const behind = new Set(one?.backdrop.map(({ place }) => place.code));
    const found = new Set<string>();
    for (let x = 30; picture && one && x < 250; x += 4)
      for (let y = 10; y < 120; y += 4) found.add(pointedPlace(picture, one, { x, y }));
    expect([...found].every((code) => code === '' || code === '440700' || behind.has(code))).toBe(true);
  });
});

describe('cut', () => {
  const layout = {
    ticks: { min: 0, max: 10, step: 5, values: [0, 5, 10] },
    years: { from: 2000, to: 2010 },
  } as unknown as TrendLayout;

  it('leaves what lies within the scale as it is', () => {
    expect(cut([2001, 2], [2002, 4], layout)).toEqual([
      [2001, 2],
      [2002, 4],
    ]);
  });

  it('ends a line where the scale ends', () => {
    expect(cut([2001, 5], [2002, 15], layout)).toEqual([
      [2001, 5],
      [2001.5, 10],
    ]);
  });

  it('drops what lies outside', () => {
    expect(cut([2001, 12], [2002, 15], layout)).toBeNull();
    expect(cut([1990, 2], [1991, 3], layout)).toBeNull();
  });
});
